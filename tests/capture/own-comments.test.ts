import { describe, expect, test } from 'vitest';
import { readNote } from '../../src/capture/read-note.ts';
import { planUndo } from '../../src/capture/undo.ts';
import { applyEdits } from '../../src/text/apply-edits.ts';
import { capture } from './capture-text.ts';
import { draftOf, scriptedEngine } from './scripted-engine.ts';

const talk = (said: string): string => `so yeah I think ${`we should look at the ${said} again `.repeat(12)}and then somebody has to write it down`;
const hidden = `%%\n${talk('winch')}\n%%`;
const shown = talk('rope');
const undo = (text: string): string => applyEdits(text, planUndo(text).edits) ?? '';

test('a second undo of a section that was kept leaves the comment that the user put around another transcript', async () => {
  const { text } = await capture(`# Day\n\n${hidden}\n\nThe rope\n\n${shown}\n\nMore.\n`, scriptedEngine((_, call) => draftOf({ summary: call === 1 ? 'It is old.' : 'It is long.' })));
  const once = undo(text.replace('It is long.', 'It is longer.'));
  expect(once).toContain(hidden);
  expect(once).toContain('It is longer.');
  expect(undo(once)).toBe(once);
});

test('where the user has unwrapped a transcript, undo leaves the comment around another one that has no section', async () => {
  const { text } = await capture(`# Day\n\nThe rope\n\n${shown}\n\nMore.\n`, scriptedEngine(() => draftOf()));
  expect(readNote(text).transcripts.map(({ found }) => found.comment !== null)).toEqual([true]);
  const unwrapped = text.replace(`%%\n${shown}\n%%`, `${shown}\n\n---\n\n${hidden}`);
  expect(undo(unwrapped)).toContain(hidden);
  expect(planUndo(unwrapped).kept).toEqual([]);
});

const editedBegin = (whole: string): string => whole.replace('so yeah', 'no, yes');
const editedEnds = (whole: string): string => editedBegin(whole).replace('somebody has to write it down', 'Maren writes it down');
/** What an undo leaves, as the lines that it names. */
const left = (text: string): string[] => planUndo(text).kept.map(({ what, line }) => `${what}: ${text.split('\n')[line - 1] ?? ''}`);

describe('a copy of a wrapped transcript further down is no sign that its wrap is gone', () => {
  const note = `# Day\n\nThe rope\n\n${shown}\n\n## Pasted once more\n\n${shown}\n`;
  const captured = async (): Promise<string> => (await capture(note, scriptedEngine(() => draftOf()))).text;

  test('where it still ends as it did, undo takes the marks away', async () => {
    const text = editedBegin(await captured());
    expect(text).toMatch(/%%\nno, yes/u);
    expect(undo(text)).toBe(editedBegin(note));
    expect(left(text)).toEqual([]);
  });

  test('where it is not to be known by its words any more, undo leaves them and says so', async () => {
    const text = editedEnds(await captured());
    expect(undo(text)).toBe(editedEnds(note).replace(/no, yes.*/u, '%%\n$&\n%%'));
    expect(left(text)).toEqual(['wrap: %%']);
  });
});

test('where a copy stands nearer to the section than the edited part of a call, undo leaves the marks and says so', async () => {
  const turns = (said: string): string => `Nadia: ${talk(said)}\n\nTomas: ${talk(said)}`;
  const call = `${turns('rope')}\n\n> a quote from the wiki\n\n${turns('winch')}`;
  const note = `# Day\n\n## The rope\n\n${call}\n\n## Again\n\n${call}\n`;
  const { text } = await capture(note, scriptedEngine(() => draftOf()), { place: 'below' });
  const edited = editedBegin(text);
  expect(edited).toMatch(/%%\nNadia: no, yes/u);
  expect(undo(edited)).toBe(editedBegin(note).replace(/Nadia: no, yes[^>]*(?=\n\n>)/u, '%%\n$&\n%%'));
  expect(left(edited)).toEqual(['wrap: %%']);
});

