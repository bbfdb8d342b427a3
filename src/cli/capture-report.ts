import { performance } from 'node:perf_hooks';
import { basename } from 'node:path';

import { defaultSettings, type CaptureOptions } from '../capture/options.ts';
import type { CaptureReport } from '../capture/report.ts';
import type { Failure } from '../engines/engine.ts';
import type { CaptureCommand } from './command.ts';
import { dailyFormatsFor } from './daily-formats.ts';
import type { VaultNames } from './vault-names.ts';

/** What a capture of a note is told. */
export function optionsFor(note: string, { me, force, line }: CaptureCommand, vaultLinks: VaultNames): CaptureOptions {
  const noteName = basename(note).replace(/\.md$/iu, '');
  const vault = { vaultNames: [...vaultLinks.keys()], vaultLinks, dailyFormats: dailyFormatsFor(note) };
  return { ...defaultSettings, ...vault, note, noteName, me, force, line, clock: () => performance.now() };
}

/** What failed in a note. */
export function failuresIn({ error, meetings }: CaptureReport): Failure[] {
  return [error, ...meetings.map((meeting) => meeting.error)].filter((failure) => failure !== null);
}

/** What `capture --json` prints of one note. */
export function jsonOf({ note, error, meetings }: CaptureReport): unknown {
  return { note, error, meetings: meetings.map(({ id, title, state, result, tasksAdded, error: cause }) => ({ id, title, state, result, tasksAdded, error: cause })) };
}
