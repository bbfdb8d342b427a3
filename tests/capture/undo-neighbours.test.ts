import { expect, test } from 'vitest';
import { readNote } from '../../src/capture/read-note.ts';
import { planUndo } from '../../src/capture/undo.ts';
import { applyEdits } from '../../src/text/apply-edits.ts';
import { capture } from './capture-text.ts';
import { draftOf, scriptedEngine } from './scripted-engine.ts';

const talk = (said: string): string => `so yeah I think ${`we should look at the ${said} again `.repeat(12)}and then somebody has to write it down`;

test('two meetings without a blank line between them are undone to the byte', async () => {
  for (const gap of ['\n%%', '\n\n%%', '\n%%The rope\n\n']) {
    const note = `## Tasks%%\n${talk('winch')}${gap}${talk('rope')}`;
    const { text, report } = await capture(note, scriptedEngine(() => draftOf()));
    expect(report.meetings.map(({ result }) => result)).toContain('written');
    expect([gap, applyEdits(text, planUndo(text).edits)]).toEqual([gap, note]);
  }
});

test('tasks go above the line of a transcript that begins with an invisible character', async () => {
  const note = `## Tasks\n\uFEFF${talk('winch')}`;
  const engine = scriptedEngine(() => draftOf({ actionItems: [{ task: 'Grease it', owner: null, duePhrase: null, priority: null, quote: 'somebody has to write it down' }] }));
  const { text } = await capture(note, engine);
  expect(text).toContain('- [ ] ? Grease it');
  expect(applyEdits(text, planUndo(text).edits)).toBe(note);
});

test('tasks never go into a section that cannot be read', async () => {
  const newer = '%% DEBRIEF_START k7f3q2 %%\n\nwhat a newer version wrote\n\n%% DEBRIEF_END k7f3q2 v7 offline %%';
  const note = `## Tasks\n\n- one\n\n${newer}\n\n# Notes\n\n${talk('winch')}\n`;
  const { text } = await capture(note, scriptedEngine(() => draftOf({ actionItems: [{ task: 'Grease it', owner: null, duePhrase: null, priority: null, quote: 'somebody has to write it down' }] })));
  expect(text).toContain(`- one\n\n%% DEBRIEF_TASKS_START %%`);
  expect(text).toContain(newer);
  expect(applyEdits(text, planUndo(text).edits)).toBe(note);
});

test('tasks never go into what another tool owns', async () => {
  const foreign = '%% TCT_TEMPLATED_START 2026-03-12 00:00 %%\n* Home\n\n%% DEBRIEF_START k7f3q2 %%\n\n## Tasks\n\n%% TCT_TEMPLATED_END 2026-03-12 23:59 %%';
  const note = `${talk('winch')}\n\n## Tasks\n\n${foreign}\n`;
  const { text } = await capture(note, scriptedEngine(() => draftOf({ actionItems: [{ task: 'Grease it', owner: null, duePhrase: null, priority: null, quote: 'somebody has to write it down' }] })));
  expect(text).toContain('- [ ] ? Grease it');
  expect(text).toContain(foreign);
});

test.each([
  ['above', (said: string): string => `%% by Kim %%\n${said}`],
  ['below', (said: string): string => `${said}\n%% by Kim %%`],
])('a remark that the user put into the wrap, %s the transcript, stays a remark after undo', async (_, remark) => {
  const said = talk('winch');
  const { text } = await capture(`# Day\n\n${said}\n\nMore.\n`, scriptedEngine(() => draftOf()));
  const edited = text.replace(said, () => remark(said));
  const undone = applyEdits(edited, planUndo(edited).edits) ?? '';
  for (const words of ['%% by Kim %%', said, 'More.']) expect(undone).toContain(words);
  expect(undone).not.toContain('DEBRIEF');
  expect(readNote(undone).blocks.filter(({ closed }) => closed === false)).toEqual([]);
});

test('a lone CR above and a LF below what is taken out are still two line ends', async () => {
  const note = `# Day\r\r${talk('winch')}\n\nMore.\n`;
  const { text } = await capture(note, scriptedEngine(() => draftOf()));
  expect(text).toContain('DEBRIEF_START');
  expect(applyEdits(text, planUndo(text).edits)).toBe(note);
});

test('the mark of another tool whose end is gone owns nothing', async () => {
  const { report } = await capture(`%% TCT_TEMPLATED_START 2026-03-12 00:00 %%\n\n* Home\n\n# Notes\n\n${talk('winch')}\n`, scriptedEngine(() => draftOf()));
  expect(report.meetings.map(({ result }) => result)).toEqual(['written']);
});

test('the same text twice is one meeting', async () => {
  const note = `# Day\n\n${talk('winch')}\n\n---\n\nMy own.\n\n---\n\n${talk('winch')}\n`;
  const { text, report } = await capture(note, scriptedEngine(() => draftOf()));
  expect(report.meetings.map(({ result }) => result)).toEqual(['written']);
  expect((await capture(text, scriptedEngine(() => draftOf()))).text).toBe(text);
});
