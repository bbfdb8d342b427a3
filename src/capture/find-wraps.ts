import type { Block } from '../note/block.ts';
import { isClosedComment } from '../note/comment-extent.ts';
import { fingerprint, type Fingerprint } from '../note/fingerprint.ts';
import type { FoundTranscript } from '../note/found-transcript.ts';
import { rememberedWraps, type LineEndsAdded, type TranscriptMemory, type WrapMemory } from '../note/marker.ts';
import type { Section } from '../note/sections.ts';
import type { ReadNote } from './read-note.ts';

/** The `%%` comment that Debrief put around a transcript, with the line ends put around it; null where it is gone. */
export interface FoundWrap {
  /** What the section remembers of the transcript. */
  readonly transcript: TranscriptMemory;
  /** UTF-16 offsets, marks included. */
  readonly comment: { readonly start: number; readonly end: number } | null;
  /** Where the wrap is not found: a comment beside the section that may be it, the transcript edited beyond recognition; null where none is. */
  readonly doubtful: { readonly start: number; readonly end: number } | null;
  readonly around: LineEndsAdded;
}

interface Candidate {
  readonly comment: { readonly start: number; readonly end: number };
  readonly mark: Fingerprint;
  /** Whether its text still looks like a transcript. */
  readonly spoken: boolean;
}

/** How far the words of an edited transcript may be from those remembered. One that looks like none any more must be nearer. */
const LIKENESS = { spoken: { share: 0.25, words: 20 }, other: { share: 0.5, words: 3 } };

function isAlike({ mark, spoken }: Candidate, memory: TranscriptMemory): boolean {
  const { share, words } = spoken ? LIKENESS.spoken : LIKENESS.other;
  return Math.abs(mark.words - memory.words) <= words + share * memory.words;
}

/** The comments whose marks stand in lines of their own and whose text was not taken for a transcript. */
function otherComments({ text, blocks, transcripts }: ReadNote): Candidate[] {
  const known = new Set(transcripts.map(({ found }) => found.comment?.start));
  return blocks.flatMap((block): Candidate[] => {
    if (block.kind !== 'comment') return [];
    const start = block.start + (text.charCodeAt(block.start) === 0xfeff ? 1 : 0);
    const end = start + text.slice(start, block.end).trimEnd().length;
    if (known.has(start) || !/^%%[\n\r]/u.test(text.slice(start, start + 3)) || !/[\n\r]%%$/u.test(text.slice(end - 3, end))) return [];
    return [{ comment: { start, end }, mark: fingerprint(text, start + 2, end - 2), spoken: false }];
  });
}

/** The stretch of the note in which only this section stands. */
function surroundings(note: ReadNote, section: Section): { readonly start: number; readonly end: number } {
  const tasks = new Set(note.sections.taskRegions.map(({ start }) => start));
  const others = note.sections.ranges.filter(({ start, end }) => !tasks.has(start) && (end <= section.start || start >= section.end));
  return {
    start: Math.max(0, ...others.filter(({ end }) => end <= section.start).map(({ end }) => end)),
    end: Math.min(note.text.length, ...others.filter(({ start }) => start >= section.end).map(({ start }) => start)),
  };
}

const distance = (section: Section, { start, end }: { readonly start: number; readonly end: number }): number => (start >= section.end ? start - section.end : section.start - end);

/** Whether nothing but comments, rules and blank lines, as between the parts of one meeting, and text of ours stand between a section and a comment. */
function isBeside({ blocks, sections }: ReadNote, section: Section, { start, end }: Candidate['comment']): boolean {
  const [from, to] = start >= section.end ? [section.end, start] : [end, section.start];
  const isOurs = (block: Block): boolean => sections.ranges.some((range) => block.start >= range.start && block.start < range.end);
  return blocks.every((block) => block.end <= from || block.start >= to || ['blank', 'rule', 'comment'].includes(block.kind) || isOurs(block));
}

/** Those within the section's surroundings, the nearest first; what looks like no transcript only beside it. */
function nearCandidates(note: ReadNote, section: Section, candidates: readonly Candidate[]): Candidate[] {
  const { start, end } = surroundings(note, section);
  return candidates
    .filter(({ comment, spoken }) => comment.start >= start && comment.end <= end && (spoken || isBeside(note, section, comment)))
    .sort((one, other) => distance(section, one.comment) - distance(section, other.comment));
}

