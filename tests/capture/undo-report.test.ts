import { expect, test } from 'vitest';
import { planUndo } from '../../src/capture/undo.ts';
import { undoNote } from '../../src/capture/undo-note.ts';
import { capture } from './capture-text.ts';
import { createMemoryStore } from './memory-store.ts';
import { draftOf, scriptedEngine } from './scripted-engine.ts';

const said = 'somebody has to grease the winch before the boat comes out';
const talk = `so yeah I think ${'we should look at the winch again '.repeat(12)}and ${said}`;
const note = `# Notes\n\nThe winch\n\n${talk}\n\n## Tasks\n\n- [ ] mine\n`;
const engine = scriptedEngine(() => draftOf({ actionItems: [{ task: 'Grease the winch', owner: null, duePhrase: null, priority: null, quote: said }] }));
const section = /%% DEBRIEF_START[^]*DEBRIEF_END[^\n]*/u;
const NAME = 'Days/2026-03-12.md';

/** What an undo left, each with the line on which it stands now. */
async function leftBy(text: string): Promise<{ text: string; left: unknown[] }> {
  const store = createMemoryStore(text);
  const report = await undoNote(store, NAME);
  const lines = store.text.split('\n');
  const kept = report.error === null ? report.undone.kept : [];
  return { text: store.text, left: kept.map(({ what, isEarlier, line }) => [what, isEarlier ?? false, (lines[line - 1] ?? '').slice(0, 24)]) };
}

test('of a section that stays it is said that it links to tasks that go, and only then', async () => {
  const { text } = await capture(note, engine);
  const keptOf = (edited: string): readonly unknown[] => planUndo(edited).kept;
  const reworded = text.replace('**Summary:** ', '**Summary:** So, ');
  expect(reworded).toContain('[[#^');
  expect(keptOf(reworded)).toMatchObject([{ what: 'section', hasDeadLinks: true }]);
  expect(keptOf(reworded.replace('[ ] ? Grease', '[x] ? Grease')).filter((kept) => Object.hasOwn(kept as object, 'hasDeadLinks'))).toEqual([]);
});

test('a task that stays is named by the line on which it stands then', async () => {
  const { text } = await capture(note, engine);
  expect((await leftBy(text.replace('[ ] ? Grease', '[x] ? Grease'))).left).toEqual([['task', false, '- [x] ? Grease the winch']]);
});

test('a task that an earlier undo left is told again, one of another note is not', async () => {
  const { text } = await capture(note.replace('- [ ] mine', '- [ ] theirs ([[2026-03-11#^aaaaaa|Call]]) ^aaaaaa-a1'), engine);
  const once = await leftBy(text.replace('[ ] ? Grease', '[x] ? Grease'));
  expect((await leftBy(once.text)).left).toEqual([['task', true, '- [x] ? Grease the winch']]);
});

test('the %% lines of a capture whose section was deleted are told after a second capture; those of the user are not', async () => {
  const first = await capture(note, engine);
  const second = await capture(first.text.replace(section, ''), engine);
  const { text, left } = await leftBy(second.text);
  expect(left).toEqual([['wrap', true, '%%']]);
  expect(text).toContain(`%%\n${talk}\n%%`);
  const own = await capture(note.replace(talk, () => `%%\n${talk}\n%%`), engine);
  expect((await leftBy(own.text)).left).toEqual([]);
});

test('the %% lines of a capture whose section was quoted go with the next one', async () => {
  const first = await capture(note, engine);
  const second = await capture(first.text.replace(section, (whole) => whole.replace(/^/gmu, '> ')), engine);
  const { text, left } = await leftBy(second.text);
  expect(left).toEqual([]);
  expect(text).not.toContain(`%%\n${talk}`);
});

test('tasks of the section that are in this note no more are counted, once each; those that stand here are not', async () => {
  const { text } = await capture(note, engine);
  const moved = text.replace(/^- \[ \] \? Grease[^\n]*\n/mu, '');
  expect(moved).not.toBe(text);
  const elsewhere = async (whole: string): Promise<unknown> => {
    const report = await undoNote(createMemoryStore(whole), NAME);
    return report.error === null ? [report.undone.sectionsRemoved, report.undone.tasksRemoved, report.undone.tasksElsewhere] : report.error;
  };
  expect(await elsewhere(moved)).toEqual([1, 0, 1]);
  expect(await elsewhere(text)).toEqual([1, 1, 0]);
  expect(await elsewhere(text.replace('[ ] ? Grease', '[x] ? Grease'))).toEqual([1, 0, 0]);
});

test('the %% lines around a part that the user changed at both ends are told, though little of it is read as talk now', async () => {
  const turn = (time: string, name: string, words: string): string => `(0m ${time}s)\n${name} (she/her):\n\n${words}`;
  const turns = [
    turn('3', 'Farida Oyelaran', 'Is that a quick fix or do we need to touch the whole template?'),
    turn('10', 'Maria Fernanda de los Ángeles Gutiérrez López', 'Okay, I think we are just waiting for the others.'),
    turn('17', 'Noa Lindqvist', 'Yeah, sorry, I was stuck in the other call.'),
    turn('24', 'Farida Oyelaran', 'Hmm, that is an open question, I will ask next Tuesday.'),
    turn('31', 'Maria Fernanda de los Ángeles Gutiérrez López', 'Sure, I will send them about 200 lines.'),
    turn('38', 'Noa Lindqvist', 'There is one thing though, nobody knows who owns the runbook.'),
  ];
  const below = [
    turn('45', 'Farida Oyelaran', 'Right, so what I wanted to show is basically this thing here.'),
    turn('52', 'Noa Lindqvist', 'Sure, I will send them the list tomorrow.'),
    turn('55', 'Farida Oyelaran', 'And this is where it goes wrong, we ask for the same page twice, once for the list and once more for the count that stands above it, and nobody noticed.'),
    turn('59', 'Noa Lindqvist', 'Ah, okay, then I know where to look, that must be the new table, we put that in two weeks ago and I never liked how it asks for everything.'),
  ];
  const ownNote = `## Call\n\n${turns.join('\n\n')}\n\n> [!todo] Later\n> ask who owns it\n\n${below.join('\n\n')}\n`;
  const { text } = await capture(ownNote, engine, { place: 'below' });
  expect(text.match(/^%%$/gmu)).toHaveLength(4);
  const edits = [
    ['Is that a quick fix', 'Is that done'],
    ['Fernanda de', 'Fernanda7 de'],
    ['nobody knows who owns the runbook', 'nobody'],
  ] as const;
  const edited = edits.reduce((changed, [from, to]) => changed.replace(from, to), text);
  expect((await leftBy(edited)).left).toEqual([['wrap', false, '%%']]);
});
