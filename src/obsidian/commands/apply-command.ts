import { itemAt } from '../../capture/find-source.ts';
import { isOff } from '../../capture/note-wishes.ts';
import type { ReadNote } from '../../capture/read-note.ts';
import { activeNote, placeOf, type ActiveNote, type NoteReader } from '../note/active-note.ts';
import { chooseMeetings, meetingsAt, openMeetings } from '../note/choose-meetings.ts';
import type { PluginContext } from '../plugin-context.ts';
import type { CommandId } from './command-list.ts';
import { isReviewOn } from '../review/review-trust.ts';
import { summarizeOrReview } from '../review/summarize-or-review.ts';
import { canUndo } from './can-undo.ts';

/** What a command would do now. */
export type Action = () => Promise<void>;

/** Whether the review would list texts that may be transcripts; without a review they stay as they are. */
const offersDoubtful = (context: PluginContext, note: ReadNote): boolean =>
  note.doubtful.some(({ mark }) => !context.reviews.notTranscripts.has(mark.full)) && !isOff(note) && isReviewOn(context.settings(), context.reviews);

function summarizeAllAction(context: PluginContext, { file, text }: ActiveNote, reader: NoteReader): Action | null {
  const note = reader.read(text);
  return openMeetings(note).length > 0 || offersDoubtful(context, note) ? () => summarizeOrReview(context, file, null) : null;
}

function summarizeAction(context: PluginContext, active: ActiveNote, reader: NoteReader): Action | null {
  const { file, editor, text } = active;
  const note = reader.read(text);
  const choice = chooseMeetings(note, editor === null ? null : placeOf(editor));
  if (choice.kind === 'meetings') return () => summarizeOrReview(context, file, choice.meetings);
  if (choice.kind === 'selection' && editor !== null) 
    return async () => {
      const { summarizeSelection } = await import('./summarize-selection.ts');
      await summarizeSelection(context, file, editor, note, choice.text);
    };
  return note.transcripts.length === 0 && !offersDoubtful(context, note) ? null : () => summarizeOrReview(context, file, null);
}

function captureAgainAction(context: PluginContext, { file, editor, text }: ActiveNote, reader: NoteReader): Action | null {
  const done = editor === null ? [] : meetingsAt(reader.read(text), placeOf(editor)).filter(({ section }) => section !== null);
  return done.length === 0 ? null : async () => (await import('./capture-again.ts')).captureAgain(context, file, done);
}

function showSourceAction(context: PluginContext, { file, editor, text }: ActiveNote, reader: NoteReader): Action | null {
  const item = editor === null ? null : itemAt(reader.read(text), placeOf(editor).from);
  return item === null ? null : async () => (await import('./show-source.ts')).showSource(context.app, file, text, item);
}

function undoAction(context: PluginContext, active: ActiveNote | null, reader: NoteReader): Action | null {
  const note = active === null ? null : reader.read(active.text);
  return canUndo(context, note) ? async () => (await import('./undo-last.ts')).undoLast(context, active?.file ?? null, note) : null;
}

function stopAction({ runs }: PluginContext): Action | null {
  return runs.any
    ? () => {
        runs.stopAll();
        return Promise.resolve();
      }
    : null;
}

/** What a command does where the user is now; null where it does not apply. */
export function findAction(id: CommandId, context: PluginContext, reader: NoteReader): Action | null {
  const active = activeNote(context.app);
  if (id === 'stop') return stopAction(context);
  if (id === 'undo') return undoAction(context, active, reader);
  if (active === null) return null;
  switch (id) {
    case 'summarize-transcript':
      return summarizeAction(context, active, reader);
    case 'summarize-all':
      return summarizeAllAction(context, active, reader);
    case 'capture-again':
      return captureAgainAction(context, active, reader);
    case 'show-source':
      return showSourceAction(context, active, reader);
  }
}
