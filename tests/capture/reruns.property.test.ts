import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readNote } from '../../src/capture/read-note.ts';
import type { CaptureOptions } from '../../src/capture/options.ts';
import type { Engine } from '../../src/engines/engine.ts';
import type { DraftMinutes } from '../../src/minutes/draft.ts';
import { fingerprint, markTranscript } from '../../src/text/fingerprint.ts';
import { applyRandomEdits, arbitraryChanges, editsAnywhere, withoutRanges } from '../arbitrary/edit.ts';
import { arbitrarySpeech } from '../arbitrary/speech.ts';
import { CALL_FORMS } from './call-forms.ts';
import { arbitraryCapture, arbitraryLabelledCapture, numRuns } from './arbitrary-capture.ts';
import { capture } from './capture-text.ts';
import { createMemoryStore } from './memory-store.ts';
import { draftOf, scriptedEngine } from './scripted-engine.ts';

/** What was said of each item, and the item's words in two runs. */
const ITEMS = [
  { said: 'somebody has to prune the quince tree', first: 'Prune the quince', again: 'Cut back the quince' },
  { said: 'the greenhouse door needs a new hinge', first: 'Mend the greenhouse door', again: 'Fit a new greenhouse hinge' },
  { said: 'we ran out of slug pellets on Sunday', first: 'Buy slug pellets', again: 'Order more slug pellets' },
] as const;

const NEW_ITEM = { said: 'and the hedge by the road wants planting', task: 'Plant the hedge' };

interface Said {
  readonly said: string;
  readonly task: string;
}

const drafted = (items: readonly Said[]): DraftMinutes =>
  draftOf({ actionItems: items.map(({ said, task }) => ({ task, owner: null, duePhrase: null, priority: null, quote: said })) });

const runOf = (wording: 'first' | 'again', more: readonly Said[] = []): Engine =>
  scriptedEngine(() => drafted([...ITEMS.map((item) => ({ said: item.said, task: item[wording] })), ...more]));

type Change = 'none' | 'tick' | 'reword' | 'delete' | 'move';

/** The note with what a user does to a task line. Moving takes it to the note's end. */
function changeTask(text: string, id: string, change: Change): string {
  const line = text.split('\n').find((candidate) => candidate.startsWith('- [ ]') && candidate.endsWith(`^${id}`)) ?? '';
  switch (change) {
    case 'none':
      return text;
    case 'tick':
      return text.replace(line, () => `${line.replace('- [ ]', '- [x]').replace(/ \^\S+$/u, '')} ✅ 2026-03-13 ^${id}`);
    case 'reword':
      return text.replace(line, () => line.replace(' ([[', ' before the frost ([['));
    case 'delete':
      return text.replace(`${line}\n`, '');
    case 'move':
      return `${text.replace(`${line}\n`, '')}\n## Tomorrow\n\n${line}\n`;
  }
}

/** The task lines of a note by the ids at their ends. */
const tasksOf = (text: string): ReadonlyMap<string, string> => new Map(readNote(text).taskLines.map((line) => [`${line.sectionId}-a${String(line.number)}`, line.text]));

interface Rerun {
  readonly speech: string;
  /** The same with more said behind or before it. */
  readonly longer: string;
  readonly changes: readonly Change[];
  readonly options: Partial<CaptureOptions>;
}

const MORE = `${'well um I mean the weather was '.repeat(6)}${NEW_ITEM.said} ${'you know um like last year'.repeat(5)}`;

/** Speech with the items said in it, parted by some thirty words at least. */
const arbitraryStretches: fc.Arbitrary<string[]> = fc
  .tuple(arbitrarySpeech({ formats: ['wall'], length: 'long' }), fc.integer({ min: 30, max: 50 }))
  .map(([{ text }, step]) => {
    const words = text.replaceAll('\n', ' ').split(' ');
    while (words.length < 5 * step) words.push('so', 'yeah', 'I', 'think');
    const said = ITEMS.map((item, index) => [...words.slice(index * step, (index + 1) * step), item.said].join(' '));
    return [...said, words.slice(ITEMS.length * step).join(' ')];
  });

/** A text that grows: a wall, or a call in one of the forms of labels. */
const arbitraryGrowth = fc
  .tuple(arbitraryStretches, fc.constantFrom(null, null, ...Object.values(CALL_FORMS)), fc.boolean())
  .map(([stretches, write, isBehind]) => {
    const longer = isBehind ? [...stretches, MORE] : [MORE, ...stretches];
    const wall = `so ${stretches.join(' ')}`;
    if (write === null) return { speech: wall, longer: isBehind ? `${wall} ${MORE}` : `${MORE} ${wall}` };
    return { speech: write(stretches, 0), longer: write(longer, isBehind ? 0 : 1) };
  });

const arbitraryRerun: fc.Arbitrary<Rerun> = fc
  .record({
    growth: arbitraryGrowth,
    changes: fc.array(fc.constantFrom<Change>('none', 'tick', 'reword', 'delete', 'move'), { minLength: 3, maxLength: 3 }),
    options: fc.record({
      taskFormat: fc.constantFrom('emoji', 'dataview', 'plain'),
      taskFilter: fc.constantFrom(null, '#task', 'TODO'),
      tasks: fc.constantFrom('mine', 'all'),
    }),
  })
  .map(({ growth, ...rest }) => ({ ...growth, ...rest }));

