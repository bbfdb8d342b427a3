import { ProgressBarComponent } from 'obsidian';

import type { Progress, ProgressView } from '../runs/progress.ts';
import { ReviewView, type Stage } from './view.ts';
import { words } from './words.ts';

/** The step in between: how far the engine is. */
export class WorkingView extends ReviewView implements ProgressView {
  readonly title = words().workingTitle;
  private readonly textEl: HTMLElement;
  private readonly bar: ProgressBarComponent;

  constructor(
    stage: Stage,
    private readonly stop: () => void,
  ) {
    super(stage);
    this.textEl = stage.bodyEl.createEl('p', { attr: { role: 'status' } });
    this.bar = new ProgressBarComponent(stage.bodyEl.createDiv({ attr: { 'aria-hidden': 'true' } }));
  }

  protected draw(): void {
    this.addButton(words().stop, this.stop).buttonEl.focus();
  }

  update({ text, share }: Progress): void {
    this.textEl.setText(text);
    this.bar.setValue(Math.round(share * 100));
  }

  close(): void {
    // The window shows the next step.
  }
}
