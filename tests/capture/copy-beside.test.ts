import { describe, expect, it } from 'vitest';
import { planUndo } from '../../src/capture/undo.ts';
import { applyEdits } from '../../src/text/apply-edits.ts';
import { draftOf, forbiddenEngine, scriptedEngine } from './scripted-engine.ts';
import { capture } from './capture-text.ts';

const TALK = `so yeah about the winch I think ${'we should look at the winch again '.repeat(12)}and then somebody has to grease the winch`;
const MORE = ' and um I guess the rope is next so somebody should look at that too';
const NOTE = `# Day\n\n## Tasks\n\n- [ ] mine\n\n## Notes\n\nThe deck\n\n${TALK}\n`;

const engine = scriptedEngine(({ text }) => {
  const winch = { task: 'Grease the winch', owner: null, duePhrase: null, priority: null, quote: 'somebody has to grease the winch' };
  const rope = { ...winch, task: 'Look at the rope', quote: 'somebody should look at that too' };
  return draftOf({ actionItems: text.includes(rope.quote) ? [winch, rope] : [winch] });
});

const count = (text: string, words: string): number => text.split(words).length - 1;
const sections = (text: string): number => count(text, '%% DEBRIEF_START ');
const tasks = (text: string): string[] => text.split('\n').filter((line) => line.startsWith('- [ ] ') && line.includes('^'));

const undo = (text: string): string | null => applyEdits(text, planUndo(text).edits);

describe('a copy of a captured transcript beside the one that was edited', () => {
  it.each([
    ['below, under another title', (text: string): string => `${text}\nThe copy\n\n${TALK}\n`],
    ['below, in a part of its own', (text: string): string => `${text}\n---\n\n${TALK}\n`],
    ['above', (text: string): string => text.replace('## Notes\n', `## Draft\n\n${TALK}\n\n## Notes\n`)],
  ])('leaves it the transcript of its section: %s', async (_, addCopy) => {
    const first = await capture(NOTE, engine);
    const edited = addCopy(first.text.replace(`%%\n${TALK}`, `%%\n${TALK}${MORE}`));
    const second = await capture(edited, engine);
    expect(second.report.meetings.map(({ result, state }) => [result, state])).toEqual([['written', 'changed']]);
    expect(sections(second.text)).toBe(1);
    expect(tasks(second.text).map((line) => line.slice(0, 20))).toEqual(['- [ ] ? Grease the w', '- [ ] ? Look at the ']);
    const third = await capture(second.text, forbiddenEngine());
    expect(third.text).toBe(second.text);
    expect(undo(second.text)).toBe(addCopy(NOTE.replace(TALK, `${TALK}${MORE}`)));
  });
});
