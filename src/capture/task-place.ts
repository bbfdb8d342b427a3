import type { Block } from '../note/block.ts';
import { plainHeading } from '../note/heading-text.ts';
import type { Region } from '../note/sections.ts';
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

function findHeading(note: ReadNote, names: readonly string[]): number {
  const wanted = new Set(names.map(letters));
  return note.blocks.findIndex((block) => block.kind === 'heading' && !isCovered(note, block) && wanted.has(letters(plainHeading(note.text, block))));
}

const isCovered = (note: ReadNote, { start }: { start: number }): boolean =>
  [...note.sections.ranges, ...note.foreign].some((range) => start >= range.start && start < range.end);

/** Offsets of the lines where something starts that ends the part under the heading besides headings and rules: transcripts with their titles, sections. */
function endings(note: ReadNote): number[] {
  const transcripts = note.transcripts.flatMap(({ found }) => [found.comment?.start ?? found.start, ...(found.titleRange === null ? [] : [found.titleRange.start])]);
  const starts = [...transcripts, ...note.sections.ranges.map(({ start }) => start), ...note.sections.damaged.map(({ line }) => lineOffset(note, line))];
  return starts.map((start) => lineStartOf(note.text, start));
}

const lineOffset = (note: ReadNote, line: number): number => note.blocks.find(({ startLine, endLine }) => line >= startLine && line <= endLine)?.start ?? 0;

function endOfPart(note: ReadNote, heading: Block, index: number): number {
  const next = note.blocks.slice(index + 1).find((block) => (block.kind === 'heading' || block.kind === 'rule') && !isCovered(note, block));
  const inFront = endings(note).filter((offset) => offset >= heading.end);
  const end = Math.min(next?.start ?? note.text.length, ...inFront);
  return note.foreign.find((region) => end > region.start && end < region.end)?.start ?? end;
}

/** Finds the place for task lines: the region there is, else the end of the part under the heading, else the section. */
export function findTaskPlace(note: ReadNote, headings: readonly string[]): TaskPlace {
  const [region] = note.sections.taskRegions;
  if (region !== undefined) return { kind: 'region', region };
  const index = findHeading(note, headings);
  const heading = note.blocks[index];
  if (heading === undefined) return { kind: 'section' };
  return { kind: 'heading', place: placeAbove(note.text, endOfPart(note, heading, index)) };
}
