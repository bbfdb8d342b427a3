import { Notice, ProgressBarComponent } from 'obsidian';

import type { Progress, ProgressView } from './progress.ts';
import { texts } from '../texts/texts.ts';

/** What is done sooner needs no notice. */
const PATIENCE_MILLISECONDS = 250;

/** A notice with a progress bar and a Stop button, which comes when a run takes longer than a blink and goes with its end. */
export class ProgressNotice implements ProgressView {
  private readonly timer: number;
  private notice: Notice | null = null;
  private bar: ProgressBarComponent | null = null;
  private textEl: HTMLElement | null = null;
  private latest: Progress = { text: texts().progress.making(null), share: 0 };

  constructor(private readonly stop: () => void) {
    this.timer = window.setTimeout(() => {
      this.show();
    }, PATIENCE_MILLISECONDS);
  }

  update(progress: Progress): void {
    this.latest = progress;
    this.textEl?.setText(progress.text);
    this.bar?.setValue(Math.round(progress.share * 100));
  }

  close(): void {
    window.clearTimeout(this.timer);
    this.notice?.hide();
  }

  private show(): void {
    const content = createFragment((fragment) => {
      this.textEl = fragment.createDiv({ cls: 'debrief-notice-text' });
      this.bar = new ProgressBarComponent(fragment.createDiv({ cls: 'debrief-notice-progress' }));
      const button = fragment.createDiv({ cls: 'debrief-notice-buttons' }).createEl('button', { text: texts().buttons.stop });
      button.addEventListener('click', (event) => {
        event.stopPropagation();
        button.disabled = true;
        this.textEl?.setText(texts().progress.stopping);
        this.stop();
      });
    });
    this.notice = new Notice(content, 0);
    this.update(this.latest);
  }
}
