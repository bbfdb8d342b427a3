import { isTicked, join, listen, setAside, setDate, tick, type Choices } from '../../capture/review/choices.ts';
import { namesHeard } from '../../capture/review/names-heard.ts';
import type { ReviewMeeting, ReviewRow } from '../../capture/review/review-rows.ts';
import { estimateAll, sayEstimate } from '../server/say-estimate.ts';
import { drawMeeting, type MeetingActions } from './meeting-card.ts';
import type { ReviewSession } from './session.ts';
import { ReviewView, type Stage } from './view.ts';
import { words } from './words.ts';
import { drawNames } from './who-are-you.ts';

/** The first step: which transcripts get minutes, and how they belong together. */
export class ChooseView extends ReviewView {
  readonly title = words().chooseTitle;
  private readonly listEl: HTMLElement;
  private readonly estimateEl: HTMLElement;
  private readonly mine = new Set<string>();

  constructor(
    stage: Stage,
    private readonly session: ReviewSession,
    private readonly actions: { readonly make: () => void; readonly cancel: () => void },
  ) {
    super(stage);
    const { context } = session;
    const names = context.settings().me.length > 0 || context.reviews.askedForNames ? [] : namesHeard(session.chosen().map(({ input }) => input));
    if (names.length > 0) drawNames(stage.bodyEl, names, this.mine);
    this.listEl = stage.bodyEl.createEl('ul', { cls: 'debrief-review-list' });
    this.estimateEl = stage.bodyEl.createEl('p', { cls: 'debrief-review-estimate', attr: { role: 'status' } });
  }

  protected draw(): void {
    const { listEl, session } = this;
    const focused = listEl.querySelector<HTMLElement>(':focus')?.dataset['key'];
    listEl.empty();
    const { meetings } = session;
    for (const [index, meeting] of meetings.entries()) drawMeeting(listEl.createEl('li'), meeting, session, this.actionsFor(meetings[index - 1] ?? null));
    this.drawSetAside();
    this.drawButtons(meetings);
    if (focused !== undefined) (listEl.querySelector<HTMLElement>(`[data-key="${focused}"]`) ?? listEl.querySelector('input'))?.focus();
    void this.drawEstimate();
  }

  private drawButtons(meetings: readonly ReviewMeeting[]): void {
    this.stage.footerEl.empty();
    this.addButton(words().cancel, this.actions.cancel);
    const make = this.addButton(words().make, () => void this.make()).setCta();
    make.setDisabled(!meetings.some((meeting) => isTicked(this.session.choices, meeting)));
  }

  private actionsFor(above: ReviewMeeting | null): MeetingActions {
    const choose = (change: (choices: Choices) => Choices): void => {
      this.session.choices = change(this.session.choices);
      this.draw();
    };
    return {
      tick: (meeting, on) => { choose((choices) => tick(choices, meeting, on)); },
      listen: (meeting, on) => { choose((choices) => listen(choices, meeting, on)); },
      setDate: (meeting, date) => { this.session.choices = setDate(this.session.choices, meeting, date); },
      join: (row, on) => { choose((choices) => join(choices, row.full, on, above)); },
      setAside: (row) => { this.setAside(row.full, true); },
    };
  }

  private setAside(full: ReviewRow['full'], on: boolean): void {
    this.session.choices = setAside(this.session.choices, full, on);
    this.session.context.reviews.setNotTranscript(full, on);
    this.draw();
  }

  /** Texts set aside can be taken back. */
  private drawSetAside(): void {
    const { note, choices } = this.session;
    const texts = [...note.transcripts, ...note.doubtful].filter(({ mark }) => choices.notTranscripts.has(mark.full));
    if (texts.length === 0) return;
    const details = this.listEl.createEl('li').createEl('details', { cls: 'debrief-review-aside' });
    details.createEl('summary', { text: words().setAside(texts.length) });
    for (const { found, mark } of texts) {
      const row = details.createDiv({ cls: 'debrief-review-options' });
      row.createSpan({ text: found.title ?? words().untitled(found.startLine) });
      row.createEl('button', { text: words().isTranscript, attr: { type: 'button' } }).addEventListener('click', () => { this.setAside(mark.full, false); });
    }
  }

  private async drawEstimate(): Promise<void> {
    const inputs = this.session.chosen().map(({ input }) => input);
    const settings = this.session.context.settings();
    const estimate = await estimateAll(settings, inputs);
    this.estimateEl.setText(inputs.length === 0 ? '' : sayEstimate(estimate, settings));
  }

  private async make(): Promise<void> {
    const { context } = this.session;
    context.reviews.askedForNames = true;
    if (this.mine.size > 0) await context.changeSettings({ me: [...this.mine] });
    this.actions.make();
  }
}
