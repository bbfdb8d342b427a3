import type * as Obsidian from 'obsidian';

/** Every text that a notice has shown since the start, oldest first. */
export const noticeLog: string[] = [];

const usualDuration = 5000;

/** A short message at the upper edge. Without a duration it goes by itself; with 0 it stays until it is clicked. */
export class Notice implements Pick<Obsidian.Notice, 'noticeEl' | 'containerEl' | 'messageEl' | 'setMessage' | 'hide'> {
  readonly containerEl = createDiv('notice');
  readonly messageEl = this.containerEl.createDiv({ cls: 'notice-message', attr: { role: 'alert' } });
  readonly noticeEl = this.messageEl;
  private readonly timer: number | null;

  constructor(message: string | DocumentFragment, duration = usualDuration) {
    this.setMessage(message);
    this.containerEl.addEventListener('click', () => {
      this.hide();
    });
    noticeContainer().appendChild(this.containerEl);
    this.timer = duration > 0 ? window.setTimeout(() => { this.hide(); }, duration) : null;
  }

  setMessage(message: string | DocumentFragment): this {
    this.messageEl.setText(message);
    noticeLog.push(this.messageEl.textContent);
    return this;
  }

  hide(): void {
    if (this.timer !== null) window.clearTimeout(this.timer);
    this.containerEl.remove();
  }
}

const noticeContainer = (): HTMLElement => document.querySelector<HTMLElement>('.notice-container') ?? document.body.createDiv('notice-container');
