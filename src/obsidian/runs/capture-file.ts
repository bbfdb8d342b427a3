import type { TFile } from 'obsidian';

import { readNote } from '../../capture/read-note.ts';
import type { CaptureReport } from '../../capture/report.ts';
import { findMeetings, type FoundMeeting } from '../../capture/states.ts';
import type { NoteStore } from '../../capture/store.ts';
import type { Engine } from '../../engines/engine.ts';
import { hashesOf } from '../close/wanted-meetings.ts';
import type { PluginContext } from '../plugin-context.ts';
import { captureOptionsFor } from './capture-options-for.ts';
import { MeetingProgress } from './meeting-progress.ts';
import type { RunTools } from './runs.ts';

/** What of a note is captured, and how. */
export interface CaptureWish {
  readonly file: TFile;
  readonly store: NoteStore;
  /** Makes done meetings again and overwrites edited sections. */
  readonly force: boolean;
  readonly wanted?: (meeting: FoundMeeting) => boolean;
  /** Texts that are passed over, by the hash of all their words; where it is left out, those that are no transcripts. */
  readonly passedOver?: ReadonlySet<string>;
  /** Put in front of the engine that is set. */
  readonly engine?: (engine: Engine) => Engine;
}

/** Remembers on this device which meetings of a note have minutes now. */
async function rememberMeetings({ device }: PluginContext, store: NoteStore): Promise<void> {
  const read = await store.read();
  if ('failure' in read) return;
  device.rememberMeetings(findMeetings(readNote(read.text)).filter(({ section }) => section !== null).flatMap(hashesOf));
}

/** Remembers which sections were written, for the undo of them, and that their meetings have minutes. */
export async function rememberWritten(context: PluginContext, file: TFile, store: NoteStore, { meetings }: CaptureReport): Promise<void> {
  const sections = meetings.flatMap(({ result, id }) => (result === 'written' && id !== null ? [id] : []));
  if (sections.length === 0) return;
  context.lastRun = { path: file.path, sections };
  await rememberMeetings(context, store);
}

/** Captures a note within a run that is under way, and remembers what was written. */
export async function captureFile(context: PluginContext, { signal, report }: RunTools, wish: CaptureWish): Promise<CaptureReport> {
  const { captureNote } = await import('../../capture/capture-note.ts');
  const { file, store, force, wanted, engine: wrap = (engine: Engine) => engine } = wish;
  const progress = new MeetingProgress(report);
  const usual = await captureOptionsFor(context, file, force);
  const options = wish.passedOver === undefined ? usual : { ...usual, notTranscripts: wish.passedOver };
  const onMeeting = (place: number, count: number, title: string | null): void => { progress.begin(place, count, title); };
  if (force) context.checkpoints.forget();
  const result = await context.engines.use(
    context.settings(),
    (share) => { progress.within(share); },
    (engine) => captureNote(store, { engine: wrap(engine), signal, onMeeting, noteName: () => file.basename, ...(wanted === undefined ? {} : { wanted }) }, options),
  );
  if (result.meetings.every(({ minutes, error }) => minutes !== null || error === null)) context.checkpoints.forget();
  await rememberWritten(context, file, store, result);
  return result;
}
