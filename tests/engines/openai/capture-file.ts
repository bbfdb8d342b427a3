import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { captureNote } from '../../../src/capture/capture-note.ts';
import { defaultSettings } from '../../../src/capture/options.ts';
import type { MeetingReport } from '../../../src/capture/report.ts';
import { createFileStore } from '../../../src/cli/file-store.ts';
import { createOpenAiEngine, type OpenAiSettings, type OpenAiTools } from '../../../src/engines/openai/openai-engine.ts';
import { NOTE } from './answers.ts';
import { handedIn } from './handed-in.ts';

export interface CapturedFile {
  readonly report: MeetingReport;
  readonly before: string;
  readonly after: string;
}

/** Captures a real file with the openai engine. */
export async function captureFile(settings: OpenAiSettings, rest: { readonly tools?: Partial<OpenAiTools>; readonly signal?: AbortSignal; readonly note?: string } = {}): Promise<CapturedFile> {
  const folder = mkdtempSync(join(tmpdir(), 'debrief-openai-'));
  try {
    const path = join(folder, '2026-03-12.md');
    const before = rest.note ?? NOTE;
    writeFileSync(path, before);
    const tools = { engine: createOpenAiEngine(settings, handedIn(rest.tools)), signal: rest.signal ?? new AbortController().signal };
    const options = { ...defaultSettings, note: path, noteName: '2026-03-12', clock: () => performance.now() };
    const { meetings } = await captureNote(createFileStore(path), tools, options);
    const [report] = meetings;
    if (report === undefined) throw new Error('no meeting was found');
    return { report, before, after: readFileSync(path, 'utf8') };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
