import type { LineEndsAdded, TranscriptMemory } from '../note/marker.ts';
import type { Section } from '../note/sections.ts';
import type { MarkedTranscript, ReadNote } from './read-note.ts';

/** A hidden transcript that Debrief put between `%%` lines, with the line ends put around them; null where it is gone. */
export interface FoundWrap {
  readonly transcript: MarkedTranscript | null;
  readonly around: LineEndsAdded;
}

/** A transcript that was edited at both ends is still taken for the one remembered if it has so many words, more or less. */
const LIKE_LENGTH = { share: 0.25, words: 20 };

const isAlike = ({ mark }: MarkedTranscript, memory: TranscriptMemory): boolean =>
  Math.abs(mark.words - memory.words) <= LIKE_LENGTH.words + LIKE_LENGTH.share * memory.words;

/** The stretch of the note in which only this section stands. */
function surroundings(note: ReadNote, section: Section): { readonly start: number; readonly end: number } {
  const others = note.sections.ranges.filter(({ start, end }) => end <= section.start || start >= section.end);
  return {
    start: Math.max(0, ...others.filter(({ end }) => end <= section.start).map(({ end }) => end)),
    end: Math.min(note.text.length, ...others.filter(({ start }) => start >= section.end).map(({ start }) => start)),
  };
}

const distance = (section: Section, { found }: MarkedTranscript): number => (found.start >= section.end ? found.start - section.end : section.start - found.end);

/** Finds the wraps of a section: by the words remembered, else by one of their ends, else by place and length. */
export function findWraps(note: ReadNote, section: Section): FoundWrap[] {
  const wrapped = section.memory.transcripts.filter((memory) => memory.wrapped);
  const remembered = new Set(note.sections.sections.flatMap(({ memory }) => memory.transcripts.map(({ full }) => full)));
  const hidden = note.transcripts.filter(({ found }) => found.hidden);
  const unknown = hidden.filter(({ mark }) => !remembered.has(mark.full));
  const { start, end } = surroundings(note, section);
  const near = unknown.filter(({ found }) => found.start >= start && found.end <= end).sort((one, other) => distance(section, one) - distance(section, other));
  const taken = new Set<MarkedTranscript>();
  const found = new Map<TranscriptMemory, MarkedTranscript>();
  const take = (among: readonly MarkedTranscript[], fits: (transcript: MarkedTranscript, memory: TranscriptMemory) => boolean): void => {
    for (const memory of wrapped) {
      const transcript = found.has(memory) ? undefined : among.find((candidate) => !taken.has(candidate) && fits(candidate, memory));
      if (transcript === undefined) continue;
      taken.add(transcript);
      found.set(memory, transcript);
    }
  };
  take(hidden, ({ mark }, memory) => mark.full === memory.full);
  take(unknown, ({ mark }, memory) => mark.head === memory.head || mark.tail === memory.tail);
  take(near, isAlike);
  return wrapped.map((memory, index) => ({ transcript: found.get(memory) ?? null, around: section.memory.aroundWraps[index] ?? { before: 0, after: 0 } }));
}
