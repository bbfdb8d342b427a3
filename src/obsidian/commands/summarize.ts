import type { TFile } from 'obsidian';

import { meetingsToMake } from '../../capture/meeting-input.ts';
import { readNoteWishes, type NoteText } from '../../capture/note-wishes.ts';
import { refusalOf } from '../../capture/refusal.ts';
import type { FoundMeeting } from '../../capture/states.ts';
import type { MeetingInput } from '../../engines/engine.ts';
import { parseBlocks } from '../../markdown/parse-blocks.ts';
import { hashesOf } from '../close/wanted-meetings.ts';
import { problemOfSettings } from '../engine.ts';
import { showNotice } from '../notices/notice-with-buttons.ts';
import { sayFailure } from '../notices/say-report.ts';
import { showReport } from '../notices/show-report.ts';
import type { PluginContext } from '../plugin-context.ts';
import { captureFile } from '../runs/capture-file.ts';
import { captureOptionsFor } from '../runs/capture-options-for.ts';
import { ProgressNotice } from '../runs/progress-notice.ts';
import type { RunTools } from '../runs/runs.ts';
import { askToSend } from '../server/consent.ts';
import { createNoteStore } from '../stores/note-store.ts';
import { offerRunOnClose } from './offer-run-on-close.ts';
import { texts } from '../texts/texts.ts';

/**
 * Whether work on a note can begin now: nothing else works on it, the engine is set up, the note allows it, and the user lets it send. Says why not.
 *
 * @param note null where it can't be read
 * @param meetings what would be sent
 */
export async function mayBegin(context: PluginContext, file: TFile, note: NoteText | null, meetings: () => Promise<readonly MeetingInput[]>): Promise<boolean> {
  if (context.runs.has(file.path)) {
    showNotice(texts().progress.busy);
    return false;
  }
  const settings = context.settings();
  const problem = problemOfSettings(settings) ?? (note === null ? null : refusalOf(readNoteWishes(note), { name: settings.engine }));
  if (problem !== null) {
    showNotice(sayFailure(problem), [], true);
    return false;
  }
  return askToSend(context.app, settings, context.device, meetings);
}

/** Runs work that the user asked for, with a notice and the status bar. */
export function runShown<T>(context: PluginContext, file: TFile, work: (tools: RunTools) => Promise<T>): Promise<T> {
  return context.runs.run(
    file.path,
    (stop) => {
      const status = context.openStatus(file.basename);
      return [new ProgressNotice(stop), ...(status === null ? [] : [status])];
    },
    work,
  );
}

/**
 * Captures a note as the user asked, and says what came of it.
 *
 * @param meetings only these; null for all
 */
export async function summarizeNote(context: PluginContext, file: TFile, meetings: readonly FoundMeeting[] | null, force = false): Promise<void> {
  const hashes = meetings === null ? null : new Set(meetings.flatMap(hashesOf));
  const wanted = (meeting: FoundMeeting): boolean => hashes === null || hashesOf(meeting).some((hash) => hashes.has(hash));
  const store = createNoteStore(context.app, file);
  const read = await store.read();
  const text = 'failure' in read ? null : read.text;
  const toSend = async (): Promise<MeetingInput[]> => (text === null ? [] : meetingsToMake(text, await captureOptionsFor(context, file, force), wanted));
  if (!(await mayBegin(context, file, text === null ? null : { text, blocks: parseBlocks(text) }, toSend))) return;
  const report = await runShown(context, file, (tools) => captureFile(context, tools, { file, store, force, wanted }));
  if (context.unloaded()) return;
  showReport(context, file, report);
  if (report.meetings.some(({ result }) => result === 'written')) offerRunOnClose(context, file);
}
