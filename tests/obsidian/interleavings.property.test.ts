import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { captureNote } from '../../src/capture/capture-note.ts';
import { defaultSettings } from '../../src/capture/options.ts';
import type { CaptureReport } from '../../src/capture/report.ts';
import type { Engine, MeetingInput } from '../../src/engines/engine.ts';
import { makeOfflineDraft } from '../../src/engines/offline/offline-engine.ts';
import type { DraftMinutes } from '../../src/minutes/draft.ts';
import { createEditorStore } from '../../src/obsidian/stores/editor-store.ts';
import { arbitraryChanges, type RandomChange } from '../arbitrary/edit.ts';
import { arbitraryNote } from '../arbitrary/note.ts';
import { BARE_WALL, RECORDS, WALL } from '../engines/offline/meetings.ts';
import { propertyRuns } from '../property-runs.ts';
import { SAMPLE_NOTE } from './sample-note.ts';
import { StateEditor, type LaidChange } from './state-editor.ts';

/** What the user does while one meeting is with the engine, and whether the run is stopped then. */
interface Meanwhile {
  readonly changes: readonly RandomChange[];
  readonly caret: number;
  readonly stop: boolean;
}

const meanwhile: fc.Arbitrary<Meanwhile> = fc.record({
  changes: fc.oneof({ weight: 1, arbitrary: fc.constant([]) }, { weight: 4, arbitrary: arbitraryChanges('any', 5) }),
  caret: fc.nat({ max: 9999 }).map((value) => value / 10_000),
  stop: fc.integer({ min: 0, max: 11 }).map((value) => value === 0),
});

const written = fc.constantFrom(SAMPLE_NOTE, `Talk\n\n${WALL}\n`, `## Tasks\n\n- [ ] One\n\n---\n\n${RECORDS}`, `${BARE_WALL}\n\n---\n\nEnd.\n`);
/** The app's editor has line feeds only. */
const notes = fc.oneof({ weight: 2, arbitrary: written }, { weight: 1, arbitrary: arbitraryNote().map(({ text }) => text.replace(/\r\n?/gu, '\n')) });

/** Marks each character of the text as the user's or the plugin's, and says whether the plugin ever took one of the user's. */
class Ownership {
  /** One sign for each character: `u` or `p`. */
  private owners: string;
  private lost = '';
  private seen = 0;

  constructor(private readonly editor: StateEditor) {
    this.owners = 'u'.repeat(editor.getValue().length);
  }

  /** Characters of the user's that the plugin took out. */
  look(): string {
    const laid = this.editor.laid.slice(this.seen);
    this.seen = this.editor.laid.length;
    for (const transaction of laid) for (const change of [...transaction].reverse()) this.take(change);
    return this.lost;
  }

  private take({ by, from, removed, inserted }: LaidChange): void {
    const taken = this.owners.slice(from, from + removed.length);
    if (by === 'plugin') this.lost += [...removed].filter((_, index) => taken[index] === 'u').join('');
    this.owners = this.owners.slice(0, from) + (by === 'user' ? 'u' : 'p').repeat(inserted.length) + this.owners.slice(from + removed.length);
  }

  /** The text without the plugin's characters. */
  users(): string {
    const text = this.editor.getValue();
    return [...Array(text.length).keys()].filter((index) => this.owners[index] === 'u').map((index) => text.charAt(index)).join('');
  }
}

const drafts = new Map<string, DraftMinutes>();

/** The offline engine's minutes of a meeting, made once for each text. */
function draftOf(meeting: MeetingInput): DraftMinutes {
  const known = drafts.get(meeting.text) ?? makeOfflineDraft(meeting);
  if (drafts.size < 500) drafts.set(meeting.text, known);
  return known;
}

/** Whether an offset is in one of the plugin's marker lines, which are not the user's to write in. */
function inMarker(text: string, offset: number): boolean {
  return text.startsWith('%% DEBRIEF_', text.lastIndexOf('\n', offset - 1) + 1);
}

/** Types the changes, one after the other. */
function typeAll(editor: StateEditor, changes: readonly RandomChange[]): void {
  for (const { place, removed, inserted } of changes) {
    const length = editor.getValue().length;
    const from = Math.floor(place * (length + 1));
    if (!inMarker(editor.getValue(), from)) editor.type(from, Math.min(length, from + removed), inserted.replaceAll('\r', ''));
  }
}

async function play(note: string, all: readonly Meanwhile[], force: boolean, name: Engine['name']): Promise<void> {
  const editor = new StateEditor(note);
  const ownership = new Ownership(editor);
  const controller = new AbortController();
  let turn = 0;
  let typed = '';
  const engine: Engine = {
    name,
    async makeMinutes(meeting) {
      const draft = draftOf(meeting);
      await Promise.resolve();
      const now = all[turn++ % all.length];
      if (now !== undefined) {
        typeAll(editor, now.changes);
        editor.putCaret(Math.floor(now.caret * (editor.getValue().length + 1)));
        ownership.look();
        typed = ownership.users();
        if (now.stop) controller.abort();
      }
      return { draft, engine: 'offline', usage: { inputTokens: 0, outputTokens: 0, requests: 0 } };
    },
  };
  const run = (again: boolean): Promise<CaptureReport> =>
    captureNote(createEditorStore(editor), { engine, signal: controller.signal }, { ...defaultSettings, force: again, note: '2026-03-12.md', noteName: '2026-03-12', clock: () => 0 });
  const before = editor.transactions;
  const report = await run(false);
  expect(ownership.look()).toBe('');
  if (turn > 0) expect(ownership.users()).toBe(typed);
  const steps = editor.transactions - before;
  const written = report.meetings.filter(({ result }) => result === 'written').length;
  if (name === 'openai') expect(steps).toBe(written);
  else expect(steps).toSatisfy((count: number) => count <= written && (count > 0 || written === 0));
  for (const { error, minutes, result } of report.meetings) {
    if (error?.kind === 'transcript-changed') expect(minutes).not.toBeNull();
    if (controller.signal.aborted && error?.kind === 'cancelled') expect(result).toBe('failed');
  }
  if (force || controller.signal.aborted) return;
  // Once more over what was typed since. In a section only letters and digits count as the user's edits, since formatters change the rest.
  await run(false);
  expect(ownership.look().replace(/[^\p{L}\p{N}]/gu, '')).toBe('');
}

describe('a note that is edited while the engine works', () => {
  it('keeps every character of the user’s, whenever and wherever it was typed, and each write is one step to undo', async () => {
    await fc.assert(
      fc.asyncProperty(notes, fc.array(meanwhile, { minLength: 1, maxLength: 3 }), fc.boolean(), fc.constantFrom<Engine['name']>('offline', 'openai'), play),
      { numRuns: propertyRuns(300) },
    );
  });
});
