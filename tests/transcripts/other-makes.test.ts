import { describe, expect, it } from 'vitest';
import { parseBlocks } from '../../src/markdown/parse-blocks.ts';
import { classifyNote, type ClassifiedNote } from '../../src/transcripts/classify-note.ts';
import { MEETING_NOTES } from './meeting-notes.ts';
import { OTHER_NOTES } from './other-notes.ts';
import { PROSE } from './prose-samples.ts';

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

  it.each([
    ['English diaries', ['a diary entry in the first person', 'a diary entry that chats', 'a long diary with things people said', 'questions to oneself', 'a letter never sent']],
    ['German diaries', ['a German diary that chats', 'a German diary entry']],
    ['French and Spanish diaries', ['a French diary and a Spanish one']],
    ['a blog, an e-mail, an announcement', ['a blog draft', 'an email', 'a product announcement', 'a retrospective in the first person plural']],
    ['answers and rules', ['an answer of an assistant', 'rules of a game with examples', 'lecture notes with definitions']],
    ['an article and an essay', ['an article pasted in', 'an architecture essay without spoken filler', 'third-person minutes']],
  ])('finds nothing in %s written as one long paragraph', (_, names) => {
    const prose: Readonly<Record<string, string>> = { ...PROSE, ...OTHER_NOTES };
    const paragraph = names.map((name) => (prose[name] ?? '').replace(/^#.*\n|^\d\. /gmu, '').replaceAll('**', '').replace(/\s+/gu, ' ').trim()).join(' ');
    for (const times of [1, 2, 6]) expect(found(`${paragraph} `.repeat(times))).toEqual([]);
  });

  it.each(Object.entries(OTHER_NOTES))('finds nothing in %s', (_, note) => {
    expect(found(note)).toEqual([]);
    expect(found(withReturns(note))).toEqual([]);
    expect(found(`# Friday\n\n%%\n${note}\n%%\n`)).toEqual([]);
  });
});
