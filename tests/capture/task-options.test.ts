import { describe, expect, test } from 'vitest';
import { readNote } from '../../src/capture/read-note.ts';
import { capture } from './capture-text.ts';
import { draftOf, scriptedEngine } from './scripted-engine.ts';

const TALK = `so ${'well um I mean the weather was fine and we went on '.repeat(6)}somebody has to prune the quince tree ${'you know um like last year '.repeat(6)}`.trim();
const NOTE = `# Daily\n\n## Tasks\n\n- [ ] mine\n\n## Notes\n\nThe garden\n\n${TALK}\n`;

const tasked = (quote: string): ReturnType<typeof scriptedEngine> =>
  scriptedEngine(() => draftOf({ actionItems: [{ task: 'Prune the quince', owner: null, duePhrase: null, priority: 'low', quote }] }));

const tasks = (text: string): string[] => readNote(text).taskLines.map((line) => line.text);

describe('a task of a meeting that is made again in another format', () => {
  test('is written in the new one where it is still as it was', async () => {
    const first = await capture(NOTE, tasked('somebody has to prune the quince tree'), { taskFilter: '#task' });
    const again = await capture(first.text, tasked('somebody has to prune the quince tree'), { taskFormat: 'dataview', force: true });
    expect(tasks(first.text)[0]).toMatch(/#task 🔽 \^/u);
    expect(tasks(again.text)).toHaveLength(1);
    expect(tasks(again.text)[0]).toMatch(/\]\]\) \[priority:: low\] \^/u);
  });

  test.each(['emoji', 'dataview', 'plain'] as const)('is known again without its place in the talk, where it was written as %s', async (taskFormat) => {
    const first = await capture(NOTE, tasked('nobody ever said that'), { taskFormat });
    const again = await capture(first.text, tasked('nobody ever said that'), { taskFormat: 'emoji', taskFilter: '#task', force: true });
    expect(tasks(first.text)).toHaveLength(1);
    expect(tasks(again.text)).toHaveLength(1);
    expect(tasks(again.text)[0]).toMatch(/#task 🔽 \^/u);
  });
});
