import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readNote } from '../../src/capture/read-note.ts';
import { findWraps } from '../../src/capture/find-wraps.ts';
import { planUndo } from '../../src/capture/undo.ts';
import type { Engine, MeetingInput } from '../../src/engines/engine.ts';
import type { DraftMinutes } from '../../src/minutes/draft.ts';
import { applyEdits } from '../../src/text/apply-edits.ts';
import { findForeignRegions } from '../../src/markdown/foreign-regions.ts';
import { parseBlocks } from '../../src/markdown/parse-blocks.ts';
import { findSections } from '../../src/section/sections.ts';
import { findTaskLines } from '../../src/markdown/task-line.ts';
import { applyRandomEdits, arbitraryChanges, editsOutside, editsWithoutRanges, type RandomChange, withoutRanges } from '../arbitrary/edit.ts';
import { arbitraryFormatter, type Formatter } from '../arbitrary/formatter.ts';
import { arbitraryCapture, arbitraryLabelledCapture, arbitraryNastyCapture, type CaptureCase, numRuns } from './arbitrary-capture.ts';
import { capture, type Captured } from './capture-text.ts';
import { draftOf, forbiddenEngine, scriptedEngine } from './scripted-engine.ts';

/** A meeting is answered the same whenever it is asked about. */
const answerOf = ({ drafts }: CaptureCase, { text }: MeetingInput): DraftMinutes => drafts[text.length % drafts.length] ?? draftOf();

const engineOf = (made: CaptureCase): Engine => scriptedEngine((meeting) => answerOf(made, meeting));

const captureCase = (made: CaptureCase): Promise<Captured> => capture(made.text, engineOf(made), made.options);

const anyCapture = fc.oneof({ weight: 3, arbitrary: arbitraryCapture() }, { weight: 1, arbitrary: arbitraryNastyCapture() });

const undo = (text: string): string | null => applyEdits(text, planUndo(text).edits);

/** What of ours can be read in a note: sections, damaged ones, regions, tasks. */
function ours(text: string): unknown {
  const blocks = parseBlocks(text);
  const { sections, damaged, ranges } = findSections(text, blocks);
  return [sections.map(({ id }) => id), damaged.length, ranges.length, findTaskLines(text, blocks).length];
}

/** How many wraps of a note's sections are not found. */
function lostWraps(text: string): number {
  const note = readNote(text);
  return [...findWraps(note).values()].flat().filter(({ comment }) => comment === null).length;
}

/** Whether blank lines, or the note's ends, stand on both sides of a range. */
function isParted(text: string, start: number, end: number): boolean {
  const above = /(?:\r\n|\n|\r)[ \t]*(?:\r\n|\n|\r)$/u.test(text.slice(Math.max(0, start - 40), start)) || /^\s*$/u.test(text.slice(0, start));
  return above && /^[ \t]*(?:(?:\r\n|\n|\r)[ \t]*(?:\r\n|\n|\r|$)|$)/u.test(text.slice(end, end + 40));
}

/** Promise 1: all that a first capture does is to put text in, nowhere within what is closed. */
function expectOnlyInsertions({ text: before }: CaptureCase, { store, text }: Captured): void {
  for (const edit of store.changes.flat()) expect(edit.expected).toBe('');
  expect(withoutRanges(text, store.insertedRanges())).toBe(before);
  const blocks = parseBlocks(before);
  const closed = [...blocks.filter(({ kind, closed: isClosed }) => (kind === 'fence' || kind === 'frontmatter') && isClosed !== false), ...findForeignRegions(before, blocks)];
  let reached = 0;
  for (const { start, end } of closed.sort((one, other) => one.start - other.start)) {
    reached = text.indexOf(before.slice(start, end).trimEnd(), reached);
    expect(reached).toBeGreaterThanOrEqual(0);
  }
}

/** Blank lines stand on both sides of every marker and outside of every wrap. */
function expectBlankLines({ text }: Captured): void {
  const note = readNote(text);
  for (const found of text.matchAll(/^%% DEBRIEF_(?:START|END|TASKS_START|TASKS_END)\b[^\n\r]*%%/gmu)) {
    const isOurs = note.sections.ranges.some(({ start, end }) => found.index >= start && found.index < end);
    if (isOurs) expect([found[0], isParted(text, found.index, found.index + found[0].length)]).toEqual([found[0], true]);
  }
  for (const { comment } of [...findWraps(note).values()].flat()) {
    expect(comment).not.toBeNull();
    if (comment !== null) expect(isParted(text, comment.start, comment.end)).toBe(true);
  }
}

