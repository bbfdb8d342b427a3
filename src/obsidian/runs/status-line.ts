import { setTooltip } from 'obsidian';

import type { Progress, ProgressView } from './progress.ts';
import { texts } from '../texts/texts.ts';

/** What the status bar says while work is under way; empty and hidden else. */
export class StatusLine {
  private readonly shown: ProgressView[] = [];

  constructor(private readonly element: HTMLElement) {
    element.addClass('debrief-status');
    element.hide();
  }

  /** A view in the status bar; of several the one that told something last is seen. */
  open(note: string): ProgressView {
    const view: ProgressView = {
      update: ({ text, share }: Progress) => {
        this.say(texts().progress.status(text, Math.round(share * 100)), note);
      },
      close: () => {
        this.shown.splice(this.shown.indexOf(view), 1);
        if (this.shown.length === 0) this.element.hide();
      },
    };
    this.shown.push(view);
    this.say(texts().progress.statusBegins, note);
    return view;
  }

  private say(text: string, note: string): void {
    this.element.setText(text);
    setTooltip(this.element, note, { placement: 'top' });
    this.element.show();
  }
}
