import { expect, test } from 'vitest';
import { readNote } from '../../src/capture/read-note.ts';
import { planUndo } from '../../src/capture/undo.ts';
import type { DraftMinutes } from '../../src/minutes/draft.ts';
import { applyEdits } from '../../src/text/apply-edits.ts';
import { blockIdsTwice } from './block-ids-twice.ts';
import { capture } from './capture-text.ts';
import { draftOf, scriptedEngine } from './scripted-engine.ts';

const aside = 'well um I mean the weather was like last year you know '.repeat(6);
const SAID = { winch: 'somebody has to grease the winch', rope: 'and the rope wants splicing', sail: 'we need a new sail before spring', hull: 'the hull could do with paint' };
const talk = `so yeah ${aside}${SAID.winch} ${aside}${SAID.rope} ${aside}${SAID.sail} ${aside}${SAID.hull} ${aside}`.trim();
const note = `# Day\n\n## Tasks\n\n- [ ] mine\n\n# Notes\n\nThe boat\n\n${talk}\n`;

const action = (task: string, quote: string): DraftMinutes['actionItems'][number] => ({ task, owner: null, duePhrase: null, priority: null, quote });
const ACTIONS = [action('Grease the winch', SAID.winch), action('Splice the rope', SAID.rope), action('Buy a new sail', SAID.sail)];
const jira = [{ type: 'Task', key: null, summary: 'Paint the hull', description: 'It flakes.', acceptanceCriteria: [], quote: SAID.hull }] as const;
const engine = scriptedEngine(() => draftOf({ actionItems: ACTIONS, jira: [...jira] }));
const otherwise = scriptedEngine(() => draftOf({ actionItems: [action('Put fresh grease on the winch', SAID.winch), action('Splice the long rope', SAID.rope), action('Order a sail', SAID.sail)] }));