/** An open comment goes on to the note's end: it is a wrap of what it begins with, whatever else it hides. */
const mayBeWrap = (text: string, comment: Candidate['comment'], { start }: FoundTranscript): boolean =>
  isClosedComment(text, comment) || text.slice(comment.start + 2, start).trim() === '';

/** The comments of a note that may be wraps: those that hold a transcript, those whose words no section remembers, and none as a wrap. */
interface Candidates {
  readonly hidden: readonly Candidate[];
  readonly unknown: readonly Candidate[];
  readonly unclaimed: readonly Candidate[];
}

function findCandidates(note: ReadNote): Candidates {
  const remembered = note.sections.sections.flatMap(({ memory }) => memory.transcripts);
  const words = new Set(remembered.map(({ full }) => full));
  const wrapped = new Set(remembered.filter((transcript) => transcript.wrapped).map(({ full }) => full));
  const hidden = note.transcripts.flatMap(({ found, mark }): Candidate[] => {
    const { comment } = found;
    return comment !== null && mayBeWrap(note.text, comment, found) ? [{ comment, mark, spoken: true }] : [];
  });
  const unclaimed = [...hidden, ...otherComments(note)].filter(({ mark }) => !wrapped.has(mark.full));
  return { hidden, unclaimed, unknown: unclaimed.filter(({ mark }) => !words.has(mark.full)) };
}

const isSameOrGrown = (mark: Fingerprint, memory: TranscriptMemory): boolean => mark.full === memory.full || mark.head === memory.head || mark.tail === memory.tail;

/** The transcript of a wrap where it stands in no comment any more, so that no other comment is its wrap; null where it is nowhere to be seen. */
export const findShown = ({ transcripts }: ReadNote, memory: TranscriptMemory): FoundTranscript | null =>
  transcripts.find(({ found, mark }) => found.comment === null && isSameOrGrown(mark, memory))?.found ?? null;

/** By the words remembered, else by one of their ends, else, where they are not to be seen, by place and length. */
function findWrapsOf(note: ReadNote, section: Section, wraps: readonly WrapMemory[], { hidden, unknown, unclaimed }: Candidates): FoundWrap[] {
  const taken = new Set<Candidate>();
  const found = new Map<TranscriptMemory, Candidate>();
  const take = (among: readonly Candidate[], fits: (candidate: Candidate, memory: TranscriptMemory) => boolean): void => {
    for (const { transcript } of wraps) {
      const candidate = found.has(transcript) ? undefined : among.find((free) => !taken.has(free) && fits(free, transcript));
      if (candidate === undefined) continue;
      taken.add(candidate);
      found.set(transcript, candidate);
    }
  };
  take(hidden, ({ mark }, memory) => mark.full === memory.full);
  // An open comment ends where the note does: its last words say nothing of what it was put around.
  take(unknown, ({ mark, comment }, memory) => mark.head === memory.head || (mark.tail === memory.tail && isClosedComment(note.text, comment)));
  const near = nearCandidates(note, section, unknown);
  const isShown = (memory: TranscriptMemory): boolean => {
    const bare = found.has(memory) ? null : findShown(note, memory);
    const alike = near.find((candidate) => !taken.has(candidate) && isAlike(candidate, memory));
    // A copy may stand anywhere: it is the transcript itself where no comment that may be its wrap is nearer.
    return bare !== null && (alike === undefined || distance(section, bare) < distance(section, alike.comment));
  };
  const shown = new Set(wraps.map(({ transcript }) => transcript).filter(isShown));
  take(near, (candidate, memory) => !shown.has(memory) && isAlike(candidate, memory));
  const beside = unclaimed.filter((candidate) => !taken.has(candidate) && isBeside(note, section, candidate.comment));
  return wraps.map(({ transcript, around }) => {
    const comment = found.get(transcript)?.comment ?? null;
    return { transcript, comment, doubtful: comment === null && !shown.has(transcript) ? (beside.shift()?.comment ?? null) : null, around };
  });
}

/** Finds the wraps of all sections of a note; a section without one is left out. */
export function findWraps(note: ReadNote): ReadonlyMap<Section, readonly FoundWrap[]> {
  const wrapped = note.sections.sections.map((section) => ({ section, wraps: rememberedWraps(section.memory) })).filter(({ wraps }) => wraps.length > 0);
  if (wrapped.length === 0) return new Map();
  const candidates = findCandidates(note);
  return new Map(wrapped.map(({ section, wraps }) => [section, findWrapsOf(note, section, wraps, candidates)]));
}
