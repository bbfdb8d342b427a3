import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readNote } from '../../src/capture/read-note.ts';
import { planUndo } from '../../src/capture/undo.ts';
import { afterStep, arbitraryLife, dayNote, hearing, KEYS, type LifeStep, taskLines } from './arbitrary-life.ts';
import { numRuns } from './arbitrary-capture.ts';
import { blockIdsTwice } from './block-ids-twice.ts';
import { capture } from './capture-text.ts';

/** Task lines that the user ticked or reworded. */
const changedLines = (text: string): string[] => taskLines(text).filter((line) => !line.includes('- [ ] ') || line.includes('before the frost'));

const idOf = (line: string): string => line.slice(line.lastIndexOf('^') + 1);

/** The words that tell the tasks whose lines are gone, though the note still knows of them: by a section, or a link in what is left of one. */
function rememberedAsGone(text: string, numbers: ReadonlyMap<string, string>): string[] {
  const present = new Set(taskLines(text).map(idOf));
  const { sections } = readNote(text).sections;
  return [...numbers].flatMap(([id, key]) => {
    const [sectionId, number] = id.split('-a');
    const isRemembered = text.includes(`^${id}|`) || sections.some((section) => section.id === sectionId && section.memory.tasks.some((task) => task.number === Number(number)));
    return !present.has(id) && isRemembered ? [key] : [];
  });
}

const withKey = (text: string, key: string): string[] => taskLines(text).filter((line) => line.includes(key));

class Life {
  text: string;
  /** The word that tells each task, by the block id under which it was handed out. */
  private readonly handedOut = new Map<string, string>();

  constructor(day: Parameters<typeof dayNote>[0]) {
    this.text = dayNote(day);
  }

  async live(step: LifeStep): Promise<void> {
    const before = this.text;
    const after = afterStep(before, step);
    this.text = after ?? (await capture(before, hearing(step.wording), { force: step.what === 'force' })).text;
    // Only the user copies a task.
    const copies = step.what === 'copy task' ? this.text : before;
    const twice = blockIdsTwice(copies);
    expect(blockIdsTwice(this.text).filter((id) => !twice.includes(id))).toEqual([]);
    for (const key of KEYS) expect(withKey(this.text, key).length).toBeLessThanOrEqual(Math.max(1, withKey(copies, key).length));
    if (after === null) this.expectTasksKept(before);
    if (step.what === 'undo') this.expectLeftIsTold(before);
  }

  private expectTasksKept(before: string): void {
    const lines = taskLines(this.text);
    for (const line of changedLines(before)) expect(lines).toContain(line);
    expect(lines.map(idOf)).toEqual(expect.arrayContaining(taskLines(before).map(idOf)));
    for (const key of rememberedAsGone(before, this.handedOut)) if (withKey(before, key).length === 0) expect(withKey(this.text, key)).toEqual([]);
    for (const line of lines) {
      const key = KEYS.find((word) => line.includes(word));
      if (key !== undefined) this.handedOut.set(idOf(line), key);
    }
  }

  private expectLeftIsTold(before: string): void {
    for (const line of changedLines(before)) expect(taskLines(this.text)).toContain(line);
    const left = taskLines(this.text).filter((line) => line.startsWith('- '));
    expect(planUndo(before, null, '2026-03-12').kept.filter(({ what }) => what === 'task')).toHaveLength(readNote(this.text).taskLines.length);
    expect(left.length).toBeGreaterThanOrEqual(readNote(this.text).taskLines.length);
  }
}

const arbitraryDay = fc.record({ heading: fc.boolean(), second: fc.constantFrom(false, false, true) });

test('whatever a user does to tasks and sections, no task is handed out twice, none that was changed is touched, no block id stands twice', async () => {
  await fc.assert(
    fc.asyncProperty(arbitraryDay, arbitraryLife, async (day, steps) => {
      const life = new Life(day);
      await life.live({ what: 'capture', which: 0, wording: 0 });
      expect(taskLines(life.text)).toHaveLength(day.second ? 5 : 3);
      for (const step of steps) await life.live(step);
      await life.live({ what: 'capture', which: 0, wording: 0 });
    }),
    { numRuns },
  );
});
