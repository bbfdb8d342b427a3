import { applyEdits } from '../note/apply-edits.ts';
import type { Edit } from '../note/edit.ts';
import { fingerprint } from '../note/fingerprint.ts';
import { findForeignRegions } from '../note/foreign-regions.ts';
import type { NoteRange } from '../note/found-transcript.ts';
import { rememberedWraps, type LineEndsAdded } from '../note/marker.ts';
import { parseBlocks } from '../note/parse-blocks.ts';
import { lineEndsAroundTasks, type Sections } from '../note/sections.ts';
import { classifyNote, type UndividedSpeech } from '../note/transcripts.ts';
import { partRemovals, takeOut } from './take-out.ts';
import { unwrap } from './unwrap.ts';

/** The line ends around the wrap of each transcript that the sections remember as wrapped, by the hash of its words. */
function wrapsByHash({ sections }: Sections): Map<string, LineEndsAdded> {
  return new Map(sections.flatMap(({ memory }) => rememberedWraps(memory)).map(({ transcript, around }) => [transcript.full, around]));
}

/** Takes all that is Debrief's out, edited or not. */
function removals(text: string, sections: Sections, comments: readonly NoteRange[]): Edit[] {
  const wraps = wrapsByHash(sections);
  const aroundTasks = lineEndsAroundTasks(sections);
  const unwrapped = comments.flatMap((comment) => {
    const around = wraps.get(fingerprint(text, comment.start + 2, comment.end - 2).full);
    return around === undefined ? [] : (unwrap(text, comment, around) ?? []);
  });
  return partRemovals(text, [
    ...sections.sections.map(({ start, end, memory }) => takeOut(text, start, end, memory.around)),
    ...sections.taskRegions.map(({ start, end }) => takeOut(text, start, end, aroundTasks)),
    ...unwrapped,
  ]);
}

/** Where an offset of the shortened text stood before the removals. */
function movedBack(offset: number, edits: readonly Edit[]): number {
  let at = offset;
  for (const { start, end } of edits) if (start <= at) at += end - start;
  return at;
}

/** Finds the transcripts of a text without Debrief's, and remembers those of the last text: it is the same after each capture of a note. */
export class UndividedReader {
  private last: { readonly text: string; readonly transcripts: readonly NoteRange[] } | null = null;

  find(text: string): readonly NoteRange[] {
    if (this.last?.text !== text) {
      const blocks = parseBlocks(text);
      this.last = { text, transcripts: classifyNote(text, blocks, { skip: findForeignRegions(text, blocks) }).transcripts };
    }
    return this.last.transcripts;
  }
}

/**
 * The stretches of speech that a note would have were Debrief's text not in it, as offsets of the note as it is.
 *
 * @param comments those that hold a captured transcript, marks included
 */
export function undividedSpeech(text: string, sections: Sections, comments: readonly NoteRange[], reader: UndividedReader): UndividedSpeech[] {
  const edits = removals(text, sections, comments);
  const without = applyEdits(text, edits);
  if (without === null) return [];
  return reader.find(without).map((speech): UndividedSpeech => {
    const start = movedBack(speech.start, edits);
    const end = movedBack(speech.end - 1, edits) + 1;
    return { start, end, isParted: end - start !== speech.end - speech.start };
  });
}
