import { describe, expect, it } from 'vitest';
import { parseBlocks } from '../../src/note/parse-blocks.ts';
import { classifyNote, type ClassifiedNote } from '../../src/note/transcripts.ts';
import { MEETING_NOTES } from './meeting-notes.ts';
import { OTHER_NOTES } from './other-notes.ts';

const classify = (text: string): ClassifiedNote => classifyNote(text, parseBlocks(text));
const found = (text: string): string[] => classify(text).transcripts.map(({ start, end }) => text.slice(start, end));
const withReturns = (text: string): string => text.replaceAll('\n', '\r\n');

/** A note without its marks, and what stands between them. */
function readMarked(marked: string): { readonly note: string; readonly speech: readonly string[] } {
  return { note: marked.replace(/[⟦⟧]/gu, ''), speech: [...marked.matchAll(/⟦([^⟧]*)⟧/gu)].map((match) => match[1] ?? '') };
}

describe('findTranscripts in notes of other makes', () => {
  it.each(Object.entries(MEETING_NOTES))('finds the transcripts of %s, from their first character to their last', (_, marked) => {
    for (const text of [marked, withReturns(marked)]) {
      const { note, speech } = readMarked(text);
      expect(found(note)).toEqual(speech);
    }
  });

  it.each(Object.entries(OTHER_NOTES))('finds nothing in %s', (_, note) => {
    expect(found(note)).toEqual([]);
    expect(found(withReturns(note))).toEqual([]);
    expect(found(`# Friday\n\n%%\n${note}\n%%\n`)).toEqual([]);
  });
});
