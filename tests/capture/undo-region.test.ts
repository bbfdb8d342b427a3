import { expect, test } from 'vitest';
import { planUndo } from '../../src/capture/undo.ts';
import { applyEdits } from '../../src/text/apply-edits.ts';
import { capture } from './capture-text.ts';
import { draftOf, scriptedEngine } from './scripted-engine.ts';

const said = 'somebody has to grease the winch before the boat comes out';
const talk = `so yeah I think ${'we should look at the winch again '.repeat(12)}and ${said}`;
const engine = scriptedEngine((input) => draftOf({ actionItems: [{ task: 'Grease the winch', owner: null, duePhrase: null, priority: null, quote: said.replace('winch', input.text.includes('rope') ? 'rope' : 'winch') }] }));

test.each([
  ['without blank lines', '%% DEBRIEF_TASKS_START %%\n- [x] Buy a rope ^aaaaaa-a1\n%% DEBRIEF_TASKS_END %%'],
  ['with blank lines', '%% DEBRIEF_TASKS_START %%\n\n- [x] Buy a rope ^aaaaaa-a1\n\n%% DEBRIEF_TASKS_END %%'],
  ['with other line ends', '%% DEBRIEF_TASKS_START %%\r\n\r\n- [x] Buy a rope ^aaaaaa-a1\r\n\r\n%% DEBRIEF_TASKS_END %%'],
  ['with words of the user', '%% DEBRIEF_TASKS_START %%\nmine, from before\n%% DEBRIEF_TASKS_END %%'],
])('a region of tasks that stays, %s, is as it was after undo', async (_, region) => {
  const note = `## Tasks\n\n${region}\n\n# Notes\n\nThe winch\n\n${talk}\n`;
  const { text } = await capture(note, engine);
  expect(text).toContain('- [ ] ? Grease the winch');
  expect(applyEdits(text, planUndo(text).edits)).toBe(note);
});

test('a region whose tasks stand in another order than their sections goes whole', async () => {
  const first = await capture(`## Tasks\n\n# Notes\n\nThe winch\n\n${talk}\n`, engine);
  const second = await capture(first.text.replace('# Notes\n', `# Notes\n\nThe rope\n\n${talk.replaceAll('winch', 'rope')}\n\n---\n`), engine);
  expect(second.report.meetings.map(({ result }) => result)).toEqual(['written', 'unchanged']);
  const undone = applyEdits(second.text, planUndo(second.text).edits);
  expect(undone).not.toContain('DEBRIEF');
});

test('a ticked task within a section stays in its region, and the section goes', async () => {
  const talks = `# Notes\n\nThe winch\n\n${talk}\n`;
  const action = (task: string): { task: string; owner: null; duePhrase: null; priority: null; quote: string } => ({ task, owner: null, duePhrase: null, priority: null, quote: '' });
  const engine = (): ReturnType<typeof scriptedEngine> => scriptedEngine(() => draftOf({ actionItems: [action('Grease the winch'), action('Call the yard')] }));
  const once = await capture(talks, engine());
  const ticked = once.text.replace('- [ ] ? Grease', '- [x] ? Grease');
  expect(ticked).not.toBe(once.text);
  const plan = planUndo(ticked);
  const undone = applyEdits(ticked, plan.edits) ?? '';
  expect([plan.sectionsRemoved, plan.tasksRemoved, plan.kept.map(({ what }) => what)]).toEqual([1, 1, ['task']]);
  expect(undone).not.toContain('DEBRIEF_START');
  expect(undone).toContain(talk);
  expect(undone.split('\n').filter((line) => line.startsWith('- ['))).toEqual([expect.stringContaining('- [x] ? Grease the winch') as string]);
  const again = await capture(undone, engine());
  expect(again.text.split('\n').filter((line) => /^- \[.\].*Grease/u.test(line))).toHaveLength(1);
});
