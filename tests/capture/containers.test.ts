import { expect, test } from 'vitest';
import { applyEdits } from '../../src/text/apply-edits.ts';
import { planUndo } from '../../src/capture/undo.ts';
import { capture } from './capture-text.ts';
import { draftOf, forbiddenEngine, scriptedEngine } from './scripted-engine.ts';

const CALL = [
  'Wanda: So yeah, the ferry was late again on Monday and nobody told the harbour office about it.',
  'Ilja: Right, I can call them tomorrow, I have their number anyway.',
  'Wanda: Okay, and then somebody has to change the board at the pier, I think.', 'Ilja: Um, can you do that? You are there on Thursdays.',
  'Wanda: Sure, I will do that on my way home, it is just two screws.', 'Ilja: Great, so we are done for today, talk to you next week.',
];
const OTHER = CALL.map((line) => line.replace('Wanda', 'Petra').replace('Ilja', 'Jonas').replaceAll('the', 'our'));

const quoted = (lines: readonly string[]): string => lines.map((line) => `> ${line}`).join('\n');
const FORMS: readonly (readonly [string, (lines: readonly string[]) => string])[] = [
  ['callouts', (lines) => `> [!note]- Transcript\n${quoted(lines)}`],
  ['quotes', quoted],
  ['lists', (lines) => lines.map((line) => `- ${line}`).join('\n')],
  ['tables', (lines) => `| Speaker | Text |\n| --- | --- |\n${lines.map((line) => `| ${line.replace(': ', ' | ')} |`).join('\n')}`],
  ['details', (lines) => `<details><summary>Transcript</summary>\n\n${lines.join('\n')}\n\n</details>`],
];

test.each(FORMS)('of several calls in %s each has its section directly in front', async (_, write) => {
  const note = `# Day\n\n## The ferry\n\n${write(CALL)}\n\n## The bridge\n\n${write(OTHER)}\n`;
  const engine = scriptedEngine(({ text }) => draftOf({ summary: text.includes('Petra') ? 'The bridge.' : 'The ferry.' }));
  const { text } = await capture(note, engine);
  expect(text.replace(/%% DEBRIEF_START[\s\S]*?\*\*Summary:\*\* (.*) \^[\s\S]*?DEBRIEF_END.* %%/gu, '($1)')).toBe(
    `# Day\n\n## The ferry\n\n(The ferry.)\n\n${write(CALL)}\n\n## The bridge\n\n(The bridge.)\n\n${write(OTHER)}\n`,
  );
  expect((await capture(text, forbiddenEngine())).text).toBe(text);
  expect(applyEdits(text, planUndo(text).edits)).toBe(note);
});

test.each(FORMS)('a call in %s below the heading of the tasks is not cut in two by these', async (_, write) => {
  const note = `# Day\n\n## Tasks\n\n- [ ] Buy stamps\n\n${write(CALL)}\n`;
  const engine = scriptedEngine(() => draftOf({ actionItems: [{ task: 'Change the board', owner: null, duePhrase: null, priority: null, quote: 'somebody has to change the board at the pier' }] }));
  const { text } = await capture(note, engine);
  expect(text).toContain(write(CALL));
  expect(text.indexOf('DEBRIEF_TASKS_END')).toBeLessThan(text.indexOf(write(CALL)));
  expect(applyEdits(text, planUndo(text).edits)).toBe(note);
});
