import { Modal, type App } from 'obsidian';

import { ChooseView } from './choose-view.ts';
import { keepFocus } from './keep-focus.ts';
import { MinutesView } from './minutes-view.ts';
import type { ReviewSession } from './session.ts';
import type { ReviewView, Stage } from './view.ts';
import { WorkingView } from './working-view.ts';

/** What the window leads to. */
export interface ReviewSteps {
  /** Has minutes made, shown in a view, and resolves when they are there or it was stopped: true where there is something to be shown. */
  readonly make: (open: (stop: () => void) => WorkingView) => Promise<boolean>;
  readonly write: () => void;
  /** The window was closed without writing. */
  readonly leave: () => void;
}

/** The window of a review: one step after the other. */
export class ReviewWindow extends Modal {
  private view: ReviewView | null = null;
  private stop: (() => void) | null = null;
  private isWritten = false;

  constructor(
    app: App,
    private readonly session: ReviewSession,
    private readonly steps: ReviewSteps,
  ) {
    super(app);
  }

  override onOpen(): void {
    this.modalEl.addClass('debrief-review');
    keepFocus(this.modalEl);
    if (this.session.made.length > 0) this.showMinutes();
    else this.showChoices();
  }

  override onClose(): void {
    this.stop?.();
    this.view?.unload();
    this.contentEl.empty();
    if (!this.isWritten) this.steps.leave();
  }

  private show<View extends ReviewView>(create: (stage: Stage) => View): View {
    this.view?.unload();
    this.contentEl.empty();
    const bodyEl = this.contentEl.createDiv({ cls: 'debrief-review-body' });
    const footerEl = this.contentEl.createDiv({ cls: 'modal-button-container debrief-review-footer' });
    const view = create({ bodyEl, footerEl });
    this.view = view;
    this.setTitle(view.title);
    this.modalEl.setAttr('aria-label', view.title);
    view.load();
    if (!footerEl.contains(footerEl.ownerDocument.activeElement)) (bodyEl.querySelector<HTMLElement>('input:not(:disabled)') ?? footerEl.querySelector<HTMLElement>('.mod-cta'))?.focus();
    return view;
  }

  private showChoices(): void {
    this.show((stage) => new ChooseView(stage, this.session, { make: () => void this.make(), cancel: () => { this.close(); } }));
  }

  private showMinutes(): void {
    const write = (): void => {
      this.isWritten = true;
      this.close();
      this.steps.write();
    };
    this.show((stage) => new MinutesView(stage, this.session, { write, back: () => { this.showChoices(); }, cancel: () => { this.close(); } }));
  }

  private async make(): Promise<void> {
    const made = await this.steps.make((stop) => {
      this.stop = stop;
      return this.show((stage) => new WorkingView(stage, stop));
    });
    this.stop = null;
    if (!this.containerEl.isConnected) return;
    if (made) this.showMinutes();
    else this.showChoices();
  }
}
