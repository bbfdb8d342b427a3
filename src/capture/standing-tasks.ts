import { type WordSet, wordSet } from '../minutes/similar.ts';
import type { BlockKind } from '../markdown/block.ts';
import { type BlockIdMention, blockIdOf, findBlockIds, mentionsIn } from '../markdown/block-ids.ts';
import type { LostSection } from './lost-memory.ts';
import type { ReadNote } from './read-note.ts';
import type { SectionIds } from './section-id.ts';
import type { FoundMeeting } from './states.ts';

/** A task that was handed out before and is known by its block id, whatever became of the section that remembered it. */
export interface StandingTask {
  readonly sectionId: string;
  readonly number: number;
  /** The words of its text, of its line and of each link to it. */
  readonly texts: readonly WordSet[];
  /** Whether a link within the note leads to it. */
  readonly isInNote: boolean;
}

/** What the note, and lines from elsewhere, tell of tasks handed out before. */
export interface StandingTasks {
  /** Every id that sections of this meeting have had. */
  readonly ids: ReadonlySet<string>;
  /** Those of this meeting. */
  readonly own: readonly StandingTask[];
  /** Those of sections of this note that are gone, with a transcript that is gone or has changed since. */
  readonly orphans: readonly StandingTask[];
  /** The highest number that stands in a block id of this meeting, 0 where there is none. */
  readonly highest: number;
}

/** A line is looked at for so many characters before the id at its end, and a task for so many texts: more say nothing new. */
const LONGEST_TEXT = 2_000;
const MOST_TEXTS = 4;

const LEAD = /^[ \t>]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)?(?:\[.\])?/u;

/** The text of a task, its check box, the link to its section and what follows left out. */
function textOfLine(line: string): string {
  const origin = line.indexOf('#^');
  const end = origin < 0 ? line.length : Math.max(0, line.lastIndexOf('[[', origin));
  return line.slice(0, end).replace(LEAD, '');
}

/** What stands before a block id on its line. */
function lineBefore(text: string, { at }: BlockIdMention): string {
  const before = text.slice(Math.max(0, at - LONGEST_TEXT), at);
  return before.slice(Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r')) + 1);
}

/** The text of a task by a mention of it: what its line says, or what a link to it shows. */
function textOf(text: string, mention: BlockIdMention): string {
  if (!mention.isLink) return textOfLine(lineBefore(text, mention));
  return /^[^|\n\r]{1,40}\|([^\]\n\r]*)\]\]/u.exec(text.slice(mention.at, mention.at + LONGEST_TEXT))?.[1] ?? '';
}

class TaskCollection {
  private readonly byId = new Map<string, { sectionId: string; number: number; texts: WordSet[]; isInNote: boolean }>();

  add(mention: BlockIdMention, text: string, isInNote: boolean): void {
    const key = blockIdOf(mention);
    const { sectionId, number } = mention;
    const task = this.byId.get(key) ?? { sectionId, number, texts: [], isInNote: false };
    this.byId.set(key, task);
    task.isInNote ||= isInNote;
    if (task.texts.length < MOST_TEXTS && text.trim() !== '') task.texts.push(wordSet(text));
  }

  get tasks(): StandingTask[] {
    return [...this.byId.values()];
  }
}

/** The kinds of blocks in which Obsidian sees a block id. */
const SEEN: ReadonlySet<BlockKind> = new Set(['list', 'quote', 'callout', 'paragraph']);

/** Says of ascending offsets whether a link leads to a block id there. */
function seenIn({ blocks }: ReadNote): (at: number) => boolean {
  let index = 0;
  return (at) => {
    while (index < blocks.length - 1 && (blocks[index]?.end ?? 0) <= at) index++;
    const block = blocks[index];
    return block !== undefined && SEEN.has(block.kind);
  };
}

/** Whether a line's link to its section leads to this note. */
export function comesFrom(line: string, sectionId: string, noteName: string): boolean {
  const link = line.indexOf(`#^${sectionId}`);
  const name = link < 0 ? null : line.slice(line.lastIndexOf('[[', link) + 2, link);
  return name === '' || name === noteName;
}

/** Whether a task is one of this note's: its line leads to a section here, or a link within the note, as a section has it, leads to it. */
function isOfNote(text: string, mention: BlockIdMention, noteName: string): boolean {
  if (mention.isLink) return text.startsWith('[[#', mention.at - 3);
  return comesFrom(lineBefore(text, mention), mention.sectionId, noteName);
}

