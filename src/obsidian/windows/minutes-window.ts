import { ButtonComponent, Component, MarkdownRenderer, Modal, type App } from 'obsidian';
import { texts } from '../texts/texts.ts';

/** Minutes that were not written, and why. */
export interface OfferedMinutes {
  readonly title: string;
  /** Why they stand here. */
  readonly reason: string;
  /** As Markdown. */
  readonly text: string;
  /** Puts them into the note where the user asked for it; left out where there is no place. */
  readonly insert?: () => void;
}

/** Shows minutes that did not go into a note, to be copied. */
export class MinutesWindow extends Modal {
  private readonly rendering = new Component();

  constructor(
    app: App,
    private readonly minutes: OfferedMinutes,
    private readonly copy: (text: string) => void,
  ) {
    super(app);
  }

  override onOpen(): void {
    const { title, reason, text, insert } = this.minutes;
    this.modalEl.addClass('debrief-minutes');
    this.setTitle(title);
    this.contentEl.createEl('p', { text: reason, cls: 'debrief-minutes-reason' });
    this.rendering.load();
    void MarkdownRenderer.render(this.app, text, this.contentEl.createDiv({ cls: 'debrief-minutes-text' }), '', this.rendering);
    const row = this.contentEl.createDiv({ cls: 'modal-button-container' });
    if (insert !== undefined)
      new ButtonComponent(row).setButtonText(texts().buttons.insertBelow).onClick(() => {
        this.close();
        insert();
      });
    new ButtonComponent(row).setButtonText(texts().buttons.copyMinutes).setCta().onClick(() => {
      this.close();
      this.copy(text);
    });
  }

  override onClose(): void {
    this.rendering.unload();
    this.contentEl.empty();
  }
}