/** Promise 2: a second capture changes nothing and asks no engine for what was written. */
async function expectTwiceIsOnce(made: CaptureCase, once: Captured): Promise<void> {
  const failed = once.report.meetings.some(({ result }) => result === 'failed');
  const twice = await capture(once.text, failed ? engineOf(made) : forbiddenEngine(), made.options);
  expect(twice.text).toBe(once.text);
}

/** Promise 2, too: what a formatter does is no change. */
async function expectTwiceAfter(formatter: Formatter, { options }: CaptureCase, once: Captured): Promise<void> {
  if (once.report.meetings.some(({ result }) => result !== 'written')) return;
  const formatted = formatter.format(once.text);
  const twice = await capture(formatted, forbiddenEngine(), options);
  expect(twice.text).toBe(formatted);
  expect(twice.report.meetings.map(({ result }) => result)).toEqual(once.report.meetings.map(() => 'unchanged'));
  expect(readNote(formatted).sections.sections.filter(({ edited }) => edited)).toEqual([]);
}

/** Promise 3, with the user's edits: those outside of what is ours stay, and all else is as it was. */
function expectUndoKeeps(changes: readonly RandomChange[], made: CaptureCase, { text, store }: Captured): void {
  const ranges = store.insertedRanges();
  const edits = editsOutside(text, changes, ranges, 2);
  const edited = applyRandomEdits(text, edits);
  // An edit may open a fence or a comment above, or close one: what stands in it is a section no more, or is one now.
  if (JSON.stringify(ours(edited)) !== JSON.stringify(ours(text))) return;
  const plan = planUndo(edited);
  // Of a short transcript so little may be left that it is not known again: it stays hidden, and that is said.
  if (plan.kept.some(({ what }) => what === 'wrap')) expect(lostWraps(edited)).toBeGreaterThan(0);
  else expect(applyEdits(edited, plan.edits)).toBe(applyRandomEdits(made.text, editsWithoutRanges(edits, ranges)));
}

describe('promises 1 to 3: a capture', () => {
  test.each([
    ['a daily note', arbitraryCapture()],
    ['a note with calls in any form', arbitraryLabelledCapture()],
  ])('of %s only inserts; a second one, also after a formatter, changes nothing; undo restores, and keeps the user’s edits', async (_, cases) => {
    await fc.assert(
      fc.asyncProperty(cases, arbitraryFormatter(), arbitraryChanges('plain'), async (made, formatter, changes) => {
        const once = await captureCase(made);
        expectOnlyInsertions(made, once);
        expectBlankLines(once);
        await expectTwiceIsOnce(made, once);
        await expectTwiceAfter(formatter, made, once);
        expect(undo(once.text)).toBe(undo(made.text));
        expectUndoKeeps(changes, made, once);
      }),
      { numRuns },
    );
  });

  test('of a note that nobody would write does so too', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryNastyCapture(), async (made) => {
        const once = await captureCase(made);
        expectOnlyInsertions(made, once);
        await expectTwiceIsOnce(made, once);
        expect(undo(once.text)).toBe(undo(made.text));
      }),
      { numRuns },
    );
  });
});

describe('promise 6: a failure writes nothing', () => {
  test('an engine that fails leaves the note as it is, and says why', async () => {
    const failure = { kind: 'no-server', message: 'Can’t reach the server. Nothing was written.', tip: 'Start it.' };
    await fc.assert(
      fc.asyncProperty(anyCapture, async (made) => {
        const { text, report } = await capture(made.text, scriptedEngine(() => ({ failure })), made.options);
        expect(text).toBe(made.text);
        for (const meeting of report.meetings) expect(meeting.result === 'failed' ? meeting.error : null).not.toBe(undefined);
      }),
      { numRuns },
    );
  });

  test('of several meetings the one that fails does not hold up the others', async () => {
    const failure = { kind: 'rate-limit', message: 'Too many requests. Nothing was written.', tip: 'Wait a minute.' };
    await fc.assert(
      fc.asyncProperty(arbitraryCapture(), fc.nat({ max: 3 }), async (made, failing) => {
        const { text, report } = await capture(made.text, scriptedEngine((meeting, call) => (call - 1 === failing ? { failure } : answerOf(made, meeting))), made.options);
        // Some may not be written whatever the engine says, and tell why; the others are.
        expect(report.meetings.filter(({ error }) => error === failure).length).toBeLessThanOrEqual(1);
        for (const { result, error } of report.meetings) expect(result).toBe(error === null ? 'written' : 'failed');
        expect(undo(text)).toBe(undo(made.text));
      }),
      { numRuns: Math.ceil(numRuns / 4) },
    );
  });
});