const undone = (text: string): string => applyEdits(text, planUndo(text).edits) ?? '';
const tick = (text: string, words: string): string => text.replace(`- [ ] ? ${words}`, `- [x] ? ${words}`).replace(`- [ ] ${words}`, `- [x] ${words}`);
const linesOf = (text: string): string[] => text.split('\n').filter((line) => /\[.\].*-a\d+$/u.test(line));
const linksOf = (text: string): string[] => [...text.matchAll(/\[\[#\^(\w{6}-a\d+)\|/gu)].map(([, id]) => id ?? '');
const section = /%% DEBRIEF_START[^]*DEBRIEF_END[^\n]*/u;

test('a ticked and a reworded task that undo left are not handed out again; the others are, under new numbers', async () => {
  const first = await capture(note, engine);
  const [id = ''] = readNote(first.text).sections.ids;
  const left = undone(tick(first.text, 'Splice the rope').replace('Buy a new sail', 'Ask Edda about a sail she might sell'));
  expect(linesOf(left)).toHaveLength(2);
  for (const again of [engine, otherwise]) {
    const { text, report } = await capture(left, again);
    expect(report.meetings[0]?.tasksAdded).toBe(1);
    expect(linesOf(text).slice(0, 2)).toEqual(linesOf(left));
    expect(linesOf(text)[2]).toContain('winch');
    expect(linksOf(text).sort()).toEqual([`${id}-a2`, `${id}-a3`, `${id}-a4`]);
    expect(blockIdsTwice(text)).toEqual([]);
  }
});

test('a task of which no word is left is still the one that was handed out', async () => {
  const first = await capture(note, engine);
  const left = undone(first.text.replace(/\[ \] .*Splice the rope \(/u, '[ ] Telephone Nils ('));
  const { text } = await capture(left, engine);
  expect(linesOf(text).map((line) => /\] (?:\? )?(.*?) \(/u.exec(line)?.[1])).toEqual(['Telephone Nils', 'Grease the winch', 'Buy a new sail']);
});

test.each<[string, (text: string) => string]>([
  ['deleted', (text) => text.replace(section, '')],
  ['quoted', (text) => text.replace(section, (whole) => whole.replace(/^/gmu, '> '))],
  ['put into a callout', (text) => text.replace(section, (whole) => `> [!note]- Minutes\n${whole.replace(/^/gmu, '> ')}`)],
  ['put into a fence', (text) => text.replace(section, (whole) => `\`\`\`\n${whole}\n\`\`\``)],
  ['stripped of its marker lines', (text) => text.replace(/^%% DEBRIEF_(?:START|END) .*\n/gmu, '')],
])('tasks whose section was %s are known by their block ids', async (_, change) => {
  const first = await capture(note, engine);
  const changed = change(tick(first.text, 'Splice the rope'));
  for (const again of [engine, otherwise]) {
    const second = await capture(changed, again);
    expect(second.report.meetings.map(({ result, tasksAdded }) => [result, tasksAdded])).toEqual([['written', 0]]);
    expect(linesOf(second.text)).toEqual(linesOf(changed));
    expect(blockIdsTwice(second.text)).toEqual([]);
    const [made] = readNote(second.text).sections.sections;
    expect(linksOf(second.text.slice(made?.start, made?.end))).toEqual(linesOf(changed).map((line) => line.slice(line.lastIndexOf('^') + 1)));
    const forced = await capture(second.text, again, { force: true });
    expect(linesOf(forced.text)).toHaveLength(3);
    const third = await capture(change(second.text), again);
    expect(linesOf(third.text)).toEqual(linesOf(changed));
    expect(blockIdsTwice(third.text)).toEqual([]);
  }
});

test('a deleted task is not handed out again as long as its section can be read in a quote', async () => {
  const first = await capture(note, engine, { lists: ['decisions'] });
  const changed = first.text.replace(/^- .*Splice the rope.*\n/mu, '').replace(section, (whole) => whole.replace(/^/gmu, '> '));
  const { text } = await capture(changed, engine, { lists: ['decisions'] });
  expect(text).not.toContain('Splice the rope');
});

test('a ticked task of a transcript that grew after undo is known by its words', async () => {
  const first = await capture(note, engine);
  const left = undone(tick(first.text, 'Splice the rope')).replace(talk, () => `${talk} and so on and on and that was all`);
  const { text, report } = await capture(left, engine);
  expect(report.meetings[0]?.tasksAdded).toBe(2);
  expect(text.match(/\] (?:\? )?Splice the rope/gu)).toHaveLength(1);
  expect(blockIdsTwice(text)).toEqual([]);
});

test('a task with such an id of another note, rolled over, is not taken for one of this meeting', async () => {
  const rolled = note.replace('- [ ] mine', '- [ ] Splice the rope ([[2026-03-11#^aaaaaa|The boat]]) ^aaaaaa-a1');
  const { report } = await capture(rolled, engine);
  expect(report.meetings[0]?.tasksAdded).toBe(3);
});

test('tasks that stand in other notes are known where they are handed in', async () => {
  const first = await capture(note, engine);
  const moved = linesOf(first.text).slice(0, 2);
  const left = undone(moved.reduce((text, line) => text.replace(`${line}\n`, ''), first.text));
  const { text, report } = await capture(left, engine, { knownTasks: moved });
  expect(report.meetings[0]?.tasksAdded).toBe(1);
  expect(linesOf(text)[0]).toMatch(/Buy a new sail.*-a3$/u);
});

test('a number that stands in a fence or a comment is not used again', async () => {
  const first = await capture(note, engine);
  const [id = ''] = readNote(first.text).sections.ids;
  const odd = `${note}\n\`\`\`\n^${id}-a7\n\`\`\`\n\n%%\nold: ^${id}-a9\n%%\n`;
  const { text } = await capture(odd, engine);
  expect(blockIdsTwice(text)).toEqual([]);
  expect(linesOf(text).every((line) => /-a1\d$/u.test(line))).toBe(true);
});

test('an issue that was moved out of its section keeps its block id for itself', async () => {
  const first = await capture(note, engine);
  const line = /^.*-j1$/mu.exec(first.text)?.[0] ?? '';
  const moved = first.text.replace(`${line}\n`, '').replace('# Notes\n', `# Notes\n\n${line}\n\n---\n`);
  const { text } = await capture(moved, engine, { force: true });
  expect(blockIdsTwice(text)).toEqual([]);
  expect(text).toContain('-j2');
});

test('tasks of an earlier section go with undo where they are still as written, and stay where they are not', async () => {
  const first = await capture(note, engine);
  const quoted = tick(first.text, 'Splice the rope').replace(section, (whole) => whole.replace(/^/gmu, '> '));
  const second = await capture(quoted, engine);
  const plan = planUndo(second.text);
  expect(plan.tasksRemoved).toBe(2);
  expect(plan.kept.map(({ what }) => what)).toEqual(['task']);
  expect(linesOf(applyEdits(second.text, plan.edits) ?? '')).toEqual([linesOf(quoted)[1]]);
});
