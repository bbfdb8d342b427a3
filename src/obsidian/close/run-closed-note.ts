import type { TFile } from 'obsidian';

import { isOff } from '../../capture/note-wishes.ts';
import { readNote } from '../../capture/read-note.ts';
import { withoutTexts } from '../../capture/review/regroup.ts';
import type { CaptureReport } from '../../capture/report.ts';
import { findMeetings, type FoundMeeting } from '../../capture/states.ts';
import type { NoteStore } from '../../capture/store.ts';
import type { Failure } from '../../engines/engine.ts';
import { askOnce, problemOfSettings, wait, type Answers } from '../engine.ts';
import { sayFailure } from '../notices/say-report.ts';
import { showNotice } from '../notices/notice-with-buttons.ts';
import { showBackgroundReport } from '../notices/show-report.ts';
import type { PluginContext } from '../plugin-context.ts';
import { captureFile, type CaptureWish } from '../runs/capture-file.ts';
import type { ProgressView } from '../runs/progress.ts';
import type { RunTools } from '../runs/runs.ts';
import { maySend } from '../server/consent.ts';
import { createNoteStore, isOpen } from '../stores/note-store.ts';
import { hashesOf, isWantedOnClose } from './wanted-meetings.ts';
import { texts } from '../texts/texts.ts';

/** So long after the write it is looked whether another program wrote over it. */
const LOOK_AGAIN_MILLISECONDS = 2000;

const notAllowed = (): Failure => ({ kind: 'not-allowed', ...texts().problems.notAllowed });

/** Texts that the user said are no transcripts, or took the tick off in a review. */
const passedOver = ({ reviews }: PluginContext): ReadonlySet<string> => new Set([...reviews.notTranscripts, ...reviews.leftOut]);

async function wantedMeetings(context: PluginContext, store: NoteStore): Promise<FoundMeeting[]> {
  const read = await store.read();
  if ('failure' in read) return [];
  const note = readNote(read.text);
  if (isOff(note)) return [];
  const meetings = findMeetings(withoutTexts(note, passedOver(context)));
  const wanted = meetings.filter((meeting) => isWantedOnClose(meeting, context.device.knownMeetings()));
  context.device.rememberMeetings(meetings.filter(({ section }) => section !== null).flatMap(hashesOf));
  return wanted;
}

/**
 * Whether sections that were written are gone though the user did not take them out: a program that had read the note before the write
 * wrote its own version over it.
 */
async function wasOverwritten(context: PluginContext, store: NoteStore, file: TFile, report: CaptureReport): Promise<boolean> {
  if (isOpen(context.app, file.path) || context.lastRun?.path !== file.path) return false;
  const read = await store.read();
  if ('failure' in read) return false;
  const { ids } = readNote(read.text).sections;
  return report.meetings.some(({ result, id }) => result === 'written' && id !== null && !ids.has(id));
}

/** Captures the meetings, and once more with the same answers where another program wrote over them. */
async function captureAndLookAgain(context: PluginContext, tools: RunTools, file: TFile, meetings: readonly FoundMeeting[]): Promise<CaptureReport> {
  const store = createNoteStore(context.app, file);
  const hashes = new Set(meetings.flatMap(hashesOf));
  const answers: Answers = new Map();
  const wish: CaptureWish = {
    file,
    store,
    force: false,
    passedOver: passedOver(context),
    wanted: (meeting) => hashesOf(meeting).some((hash) => hashes.has(hash)),
    engine: (engine) => askOnce(engine, answers),
  };
  const report = await captureFile(context, tools, wish);
  if (!report.meetings.some(({ result }) => result === 'written')) return report;
  await wait(LOOK_AGAIN_MILLISECONDS, tools.signal);
  if (tools.signal.aborted || !(await wasOverwritten(context, store, file, report))) return report;
  return captureFile(context, tools, wish);
}

/** Why nothing can be done without the user; null where it can. */
const obstacle = ({ settings, device }: PluginContext): Failure | null => problemOfSettings(settings()) ?? (maySend(settings(), device) ? null : notAllowed());

/** Works on a daily note that was closed, in the background: what is new in it gets minutes. Says what was written and what failed. */
export async function runClosedNote(context: PluginContext, path: string): Promise<void> {
  const file = context.app.vault.getFileByPath(path);
  if (file === null || context.runs.has(path) || isOpen(context.app, path)) return;
  const meetings = await wantedMeetings(context, createNoteStore(context.app, file));
  if (meetings.length === 0) return;
  const problem = obstacle(context);
  if (problem !== null) {
    showNotice(`${file.basename}: ${sayFailure(problem)}`, [], true);
    return;
  }
  const views = (): ProgressView[] => [context.openStatus(file.basename)].filter((view) => view !== null);
  const report = await context.runs.run(path, views, (tools) => captureAndLookAgain(context, tools, file, meetings));
  if (!context.unloaded()) showBackgroundReport(context, file, report);
}