const around = (transcript: string): string => `# Daily\n\n## Tasks\n\n- [ ] mine\n\n## Notes\n\nThe garden\n\n${transcript}\n`;

const grown = (text: string, { speech, longer }: Rerun): string => {
  expect(text).toContain(speech);
  return text.replace(speech, () => longer);
};

interface Changed {
  readonly text: string;
  readonly ids: readonly string[];
}

/** A note after its first capture and what the user did to its tasks. */
async function changedNote({ speech, changes, options }: Rerun): Promise<Changed> {
  const { text } = await capture(around(speech), runOf('first'), options);
  const [section] = readNote(text).sections.sections;
  const ids = ITEMS.map((_, index) => `${section?.id ?? ''}-a${String(index + 1)}`);
  return { text: ids.reduce((note, id, index) => changeTask(note, id, changes[index] ?? 'none'), text), ids };
}

/** Expects each task to be as the user left it; one that is as it was written may read otherwise now. */
function expectTasksKept({ text, ids }: Changed, { changes }: Rerun, after: string): void {
  const [before, now] = [tasksOf(text), tasksOf(after)];
  for (const [index, id] of ids.entries()) {
    const change = changes[index] ?? 'none';
    const { first, again } = ITEMS[index] ?? ITEMS[0];
    const was = before.get(id) ?? null;
    const renewed = change === 'none' || change === 'move' ? (was?.replace(first, again) ?? null) : was;
    expect(now.get(id) ?? null).toBe(renewed);
    if (change === 'delete') expect(was).toBeNull();
    else expect(was).not.toBeNull();
  }
}

describe('promise 8: a task that the user changed is left alone', () => {
  test('ticked, reworded, deleted and moved tasks stay as they are when the transcript grows', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryRerun, async (made) => {
        const changed = await changedNote(made);
        const second = await capture(grown(changed.text, made), runOf('again', [NEW_ITEM]), made.options);
        expect(second.report.meetings.map(({ result, state, tasksAdded }) => [result, state, tasksAdded])).toEqual([['written', 'changed', 1]]);
        expectTasksKept(changed, made, second.text);
        expect(readNote(second.text).taskLines.map(({ number }) => number)).toContain(ITEMS.length + 1);
        expect(second.text.match(/Plant the hedge/gu)).toHaveLength(2);
      }),
      { numRuns },
    );
  });

  test('so do they when a meeting is made again by force', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryRerun, async (made) => {
        const changed = await changedNote(made);
        const second = await capture(changed.text, runOf('again'), { ...made.options, force: true });
        expect(second.report.meetings.map(({ result, tasksAdded }) => [result, tasksAdded])).toEqual([['written', 0]]);
        expectTasksKept(changed, made, second.text);
      }),
      { numRuns: Math.ceil(numRuns / 4) },
    );
  });
});

describe('promise 9: a section that the user edited is kept', () => {
  test('it stays to the byte when its transcript changes, and is made again only by force', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryRerun, fc.constantFrom('Summary', 'Action items', 'missing'), async (made, where) => {
        const first = await capture(around(made.speech), runOf('first'));
        const edited = grown(first.text.replace(where, () => `${where} as I see it`), made);
        const refused = scriptedEngine(() => draftOf({ summary: 'Something else.' }));
        const second = await capture(edited, refused);
        expect(second.text).toBe(edited);
        expect(second.report.meetings.map(({ result }) => result)).toEqual(['kept']);
        expect(refused.asked).toHaveLength(0);
        const forced = await capture(edited, scriptedEngine(() => draftOf({ summary: 'Something else.' })), { force: true });
        expect(forced.text).toContain('**Summary:** Something else.');
        expect(forced.text).not.toContain('as I see it');
      }),
      { numRuns },
    );
  });
});

describe('promise 4: a note edited while the engine works loses nothing', () => {
  test('what was typed stays, and minutes are only written to the transcript they were made of', async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(arbitraryCapture(), arbitraryLabelledCapture()), arbitraryChanges('any'), async (made, changes) => {
        const store = createMemoryStore(made.text);
        let typed = made.text;
        const asked: string[] = [];
        const engine = scriptedEngine(({ text }, call) => {
          asked.push(text);
          if (call === 1) {
            typed = applyRandomEdits(store.text, editsAnywhere(store.text, changes));
            store.text = typed;
          }
          return made.drafts[(call - 1) % made.drafts.length] ?? draftOf();
        });
        const { report } = await capture(store, engine, made.options);
        expect(withoutRanges(store.text, store.insertedRanges())).toBe(typed);
        const answered = report.meetings.filter(({ minutes }) => minutes !== null);
        for (const { error } of answered.filter(({ result }) => result === 'failed')) expect(error?.message).toMatch(/Skipped|Nothing was written/u);
        const written = answered.filter(({ result }) => result === 'written').map(({ id }) => id);
        const sections = readNote(store.text).sections.sections.filter(({ id }) => written.includes(id));
        for (const { memory } of sections) {
          const [first] = memory.transcripts;
          const isAlone = memory.transcripts.length === 1;
          // The first of several may have fewer words than HEAD.
          const isOf = (text: string): boolean =>
            first !== undefined && (isAlone ? fingerprint(text).full === first.full : markTranscript(text).beginsAs(first));
          expect(asked.some(isOf)).toBe(true);
        }
      }),
      { numRuns: Math.ceil(numRuns / 4) },
    );
  });
});
