import type { Block } from '../markdown/block.ts';
import { plainHeading } from '../markdown/heading-text.ts';
import { indexLines, lineStart } from '../text/lines.ts';
import { RangeIndex } from '../text/range-index.ts';
import type { Region } from '../section/sections.ts';
import { placeAbove, type Place } from './place.ts';
import type { ReadNote } from './read-note.ts';
import { lineStartOf } from './wrap.ts';

/** Where the task lines of a capture go. */
export type TaskPlace =
  /** Into the note's region of tasks that stands already. */
  | { readonly kind: 'region'; readonly region: Region }
  /** Into a new region, at a place under the heading. */
  | { readonly kind: 'heading'; readonly place: Place }
  /** Into the section, nested before END. */
  | { readonly kind: 'section' };

const letters = (text: string): string => text.toLocaleLowerCase('en').replace(/[^\p{L}\p{N}]+/gu, '');

/** @param covered what is Debrief's or another tool's */
function findHeading({ text, blocks }: ReadNote, names: readonly string[], covered: RangeIndex): number {
  const wanted = new Set(names.map(letters));
  return blocks.findIndex((block) => block.kind === 'heading' && !covered.holds(block.start) && wanted.has(letters(plainHeading(text, block))));
}

/** Offsets of the lines where something starts that ends the part under the heading besides headings and rules: transcripts with their titles, sections. */
function endings(note: ReadNote): number[] {
  const transcripts = note.transcripts.flatMap(({ found }) => [found.container?.start ?? found.comment?.start ?? found.start, ...(found.titleRange === null ? [] : [found.titleRange.start])]);
  const lines = indexLines(note.text);
  const starts = [...transcripts, ...note.sections.ranges.map(({ start }) => start), ...note.sections.damaged.map(({ line }) => lineStart(lines, line - 1))];
  return starts.map((start) => lineStartOf(note.text, start));
}

function endOfPart(note: ReadNote, heading: Block, index: number, covered: RangeIndex): number {
  const next = note.blocks.find((block, at) => at > index && (block.kind === 'heading' || block.kind === 'rule') && !covered.holds(block.start));
  const inFront = endings(note).filter((offset) => offset >= heading.end);
  const end = inFront.reduce((nearest, offset) => Math.min(nearest, offset), next?.start ?? note.text.length);
  return note.foreign.find((region) => end > region.start && end < region.end)?.start ?? end;
}

/** Finds the place for task lines: the region there is, else the end of the part under the heading, else the section. */
export function findTaskPlace(note: ReadNote, headings: readonly string[]): TaskPlace {
  const [region] = note.sections.taskRegions;
  if (region !== undefined) return { kind: 'region', region };
  const covered = new RangeIndex([...note.sections.ranges, ...note.foreign]);
  const index = findHeading(note, headings, covered);
  const heading = note.blocks[index];
  if (heading === undefined) return { kind: 'section' };
  return { kind: 'heading', place: placeAbove(note.text, endOfPart(note, heading, index, covered)) };
}
