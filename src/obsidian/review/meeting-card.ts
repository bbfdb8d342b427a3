import { isTicked } from '../../capture/review/choices.ts';
import { meetingInput } from '../../capture/meeting-input.ts';
import { regroup } from '../../capture/review/regroup.ts';
import type { ReviewMeeting, ReviewRow } from '../../capture/review/review-rows.ts';
import { estimateAll, sayShort } from '../server/say-estimate.ts';
import { addCheck } from './controls.ts';
import type { ReviewSession } from './session.ts';
import { words } from './words.ts';

/** What the user can say of a meeting and its transcripts. */
export interface MeetingActions {
  tick(meeting: ReviewMeeting, on: boolean): void;
  listen(meeting: ReviewMeeting, on: boolean): void;
  setDate(meeting: ReviewMeeting, date: string): void;
  join(row: ReviewRow, on: boolean): void;
  setAside(row: ReviewRow): void;
}

/** What is remarkable about a meeting, in sentences. */
function remarksOn({ found, byHand, doubt }: ReviewMeeting): string[] {
  return [
    ...(doubt === null ? [] : [words().doubts[doubt]]),
    ...(found.damagedId === null ? [] : [words().damaged]),
    ...(found.section?.edited === true ? [words().edited] : []),
    ...(byHand === null ? [] : [words().byHand(byHand)]),
  ];
}

function drawFacts(parent: HTMLElement, row: ReviewRow): HTMLElement {
  const facts = parent.createDiv({ cls: 'debrief-review-detail' });
  facts.createSpan({ cls: `debrief-review-state mod-${row.state}`, text: words().states[row.state] });
  facts.createSpan({ text: words().size(row.words, row.minutes) });
  parent.createDiv({ cls: 'debrief-review-excerpt', text: row.excerpt });
  return facts;
}

function drawSetAside(parent: HTMLElement, row: ReviewRow, title: string, actions: MeetingActions): void {
  const button = parent.createEl('button', { cls: 'debrief-review-quiet', text: words().notTranscript, attr: { type: 'button', 'aria-label': words().notTranscriptOf(title) } });
  button.addEventListener('click', () => { actions.setAside(row); });
}

function drawJoin(parent: HTMLElement, row: ReviewRow, joined: boolean, actions: MeetingActions): void {
  if (!row.mayJoin) return;
  addCheck(parent, words().join, joined, (on) => { actions.join(row, on); }).dataset['key'] = `join-${row.full}`;
}

function drawDate(parent: HTMLElement, meeting: ReviewMeeting, session: ReviewSession, actions: MeetingActions): void {
  const label = parent.createEl('label', { cls: 'debrief-review-check', text: words().date });
  const input = label.createEl('input', { type: 'date' });
  input.value = session.choices.dates.get(meeting.key) ?? meetingInput(session.note, meeting.found, session.options).date ?? '';
  input.addEventListener('change', () => { actions.setDate(meeting, input.value); });
}

/** What a server would take for this meeting alone. */
async function drawEstimate(facts: HTMLElement, meeting: ReviewMeeting, session: ReviewSession): Promise<void> {
  const input = meetingInput(regroup(session.note, session.choices), meeting.found, session.options);
  const settings = session.context.settings();
  const estimate = await estimateAll(settings, [input]);
  if (estimate !== null) facts.createSpan({ text: sayShort(estimate, settings) });
}

/** Draws a meeting with its transcripts and what can be said of them. */
export function drawMeeting(parent: HTMLElement, meeting: ReviewMeeting, session: ReviewSession, actions: MeetingActions): void {
  const [first, ...parts] = meeting.rows;
  if (first === undefined) return;
  const { choices } = session;
  const title = first.title ?? meeting.found.title ?? words().untitled(first.line);
  const ticked = isTicked(choices, meeting);
  const card = parent.createDiv({ cls: 'debrief-review-card', attr: { role: 'group', 'aria-label': title } });
  const box = addCheck(card, title, ticked, (on) => { actions.tick(meeting, on); });
  box.dataset['key'] = `tick-${first.full}`;
  box.disabled = meeting.found.damagedId !== null;
  box.parentElement?.addClass('debrief-review-title');
  const facts = drawFacts(card, first);
  void drawEstimate(facts, meeting, session);
  for (const remark of remarksOn(meeting)) card.createDiv({ cls: 'debrief-review-remark', text: remark });
  const options = card.createDiv({ cls: 'debrief-review-options' });
  if (ticked) {
    addCheck(options, words().listened, choices.listened.has(meeting.key), (on) => { actions.listen(meeting, on); }).dataset['key'] = `listen-${first.full}`;
    drawDate(options, meeting, session, actions);
  }
  drawJoin(options, first, false, actions);
  drawSetAside(options, first, title, actions);
  for (const row of parts) {
    const part = card.createDiv({ cls: 'debrief-review-part', attr: { role: 'group', 'aria-label': words().part(row.line) } });
    part.createDiv({ cls: 'debrief-review-part-title', text: words().part(row.line) });
    drawFacts(part, row);
    const partOptions = part.createDiv({ cls: 'debrief-review-options' });
    drawJoin(partOptions, row, true, actions);
    drawSetAside(partOptions, row, words().part(row.line), actions);
  }
}
