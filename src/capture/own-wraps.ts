import type { Block } from '../markdown/block.ts';
import { markTranscript } from '../text/fingerprint.ts';
import type { NoteRange } from '../transcripts/found-transcript.ts';
import { rememberedWraps, type LineEndsAdded, type TranscriptMemory } from '../section/marker.ts';
import type { Sections } from '../section/sections.ts';
import { RememberedEnds } from './remembered-ends.ts';

/** A `%%` comment that a section remembers as its wrap. UTF-16 offsets. */
export interface OwnWrap {
  /** Its marks included. */
  readonly comment: NoteRange;
  /** What stands between the lines of its marks, blanks around it left out. */
  readonly content: NoteRange;
  readonly around: LineEndsAdded;
  /** What the section remembers of the transcript that it was put around. */
  readonly transcript: TranscriptMemory;
}

/** What may be a wrap: a comment that holds no other and begins and ends a line. */
interface WrapLines {
  readonly comment: NoteRange;
  readonly content: NoteRange;
  /** Whether its marks stand in lines of their own, which a formatter may have joined with others. */
  readonly hasOwnLines: boolean;
}

const OPENING = /^\uFEFF?%%[ \t]*[\n\r]/u;
const CLOSING = /[\n\r][ \t]*%%$/u;

function readWrapLines(text: string, block: Block): WrapLines | null {
  if (block.kind !== 'comment' || block.closed === false) return null;
  const start = block.start + (text.charCodeAt(block.start) === 0xfeff ? 1 : 0);
  const end = start + text.slice(start, block.end).trimEnd().length;
  if (!text.startsWith('%%', start) || text.indexOf('%%', start + 2) !== end - 2) return null;
  const inner = text.slice(start + 2, end - 2);
  const content = { start: start + 2 + inner.length - inner.trimStart().length, end: start + 2 + inner.trimEnd().length };
  const hasOwnLines = OPENING.test(text.slice(block.start, block.start + 100)) && CLOSING.test(text.slice(Math.max(start + 2, end - 100), end));
  return content.start < content.end ? { comment: { start, end }, content, hasOwnLines } : null;
}

/**
 * The wraps of a note's sections: the comments that hold what was captured, or begin or end with it where it stands nowhere as it was.
 */
export function findOwnWraps(text: string, blocks: readonly Block[], { sections }: Sections): OwnWrap[] {
  const remembered = sections.flatMap(({ memory }) => rememberedWraps(memory));
  if (remembered.length === 0) return [];
  const lines = blocks.flatMap((block) => readWrapLines(text, block) ?? []);
  const marked = lines.map((found) => ({ ...found, mark: markTranscript(text, found.content.start, found.content.end) }));
  const present = new Set(marked.map(({ mark }) => mark.full));
  const whole = new Map(remembered.map((wrap) => [wrap.transcript.full, wrap]));
  const gone = remembered.filter(({ transcript }) => !present.has(transcript.full));
  const ends = new RememberedEnds(gone.map(({ transcript }) => transcript));
  return marked.flatMap(({ comment, content, hasOwnLines, mark }): OwnWrap[] => {
    const end = hasOwnLines ? Math.min(ends.beginning(mark)?.first ?? Infinity, ends.ending(mark)?.first ?? Infinity) : Infinity;
    const wrap = whole.get(mark.full) ?? gone[end];
    return wrap === undefined ? [] : [{ comment, content, ...wrap }];
  });
}
