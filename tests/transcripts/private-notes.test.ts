import { describe, expect, it } from 'vitest';
import { parseBlocks } from '../../src/markdown/parse-blocks.ts';
import { classifyNote } from '../../src/transcripts/classify-note.ts';
import { CALLS, THOUGHTS } from './private-notes.ts';

const note = (text: string): string => `## Tasks\n- [ ] buy bread\n\n## Notes\n\n${text}\n\n## Links\n`;
const classify = (text: string): ReturnType<typeof classifyNote> => classifyNote(note(text), parseBlocks(note(text)));

describe('private thoughts', () => {
  it.each(Object.entries(THOUGHTS))('are not captured by themselves: %s', (_, text) => {
    expect(classify(text).transcripts).toEqual([]);
  });

  it.each(Object.entries(CALLS))('are told from calls: %s', (_, text) => {
    expect(classify(text).transcripts).toHaveLength(1);
  });

  it('are offered in the review, once, as private notes', () => {
    const told = Object.values(THOUGHTS).map((text) => classify(text).doubtful.map(({ judgement }) => judgement.doubt));
    for (const doubts of told) expect(doubts.every((doubt) => doubt === 'private note') && doubts.length <= 1).toBe(true);
  });
});
