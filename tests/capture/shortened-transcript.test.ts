import { describe, expect, test } from 'vitest';
import { readNote } from '../../src/capture/read-note.ts';
import { planUndo } from '../../src/capture/undo.ts';
import { applyEdits } from '../../src/text/apply-edits.ts';
import { capture } from './capture-text.ts';
import { draftOf, forbiddenEngine, scriptedEngine, type ScriptedEngine } from './scripted-engine.ts';

const aside = 'well um I mean the weather was like last year you know '.repeat(8);
const FIRST = { said: 'somebody has to grease the winch', task: 'Grease the winch' };
const LAST = { said: 'the long rope wants a new splice', task: 'Splice the long rope' };
const head = `so yeah ${aside}${FIRST.said} and so on`;
const tail = `${aside}${LAST.said} and ${aside}thanks everyone bye`;
const note = `# Day\n\n## Tasks\n\n- mine\n\n## Notes\n\nThe winch\n\n${head} ${tail}\n\nMy own thought.\n`;

/** Makes a task of each thing that is still said. */
const engine = (): ScriptedEngine =>
  scriptedEngine(({ text }) =>
    draftOf({ actionItems: [FIRST, LAST].filter(({ said }) => text.includes(said)).map(({ said, task }) => ({ task, owner: null, duePhrase: null, priority: null, quote: said })) }),
  );

describe.each([
  ['first', `${head} ${tail}`, tail],
  ['last', `${head} ${tail}`, head],
])('a transcript of which the %s half is left out, with a task that came of it', (_, whole, left) => {
  const shortened = (text: string): string => text.replace(whole, () => left);

  test('is captured into a section that can be read again; the task stays as it is', async () => {
    const before = shortened((await capture(note, engine())).text);
    const once = await capture(before, engine());
    expect(once.report.meetings.map(({ result, state }) => [result, state])).toEqual([['written', 'changed']]);
    const { sections, taskLines } = readNote(once.text);
    expect(sections.damaged).toEqual([]);
    expect(taskLines.map(({ text }) => text)).toEqual(readNote(before).taskLines.map(({ text }) => text));
    const twice = await capture(once.text, forbiddenEngine());
    expect(twice.text).toBe(once.text);
    // What is left may be the user's own quotation of a transcript that was deleted: its marks stay, and that is said.
    const { edits, kept } = planUndo(once.text);
    expect(applyEdits(once.text, edits)).toBe(shortened(note).replace(left, () => `%%\n${left}\n%%`));
    expect(kept).toMatchObject([{ what: 'wrap', isEarlier: true }]);
  });
});

test('a task from the lost beginning of a second part is not taken for one from the end of the first', async () => {
  const rust = 'and the anchor chain is all rusty';
  const first = `${head} ${aside}${rust}`;
  const second = `okay ${aside}${LAST.said} and ${aside}thanks everyone bye`;
  const made = await capture(`# Day\n\nThe winch\n\n${first}\n\n---\n\n${second}\n`, engine());
  const cut = made.text.replace(second, () => second.slice(second.indexOf('new splice')));
  const again = scriptedEngine(() => draftOf({ actionItems: [{ task: 'Scrape the chain', owner: null, duePhrase: null, priority: null, quote: rust }] }));
  const { text } = await capture(cut, again);
  expect(readNote(text).sections.damaged).toEqual([]);
  expect(readNote(text).taskLines.map(({ text: line }) => line)).toEqual(readNote(cut).taskLines.map(({ text: line }) => line));
});
