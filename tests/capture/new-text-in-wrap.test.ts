import { expect, test } from 'vitest';
import { planUndo } from '../../src/capture/undo.ts';
import { applyEdits } from '../../src/text/apply-edits.ts';
import { capture } from './capture-text.ts';
import { draftOf, scriptedEngine } from './scripted-engine.ts';

const talk = (said: string, times = 12): string => `so yeah about ${said} I think ${`we should look at the ${said} again `.repeat(times)}and then somebody has to grease the ${said}`;
const note = (said: string): string => `# Day\n\nThe deck\n\n${said}\n\nMy own thought.\n`;

/** The note with another transcript pasted over the captured one, within its `%%` lines, and captured again. */
async function pastedOver(said: string): Promise<string> {
  const engine = scriptedEngine(() => draftOf());
  const { text } = await capture(note(talk('winch')), engine);
  const again = await capture(text.replace(talk('winch'), said), engine);
  expect(again.report.meetings.map(({ result, state }) => [result, state])).toEqual([['written', 'new']]);
  return again.text;
}

test.each([13, 40])('undo says where it leaves the lines around a transcript that was pasted over another one: they may be the user’s', async (times) => {
  const text = await pastedOver(talk('rope', times));
  const { edits, kept } = planUndo(text);
  expect(kept.map(({ what, line }) => [what, text.split('\n')[line - 1]])).toEqual([['wrap', '%%']]);
  expect(applyEdits(text, edits)).toBe(note(`%%\n${talk('rope', times)}\n%%`));
});
