import { describe, expect, it } from 'vitest';

import { readNote } from '../../../src/capture/read-note.ts';
import { chooseMeetings, openMeetings } from '../../../src/obsidian/note/choose-meetings.ts';
import { SAMPLE_NOTE } from '../sample-note.ts';

const note = readNote(SAMPLE_NOTE);
const at = (words: string): number => SAMPLE_NOTE.indexOf(words);
const titles = (from: number, to = from): unknown => {
  const choice = chooseMeetings(note, { from, to });
  return choice.kind === 'meetings' ? choice.meetings.map(({ title }) => title) : choice.kind;
};

describe('what “Summarize transcript” is about', () => {
  it('is the meeting whose transcript or title is under the caret', () => {
    expect(titles(at('Right, we saw that'))).toEqual(['DNS between data centers']);
    expect(titles(at('Price import'))).toEqual(['Price import']);
  });

  it('is every meeting that the selection touches', () => {
    expect(titles(at('Right, we saw that'), at('support desk'))).toEqual(['DNS between data centers', 'Price import']);
  });

  it('is all that is new where the caret is elsewhere, or nothing can be edited', () => {
    expect(titles(at('Did these tasks'))).toBe('new');
    expect(chooseMeetings(note, null)).toEqual({ kind: 'new' });
  });

  it('is the selected text itself where no transcript is in it and it is long enough', () => {
    const prose = 'We spoke about the move of the ferry terminal and agreed that the old pier stays open until the autumn storms are over, which nobody likes.';
    const other = readNote(`# Notes\n\n${prose}\n`);
    expect(chooseMeetings(other, { from: 9, to: 9 + prose.length })).toEqual({ kind: 'selection', text: prose });
    expect(chooseMeetings(other, { from: 9, to: 20 })).toEqual({ kind: 'new' });
  });

  it('counts the meetings that have no minutes', () => {
    expect(openMeetings(note)).toHaveLength(2);
    expect(openMeetings(readNote('# Nothing\n'))).toHaveLength(0);
  });
});
