import { makeEscaper } from './escape.ts';
import { labelsFor } from './labels.ts';
import type { ActionItem } from './minutes.ts';
import { blockLink } from './note-link.ts';
import { bold, saidMark, shown, taskWords, unverifiedMark } from './render-parts.ts';
import { safeTaskFilter } from './task-filter.ts';
import { taskDetails, type TaskFormat } from './task-format.ts';

export interface TaskLineOptions {
  /** The note's name as a wikilink has it: without folder, unless that is needed, and without `.md`. */
  readonly noteName: string;
  readonly sectionId: string;
  /** The meeting's title, the text of the link back. */
  readonly title: string;
  /** The task's number in its section, from 1. */
  readonly number: number;
  /** Begins with `?`, as nobody was named. */
  readonly unassignedMark: boolean;
  readonly transcript: string;
  /** Names the owner in bold; not where it is not given. */
  readonly showOwner?: boolean;
  /** BCP 47 language of the minutes; English where it is not given. */
  readonly language?: string;
  /** The Tasks plugin's signs where it is not given. */
  readonly format?: TaskFormat;
  /** The Tasks plugin's global filter, without which it passes a line over; left out where it could not stand in a line. */
  readonly filter?: string | null;
}

/**
 * The line of a task, which stands alone anywhere: text, link to its section, global filter, priority, date, block id. The Tasks plugin
 * reads signs from the line's end and stops at the first text, so the signs and the id come last.
 */
export function renderTaskLine(item: ActionItem, options: TaskLineOptions): string {
  const escaper = makeEscaper(options.transcript);
  const labels = labelsFor(options.language ?? 'en');
  const details = taskDetails(item, options.format ?? 'emoji', labels);
  const parts = [
    '- [ ]',
    options.unassignedMark ? '?' : '',
    options.showOwner === true && item.owner !== null ? bold(item.owner, escaper) : '',
    `${shown(taskWords(item), escaper)}${details.words}${saidMark(item, labels, escaper)}${unverifiedMark(item.evidence, labels)}`,
    `(${blockLink(options.noteName, options.sectionId, options.title, escaper)})`,
    safeTaskFilter(options.filter ?? null) ?? '',
    details.fields,
    `^${options.sectionId}-a${String(options.number)}`,
  ];
  return parts.filter((part) => part !== '').join(' ');
}
