import { insertion } from '../text/apply-edits.ts';
import type { Edit } from '../text/edit.ts';
import { endMarker, startMarker, type LineEndsAdded, type SectionMemory } from '../section/marker.ts';
import type { Region, Section } from '../section/sections.ts';
import { lineEndOf, type Place } from './place.ts';
import type { TaskUpdate } from './plan-tasks.ts';
import { appendToRegion } from './section-tasks.ts';

/** What a section is made of. */
export interface SectionParts {
  readonly id: string;
  readonly body: string;
  /** The region of tasks nested in it; null where there is none. */
  readonly tasks: string | null;
  readonly memory: SectionMemory;
}

function sectionText({ id, body, tasks, memory }: SectionParts, lineEnd: string): string {
  const parts = [startMarker(id), body.replaceAll('\n', lineEnd), ...(tasks === null ? [] : [tasks]), endMarker(id, memory)];
  return parts.join(lineEnd.repeat(2));
}

const around = (text: string, { before, after }: LineEndsAdded, lineEnd: string): string => lineEnd.repeat(before) + text + lineEnd.repeat(after);

/** The edit that lays a section out: in the place of the present one, or at a new place. */
export function sectionEdit(note: string, present: Section | null, place: Place, parts: SectionParts): Edit {
  const lineEnd = lineEndOf(note);
  const text = sectionText(parts, lineEnd);
  if (present === null) return insertion(place.at, around(text, place.around, lineEnd));
  return { start: present.start, end: present.end, expected: note.slice(present.start, present.end), replacement: text };
}

/** The edit that writes a task line again. */
export const toEdit = ({ line, text }: TaskUpdate): Edit => ({ start: line.start, end: line.end, expected: line.text, replacement: text });

/** The region of tasks that stands in a section already, with its updated and its new lines. */
export function renewRegion(note: string, region: Region, updates: readonly TaskUpdate[], lines: readonly string[]): string {
  const edits = updates.filter(({ line }) => line.start >= region.start && line.end <= region.end).map(toEdit);
  if (lines.length > 0) edits.push(appendToRegion(note, region, lines));
  let result = '';
  let reached = region.start;
  for (const edit of edits.sort((a, b) => a.start - b.start)) {
    result += note.slice(reached, edit.start) + edit.replacement;
    reached = edit.end;
  }
  return result + note.slice(reached, region.end);
}