test('where a copy stands as near to the section as the wrap that was edited at both ends, undo leaves the marks and says so', async () => {
  const cue = (said: string, at: number): string => `00:0${String(at)}:01.000 --> 00:0${String(at)}:09.000\nNadia: ${talk(said)}`;
  const captions = `WEBVTT\n\n${['rope', 'winch', 'pulley', 'hook'].map(cue).join('\n\n')}`;
  const note = `# Day\n\n## The rope\n\n${captions}\n\n${captions}\n`;
  const { text } = await capture(note, scriptedEngine(() => draftOf()), { place: 'below' });
  const edited = editedEnds(text).replace('then somebody has to write it down\n%%', 'then Maren writes it down\n%%');
  expect(edited).toMatch(/Maren writes it down\n%%/u);
  expect(left(edited)).toEqual(['wrap: %%']);
});

test('a comment of the user’s that was left open over a copy of a wrapped transcript is not its wrap', async () => {
  const note = `# Day\n\nThe rope\n\n${shown}\n\nMore.\n\n%%\nask again\n%%\n\nThe rope once more\n\n${shown}\n`;
  const { text } = await capture(note, scriptedEngine(() => draftOf()));
  const edited = (whole: string): string => editedBegin(whole).replace('ask again\n%%', 'ask again');
  expect(edited(text)).toMatch(/%%\nno, yes/u);
  expect(undo(edited(text))).toBe(edited(note));
});

test('undo leaves a remark of the user’s below a transcript that was thrown away, and says that it did', async () => {
  const remark = `%%\n${'- The budget for next year, which nobody knows of yet, is half of what it was.\n'.repeat(6)}%%`;
  const { text } = await capture(`# Day\n\nThe rope\n\n${shown}\n\n${remark}\n\nMore.\n`, scriptedEngine(() => draftOf()));
  const thrown = text.replace(`%%\n${shown}\n%%\n\n`, '');
  expect(undo(thrown)).toBe(`# Day\n\nThe rope\n\n${remark}\n\nMore.\n`);
  expect(left(thrown)).toEqual(['wrap: %%']);
});

test('where the transcript is deleted with its marks, a comment of the user’s above the title that quotes the first third of it stays, and is told', async () => {
  const quoted = `%%\n${shown.slice(0, shown.length * 0.37)}\n%%`;
  const { text } = await capture(`# Day\n\n${quoted}\n\nThe rope\n\n${shown}\n\nMore.\n`, scriptedEngine(() => draftOf()));
  const without = text.replace(`%%\n${shown}\n%%`, '');
  expect(undo(without)).toContain(quoted);
  expect(planUndo(without).kept).toMatchObject([{ what: 'wrap', line: 3 }]);
});

describe.each([
  ['first', (share: number): string => shown.slice(0, shown.length * share)],
  ['last', (share: number): string => shown.slice(-shown.length * share)],
])('a comment of the user’s that quotes the %s part of a call, below it', (_, quote) => {
  test.each([0.35, 0.5, 0.7, 0.8])('stays where the call was deleted with its marks, and that is said: %d of it', async (share) => {
    for (const quoted of [`%%\n${quote(share)}\n%%`, `%% ${quote(share)} %%`]) {
      const { text } = await capture(`# Day\n\nThe rope\n\n${shown}\n\n${quoted}\n\nMore.\n`, scriptedEngine(() => draftOf()));
      const thrown = text.replace(`%%\n${shown}\n%%\n\n`, '');
      expect(undo(thrown)).toBe(`# Day\n\nThe rope\n\n${quoted}\n\nMore.\n`);
      expect(left(thrown)).toHaveLength(1);
      const again = await capture(thrown, scriptedEngine(() => draftOf()));
      expect(undo(again.text)).toContain(quoted);
    }
  });
});
