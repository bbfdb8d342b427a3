import type { FoundTranscript } from '../../src/transcripts/found-transcript.ts';
import { parseBlocks } from '../../src/markdown/parse-blocks.ts';
import { findTranscripts } from '../../src/transcripts/classify-note.ts';
import { meetingText } from '../../src/capture/meeting-words.ts';
import { parseSpeech } from '../../src/speech/parse.ts';

/** A turn as it was read: its speaker, null where unknown, and its words. */
export interface ReadTurn {
  readonly speaker: string | null;
  readonly words: string;
}

/** A meeting as it was found in a note. Lines are 1-based. */
export interface FoundMeeting {
  readonly title: string | null;
  readonly lines: readonly [first: number, last: number];
  readonly turns: readonly ReadTurn[];
}

function toMeeting(note: string, transcripts: readonly FoundTranscript[]): FoundMeeting {
  const text = meetingText(transcripts.map(({ start, end }) => note.slice(start, end)));
  const turns = parseSpeech(text).turns.map(({ speaker, pieces }) => ({ speaker, words: pieces.map(({ start, end }) => text.slice(start, end)).join(' ') }));
  const lines = [transcripts[0]?.startLine ?? 0, transcripts.at(-1)?.endLine ?? 0] as const;
  return { title: transcripts[0]?.title ?? null, lines, turns };
}

/** The meetings of a note, with their turns as an engine sees them. */
export function findMeetings(note: string): FoundMeeting[] {
  const found = findTranscripts(note, parseBlocks(note));
  const numbers = [...new Set(found.map(({ meeting }) => meeting))];
  return numbers.map((number) => toMeeting(note, found.filter(({ meeting }) => meeting === number)));
}

/** The words of a text, without its marks. */
export const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];

/** How much of what was said is found: the share of its words, in order, up to 1. */
export function shareFound(said: string, found: string): number {
  const words = wordsOf(said);
  const left = wordsOf(found);
  let at = 0;
  let hits = 0;
  for (const word of words) {
    const next = left.indexOf(word, at);
    if (next < 0 || next > at + 100) continue;
    hits++;
    at = next + 1;
  }
  return hits / words.length;
}
