import { expect, test } from 'vitest';
import { readNote } from '../../src/capture/read-note.ts';
import type { DraftMinutes } from '../../src/minutes/draft.ts';
import { capture } from './capture-text.ts';
import { draftOf, scriptedEngine } from './scripted-engine.ts';

const said = 'somebody has to grease the winch and splice the rope';
const aside = 'well um I mean the weather was like last year you know '.repeat(8);
const note = `# Day\n\n## Tasks\n\n- mine\n\n## Notes\n\nThe winch\n\nso yeah ${aside}${said} ${aside}\n`;

const drafted = (...tasks: readonly string[]): DraftMinutes => draftOf({ actionItems: tasks.map((task) => ({ task, owner: null, duePhrase: null, priority: null, quote: said })) });
const tasksOf = (text: string): string[] => readNote(text).taskLines.map(({ text: line, number }) => `${String(number)} ${/\] (?:\? )?(.*?) \(\[\[/u.exec(line)?.[1] ?? ''}`);
const linked = (text: string): string[] => [...text.matchAll(/\[\[#\^\w{6}-a(\d)\|([^\]]*)\]\]/gu)].map(([, number, words]) => `${number ?? ''} ${words ?? ''}`);

test('two tasks of one sentence stay two tasks, in whatever order they come again', async () => {
  const { text } = await capture(note, scriptedEngine(() => drafted('Grease the winch', 'Splice the rope')));
  expect(linked(text)).toEqual(['1 Grease the winch', '2 Splice the rope']);
  for (const again of [['Grease the winch', 'Splice the rope'], ['Splice the rope', 'Grease the winch'], ['Splice the long rope', 'Grease the winch']]) {
    const forced = await capture(text, scriptedEngine(() => drafted(...again)), { force: true });
    expect([again, [...linked(forced.text)].sort()]).toEqual([again, [...tasksOf(forced.text)].sort()]);
    expect(tasksOf(forced.text)).toEqual(['1 Grease the winch', again[0]?.includes('long') === true ? '2 Splice the long rope' : '2 Splice the rope']);
  }
});

test('a task of which the sentence makes two now is not handed out twice', async () => {
  const { text } = await capture(note, scriptedEngine(() => drafted('Grease the winch')));
  const forced = await capture(text, scriptedEngine(() => drafted('Splice the rope', 'Grease the winch')), { force: true });
  expect(tasksOf(forced.text)).toEqual(['1 Grease the winch']);
});