/** A place that names a task, with what it says of it. */
interface TaskMention {
  readonly mention: BlockIdMention;
  readonly text: string;
  readonly isInNote: boolean;
  readonly isOfNote: boolean;
}

/** What the standing tasks of a note are looked for with, besides the note. */
export interface StandingSearch {
  /** All block ids of the note, in order. */
  readonly mentions: readonly BlockIdMention[];
  readonly ids: SectionIds;
  readonly noteName: string;
  /** Task lines that stand in other notes. */
  readonly elsewhere: readonly string[];
}

function collect(found: readonly TaskMention[]): StandingTask[] {
  const tasks = new TaskCollection();
  for (const { mention, text, isInNote } of found) tasks.add(mention, text, isInNote);
  return tasks.tasks;
}

/**
 * The tasks that were handed out before for the meetings of a note: by the block ids that stand in it, wherever that is, and in lines of
 * other notes.
 */
export class StandingTaskIndex {
  private readonly found: readonly TaskMention[];
  /** The places in `found` of the tasks with a section's id. */
  private readonly bySection = new Map<string, number[]>();
  private readonly orphans: readonly StandingTask[];

  constructor(note: ReadNote, private readonly search: StandingSearch) {
    this.found = [...inNote(note, search), ...elsewhere(search)];
    for (const [place, { mention }] of this.found.entries()) {
      const places = this.bySection.get(mention.sectionId);
      if (places === undefined) this.bySection.set(mention.sectionId, [place]);
      else places.push(place);
    }
    const known = new Set([...note.transcripts.flatMap(({ mark }) => mark.ids), ...note.sections.ids]);
    this.orphans = collect(this.found.filter(({ mention, isOfNote }) => isOfNote && !known.has(mention.sectionId)));
  }

  /** @param lost the sections of the meeting that are none any more */
  of(meeting: FoundMeeting, lost: readonly LostSection[]): StandingTasks {
    const ids = this.allIds(meeting, lost);
    const places = [...ids].flatMap((id) => this.bySection.get(id) ?? []).sort((one, other) => one - other);
    const own = collect(places.flatMap((place) => this.found[place] ?? []));
    const orphans = this.orphans.filter(({ sectionId }) => !ids.has(sectionId));
    return { ids, own, orphans, highest: own.reduce((most, { number }) => Math.max(most, number), 0) };
  }

  /** Every id that sections of a meeting have had. The links of the present one say which tasks of an earlier one are its own. */
  private allIds(meeting: FoundMeeting, lost: readonly LostSection[]): Set<string> {
    const { section } = meeting;
    const ids = this.search.ids.past(meeting);
    for (const { id } of lost) ids.add(id);
    if (section === null) return ids;
    ids.add(section.id);
    for (const { kind, isLink, sectionId } of mentionsIn(this.search.mentions, section)) if (kind === 'task' && isLink) ids.add(sectionId);
    return ids;
  }
}

function inNote(note: ReadNote, { mentions, noteName }: StandingSearch): TaskMention[] {
  const isSeen = seenIn(note);
  const tasks = mentions.filter(({ kind }) => kind === 'task');
  return tasks.map((mention): TaskMention => {
    const isInNote = !mention.isLink && isSeen(mention.at);
    return { mention, text: textOf(note.text, mention), isInNote, isOfNote: isOfNote(note.text, mention, noteName) };
  });
}

function elsewhere({ elsewhere: lines, noteName }: StandingSearch): TaskMention[] {
  return lines.flatMap((line): TaskMention[] => {
    const mention = findBlockIds(line).findLast(({ kind, isLink }) => kind === 'task' && !isLink);
    if (mention === undefined) return [];
    return [{ mention, text: textOfLine(line), isInNote: false, isOfNote: comesFrom(line, mention.sectionId, noteName) }];
  });
}

/** The standing tasks that a section does not remember by their numbers. */
export function remainingTasks(standing: StandingTasks, stored: readonly { readonly number: number }[]): StandingTasks {
  const known = new Set(stored.map(({ number }) => number));
  return { ...standing, own: standing.own.filter(({ number }) => !known.has(number)) };
}
