import type { TFile } from 'obsidian';

import { isOff } from '../../capture/note-wishes.ts';
import { readNote } from '../../capture/read-note.ts';
import { regroup } from '../../capture/review/regroup.ts';
import { listMeetings } from '../../capture/review/review-rows.ts';
import type { FoundMeeting } from '../../capture/states.ts';
import { hashesOf } from '../close/wanted-meetings.ts';
import { offerRunOnClose } from '../commands/offer-run-on-close.ts';
import { mayBegin, summarizeNote } from '../commands/summarize.ts';
import { showNotice } from '../notices/notice-with-buttons.ts';
import { sayFailure } from '../notices/say-report.ts';
import { showReport } from '../notices/show-report.ts';
import type { PluginContext } from '../plugin-context.ts';
import { captureOptionsFor } from '../runs/capture-options-for.ts';
import { createNoteStore } from '../stores/note-store.ts';
import { texts } from '../texts/texts.ts';
import { makeChosen } from './make-chosen.ts';
import { offerToStayAway } from './offer-to-stay-away.ts';
import { countReview } from './review-trust.ts';
import { ReviewWindow } from './review-window.ts';
import { ReviewSession } from './session.ts';
import { words } from './words.ts';
import type { WorkingView } from './working-view.ts';
import { writeReview } from './write-review.ts';

/** Makes the minutes of what was chosen. @returns whether there is something to be shown */
async function make(session: ReviewSession, open: (stop: () => void) => WorkingView): Promise<boolean> {
  const { context, file } = session;
  if (!(await mayBegin(context, file, session.note, () => Promise.resolve(session.chosen().map(({ input }) => input))))) return false;
  await session.refreshOptions();
  const views = (stop: () => void): WorkingView[] => [open(stop)];
  const { made, failed, stopped } = await context.runs.run(file.path, views, async (tools) => {
    const result = await makeChosen(session, tools);
    return { ...result, stopped: tools.signal.aborted };
  });
  if (stopped && made.length === 0) return false;
  if (made.length === 0) {
    for (const { failure } of failed) showNotice(sayFailure(failure), [], true);
    return false;
  }
  session.begin(made, failed);
  return true;
}

async function write(session: ReviewSession): Promise<void> {
  const { context, file, isChanged } = session;
  const report = await writeReview(session);
  if (context.unloaded()) return;
  showReport(context, file, report);
  if (!report.meetings.some(({ result }) => result === 'written')) return;
  if (countReview(context.settings(), context.reviews, isChanged)) offerToStayAway(context.reviews, context.changeSettings);
  else offerRunOnClose(context, file);
}

function open(session: ReviewSession): void {
  const { context } = session;
  const leave = (): void => {
    if (session.made.length === 0 || context.unloaded()) return;
    showNotice(words().notWritten, [{ text: words().showAgain, onClick: () => { open(session); } }], true);
  };
  new ReviewWindow(context.app, session, { make: (show) => make(session, show), write: () => void write(session), leave }).open();
}

/**
 * Opens the review of a note; where nothing in it is open, says so as without a review.
 *
 * @param meetings only these begin ticked; null for all
 * @param again whether meetings that have minutes get them again
 */
export async function reviewNote(context: PluginContext, file: TFile, meetings: readonly FoundMeeting[] | null, again: boolean): Promise<void> {
  const hashes = meetings === null ? null : new Set(meetings.flatMap(hashesOf));
  const wanted = (meeting: FoundMeeting): boolean => hashes === null || hashesOf(meeting).some((hash) => hashes.has(hash));
  const store = createNoteStore(context.app, file);
  const read = await store.read();
  if ('failure' in read) {
    showNotice(sayFailure(read.failure), [], true);
    return;
  }
  const note = readNote(read.text);
  const listed = listMeetings(regroup(note, { notTranscripts: context.reviews.notTranscripts, joins: new Map() }));
  const isOpen = listed.some(({ found }) => wanted(found) && found.damagedId === null && (again || found.state !== 'done'));
  if (note.transcripts.length + note.doubtful.length === 0) showNotice(texts().report.noTranscript);
  else if (!isOff(note) && (isOpen || listed.length === 0)) open(new ReviewSession(context, file, store, note, { wanted, again }, await captureOptionsFor(context, file, false)));
  else await summarizeNote(context, file, meetings, again);
}
