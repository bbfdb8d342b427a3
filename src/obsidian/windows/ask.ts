import { ButtonComponent, Modal, type App } from 'obsidian';

/** A question with what is at stake, and the words of its two buttons. */
export interface Question {
  readonly title: string;
  readonly lines: readonly string[];
  readonly yes: string;
  readonly no: string;
  /** Whether yes takes something away. */
  readonly warning?: boolean;
}

class QuestionWindow extends Modal {
  private answer = false;

  constructor(
    app: App,
    private readonly question: Question,
    private readonly onAnswer: (yes: boolean) => void,
  ) {
    super(app);
  }

  override onOpen(): void {
    const { title, lines, yes, no, warning = false } = this.question;
    this.modalEl.addClass('debrief-question');
    this.setTitle(title);
    for (const text of lines) this.contentEl.createEl('p', { text });
    const row = this.contentEl.createDiv({ cls: 'modal-button-container' });
    const agree = new ButtonComponent(row).setButtonText(yes).onClick(() => {
      this.answer = true;
      this.close();
    });
    if (warning) agree.buttonEl.addClass('mod-warning');
    else agree.setCta();
    new ButtonComponent(row).setButtonText(no).onClick(() => {
      this.close();
    });
    (warning ? this.modalEl : agree.buttonEl).focus();
  }

  override onClose(): void {
    this.contentEl.empty();
    this.onAnswer(this.answer);
  }
}

/** Asks the user; closing the window says no. */
export function ask(app: App, question: Question): Promise<boolean> {
  return new Promise((resolve) => {
    new QuestionWindow(app, question, resolve).open();
  });
}
