import { debounce, type ButtonComponent } from 'obsidian';

import { isEmpty } from '../../capture/capture-note.ts';
import { editMinutes, includeItem, removeItem } from '../../capture/review/edit-minutes.ts';
import { fieldsOf, type ItemPlace } from '../../capture/review/item-fields.ts';
import { planReview, type ReviewPlan } from '../../capture/review/plan-review.ts';
import { showMinutes } from '../../capture/review/shown-items.ts';
import type { Minutes } from '../../minutes/minutes.ts';
import { sayFailure } from '../notices/say-report.ts';
import { drawDiff } from './diff-panel.ts';
import { drawForm, type OpenForm } from './item-form.ts';
import { drawList, keyOf, type ItemActions } from './item-row.ts';
import type { MadeMeeting, ReviewSession } from './session.ts';
import { ReviewView, type Stage } from './view.ts';
import { words } from './words.ts';

/** The last step: the minutes as they will look, to be changed, and what becomes of the note. */
export class MinutesView extends ReviewView {
  readonly title = words().minutesTitle;
  private readonly minutesEl: HTMLElement;
  private readonly diffEl: HTMLElement;
  private drawn = 0;
  private form: OpenForm | null = null;
  private present: string;

  constructor(
    stage: Stage,
    private readonly session: ReviewSession,
    private readonly actions: { readonly write: () => void; readonly back: () => void; readonly cancel: () => void },
  ) {
    super(stage);
    this.present = session.note.text;
    this.minutesEl = stage.bodyEl.createDiv({ cls: 'debrief-review-minutes' });
    this.diffEl = stage.bodyEl.createDiv();
  }

  override onload(): void {
    super.onload();
    const { app } = this.session.context;
    const look = debounce(() => void this.lookAtNote(), 300);
    this.registerEvent(app.workspace.on('editor-change', look));
    this.registerEvent(app.vault.on('modify', look));
    this.register(() => { look.cancel(); this.closeForm(); });
  }

  protected draw(focus: string | null = null): void {
    this.closeForm();
    const plan = this.plan();
    void this.drawMinutes(plan, focus);
    this.drawButtons();
    const open = this.diffEl.querySelector('details')?.open ?? true;
    this.diffEl.empty();
    drawDiff(this.diffEl, this.present, plan.text, open);
  }

  private plan(): ReviewPlan {
    return planReview(this.present, this.session.reviewed(), this.session.choices, this.session.options);
  }

  /** The note may change under the open window: then the diff is of what it has become. */
  private async lookAtNote(): Promise<void> {
    const read = await this.session.store.read();
    if ('failure' in read || read.text === this.present || this.form !== null) return;
    this.present = read.text;
    this.draw();
  }

  private drawButtons(): void {
    const { session, actions, stage } = this;
    stage.footerEl.empty();
    if (session.isChanged) {
      const undo = this.addButton(words().undoChange, () => { session.undoChange(); this.draw('undo'); });
      undo.buttonEl.dataset['key'] = 'undo';
    }
    this.addButton(words().back, actions.back);
    this.addButton(words().cancel, actions.cancel);
    const write: ButtonComponent = this.addButton(words().write, () => {
      this.form?.submit();
      actions.write();
    }).setCta();
    write.buttonEl.dataset['key'] = 'write';
    write.setDisabled(session.reviewed().length === 0);
  }

  /** Draws all minutes aside and puts them in place at once, so that nothing jumps. */
  private async drawMinutes(plan: ReviewPlan, focus: string | null): Promise<void> {
    const turn = ++this.drawn;
    const drawn = createDiv();
    for (const { title, failure } of this.session.failed) {
      drawn.createEl('p', { cls: 'debrief-review-remark', text: `${words().failed(title === null ? '…' : `“${title}”`)} ${sayFailure(failure)}` });
    }
    let place = 0;
    for (const [index, made] of this.session.made.entries()) {
      const left = !isEmpty(made.minutes);
      await this.drawMeeting(drawn.createEl('section'), index, made, left ? plan : null, place);
      if (left) place++;
    }
    if (turn !== this.drawn) return;
    const { scrollTop } = this.stage.bodyEl;
    this.minutesEl.replaceChildren(drawn);
    this.stage.bodyEl.scrollTop = scrollTop;
    if (focus !== null) this.focusOn(focus);
  }

  private async drawMeeting(parent: HTMLElement, index: number, { chosen, minutes }: MadeMeeting, plan: ReviewPlan | null, place: number): Promise<void> {
    parent.createEl('h3', { text: minutes.title });
    if (minutes.withheld === true) parent.createEl('p', { cls: 'debrief-review-remark', text: words().withheld });
    if (plan === null) {
      parent.createEl('p', { cls: 'debrief-review-remark', text: words().nothingLeft });
      return;
    }
    const error = plan.reports[place]?.error ?? null;
    if (error !== null) parent.createEl('p', { cls: 'debrief-review-remark', text: `${words().cannotWrite} ${sayFailure(error)}` });
    const options = this.session.options;
    const shown = showMinutes(minutes, {
      meetingText: chosen.input.text,
      options: chosen.listened ? { ...options, tasks: 'none' } : options,
      selected: plan.shown[place] ?? minutes,
    });
    const rendering = { app: this.session.context.app, component: this, path: this.session.file.path };
    for (const list of shown) await drawList(parent, index, list, this.itemActions(index, minutes), rendering);
  }

  private itemActions(index: number, minutes: Minutes): ItemActions {
    return {
      edit: (place, element) => { this.openForm(index, minutes, place, element); },
      remove: (place) => {
        this.session.change(index, removeItem(minutes, place));
        this.draw(`remove-${keyOf(index, place)}`);
      },
      include: (place) => {
        this.session.change(index, includeItem(minutes, place));
        this.draw(`edit-${keyOf(index, place)}`);
      },
    };
  }

  private openForm(index: number, minutes: Minutes, place: ItemPlace, element: HTMLElement): void {
    this.closeForm();
    element.empty();
    const key = `edit-${keyOf(index, place)}`;
    this.form = drawForm(this.session.context.app, element, fieldsOf(minutes, place), {
      save: (fields) => {
        const edited = editMinutes(minutes, place, fields);
        if (JSON.stringify(edited) !== JSON.stringify(minutes)) this.session.change(index, edited);
        this.draw(key);
      },
      cancel: () => { this.draw(key); },
    });
  }

  private closeForm(): void {
    this.form?.end();
    this.form = null;
  }

  /** Gives the focus back to the control that had it, or what stands in its place. */
  private focusOn(key: string): void {
    const root = this.stage.footerEl.parentElement;
    const control = [key, 'undo', 'write'].map((name) => root?.querySelector<HTMLElement>(`[data-key="${name}"]`) ?? null).find((found) => found !== null);
    control?.focus();
  }
}
