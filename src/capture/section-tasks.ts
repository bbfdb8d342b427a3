import { insertion } from '../text/apply-edits.ts';
import type { Edit } from '../text/edit.ts';
import { taskHash } from '../text/fingerprint.ts';
import { TASKS_END, TASKS_START, type LineEndsAdded } from '../section/marker.ts';
import type { Region } from '../section/sections.ts';
import { lineEndOf, placeAbove } from './place.ts';
import type { TaskPlace } from './task-place.ts';

/** A region of tasks as text, without what parts it from its neighbours. */
export function taskRegionText(lines: readonly string[], lineEnd: string): string {
  return [TASKS_START, '', ...lines, '', TASKS_END].join(lineEnd);
}

/** The edits that put new task lines outside of the section, and the line ends put around a new region. */
export interface TaskEdits {
  readonly edits: readonly Edit[];
  readonly around: LineEndsAdded | null;
}

/** Where lines are appended within a region, with the line ends they need: what stands in it keeps its own. */
export function appendToRegion(text: string, region: Region, lines: readonly string[]): Edit {
  const lineEnd = lineEndOf(text);
  const { at, around } = placeAbove(text, region.innerEnd);
  if (at > region.innerStart) return insertion(at, lineEnd + lines.join(lineEnd));
  return insertion(at, `${lineEnd.repeat(2)}${lines.join(lineEnd)}${lineEnd.repeat(around.after)}`);
}

/** Plans where new task lines go that do not go into the section. */
export function planTaskEdits(text: string, place: TaskPlace, lines: readonly string[]): TaskEdits {
  if (lines.length === 0 || place.kind === 'section') return { edits: [], around: null };
  if (place.kind === 'region') return { edits: [appendToRegion(text, place.region, lines)], around: null };
  const lineEnd = lineEndOf(text);
  const { at, around } = place.place;
  const region = taskRegionText(lines, lineEnd);
  return { edits: [insertion(at, lineEnd.repeat(around.before) + region + lineEnd.repeat(around.after))], around };
}

/** A task line in the place and with the bullet of the one it replaces. */
export function likeLine(present: string, rendered: string): string {
  const lead = /^[ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]+/.exec(present)?.[0] ?? '- ';
  return lead + rendered.replace(/^- /, '');
}

/** Whether a task line is still as it was written. */
export const isAsWritten = (line: string, base: string): boolean => taskHash(line) === base;
