import type { Failure } from '../engines/engine.ts';
import type { Minutes } from '../minutes/minutes.ts';
import { renderBody } from '../minutes/render.ts';
import { countLeftOut, selectItems } from '../minutes/select.ts';
import { insertion } from '../text/apply-edits.ts';
import { blockIdOf, type BlockIdMention, findBlockIds } from '../markdown/block-ids.ts';
import type { Edit } from '../text/edit.ts';
import { bodyHash } from '../text/fingerprint.ts';
import { endMarker, startMarker, type LineEndsAdded, type SectionMemory } from '../section/marker.ts';
import { RangeIndex } from '../text/range-index.ts';
import type { Region, Section } from '../section/sections.ts';
import { evidenceWords } from './evidence-words.ts';
import { findLostSections, fullestMemory } from './lost-memory.ts';
import { findOpenBlock } from './open-place.ts';
import type { CaptureOptions } from './options.ts';
import { becomesTask } from './owner.ts';
import { ownerLinks } from './owner-links.ts';
import { lineEndOf, placeAbove, placeBelow, type Place } from './place.ts';
import { planTasks, type TaskPlan, type TaskUpdate } from './plan-tasks.ts';
import { planWraps } from './plan-wraps.ts';
import type { MarkedTranscript, ReadNote } from './read-note.ts';
import { newSectionId } from './section-id.ts';
import { rememberLabels } from './section-labels.ts';
import { appendToRegion, planTaskEdits, taskRegionText } from './section-tasks.ts';
import { findStandingTasks } from './standing-tasks.ts';
import type { FoundMeeting } from './states.ts';
import { findTaskPlace } from './task-place.ts';
import { wantedItems } from './wanted-items.ts';
import { lineStartOf } from './wrap.ts';

/** The edits that write a meeting's minutes into a note. */
export interface CapturePlan {
  readonly id: string;
  readonly edits: readonly Edit[];
  readonly tasksAdded: number;
  /** How many items of the lists that are shown the section leaves out. */
  readonly leftOut: number;
  /** What of the minutes the section shows. */
  readonly shown: Minutes;
}

/** The bullet of the note's own first list, `-` where it has none. */
function ownBullet(note: ReadNote): '*' | '-' | '+' {
  const ours = new RangeIndex(note.sections.ranges);
  for (const block of note.blocks) {
    if (block.kind !== 'list' || ours.holds(block.start)) continue;
    const mark = note.text.slice(block.start, block.start + 8).trimStart().charAt(0);
    if (mark === '*' || mark === '-' || mark === '+') return mark;
  }
  return '-';
}

/** Where what holds a transcript starts and ends: its container, its comment, with those that are joined to it on a line, or its own lines. */
function extentOf(note: ReadNote, { found }: MarkedTranscript): { readonly start: number; readonly end: number } {
  const { container } = found;
  if (container !== null) return { start: lineStartOf(note.text, container.start), end: Math.max(container.end, found.end) };
  if (found.comment === null) return { start: lineStartOf(note.text, found.start), end: found.end };
  const { start, end } = found.comment;
  const block = note.blocks.find((candidate) => start >= candidate.start && start < candidate.end);
  if (block?.kind !== 'comment') return { start: lineStartOf(note.text, start), end };
  return { start: lineStartOf(note.text, block.start), end: Math.max(end, block.start + note.text.slice(block.start, block.end).trimEnd().length) };
}

function sectionPlace(note: ReadNote, { transcripts }: FoundMeeting, where: CaptureOptions['place']): Place {
  const [first, last] = [transcripts[0], transcripts.at(-1)];
  if (where === 'above') return placeAbove(note.text, first === undefined ? 0 : extentOf(note, first).start);
  return placeBelow(note.text, last === undefined ? note.text.length : extentOf(note, last).end);
}

/** The region of tasks that stands in a section already, with its updated and its new lines. */
function renewRegion(text: string, region: Region, updates: readonly TaskUpdate[], lines: readonly string[]): string {
  const edits = updates
    .filter(({ line }) => line.start >= region.start && line.end <= region.end)
    .map(({ line, text: renewed }): Edit => ({ start: line.start, end: line.end, expected: line.text, replacement: renewed }));
  if (lines.length > 0) edits.push(appendToRegion(text, region, lines));
  let result = '';
  let reached = region.start;
  for (const edit of edits.sort((a, b) => a.start - b.start)) {
    result += text.slice(reached, edit.start) + edit.replacement;
    reached = edit.end;
  }
  return result + text.slice(reached, region.end);
}

interface SectionParts {
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

/** Lays the section out: in the place of the present one, or at a new place. */
function sectionEdit(note: ReadNote, present: Section | null, place: Place, parts: SectionParts): Edit {
  const lineEnd = lineEndOf(note.text);
  const text = sectionText(parts, lineEnd);
  if (present === null) return insertion(place.at, around(text, place.around, lineEnd));
  return { start: present.start, end: present.end, expected: note.text.slice(present.start, present.end), replacement: text };
}

/** The block ids that stand outside of the section that is written again. */
function takenIds(mentions: readonly BlockIdMention[], present: Section | null): ReadonlySet<string> {
  const isOutside = ({ at }: BlockIdMention): boolean => present === null || at < present.start || at >= present.end;
  return new Set(mentions.filter((mention) => !mention.isLink && isOutside(mention)).map(blockIdOf));
}

function nestedTasks(note: ReadNote, present: Region | null, inSection: boolean, { lines, updates }: TaskPlan): string | null {
  if (present !== null) return renewRegion(note.text, present, updates, lines);
  return inSection && lines.length > 0 ? taskRegionText(lines, lineEndOf(note.text)) : null;
}

const toEdit = ({ line, text }: TaskUpdate): Edit => ({ start: line.start, end: line.end, expected: line.text, replacement: text });

/**
 * Plans how a meeting's minutes are written into a note: the section in its place, the `%%` lines around transcripts not yet hidden, the
 * task lines. Pure: the same note and minutes give the same edits on every device.
 *
 * @param meetingText the text in which the minutes' evidence counts
 */
export function planCapture(
  note: ReadNote,
  meeting: FoundMeeting,
  minutes: Minutes,
  meetingText: string,
  options: CaptureOptions,
): CapturePlan | { readonly failure: Failure } {
  const present = meeting.section;
  const mentions = findBlockIds(note.text);
  const id = present?.id ?? newSectionId(note, meeting, mentions);
  const nested = present?.tasksRegion ?? null;
  const taskPlace = findTaskPlace(note, options.taskHeadings);
  const inSection = nested !== null || taskPlace.kind === 'section';
  const wanted = wantedItems(minutes, options);
  const selected = selectItems(wanted, meeting.transcripts.reduce((sum, { found }) => sum + found.words, 0), {
    evidence: options.evidence,
    tasksInSection: inSection,
    becomesTask: (item) => becomesTask(item, options),
  });
  const words = evidenceWords(meetingText);
  const lostSections = present === null ? findLostSections(note, meeting) : [];
  const lost = fullestMemory(lostSections);
  const { noteName, knownTasks: elsewhere = [] } = options;
  const standing = findStandingTasks(note, meeting, { mentions, lost: lostSections, noteName, elsewhere });
  const remembered = present?.memory ?? lost;
  const tasks = planTasks({ note, meeting, minutes: selected, meetingText, words, id, remembered, standing, options });
  const body = renderBody(selected, {
    sectionId: id,
    bullet: ownBullet(note),
    evidence: options.evidence,
    transcript: meetingText,
    actionItems: tasks.places,
    vaultLinks: ownerLinks(selected, options.vaultLinks),
    lists: options.lists,
    labels: options.labels,
    title: meeting.title === null ? selected.title : null,
    taken: takenIds(mentions, present),
  });
  const outside = planTaskEdits(note.text, inSection ? { kind: 'section' } : taskPlace, tasks.lines);
  const place = sectionPlace(note, meeting, options.place);
  const isKnown = present?.memory.transcripts.some(({ hiddenBefore }) => hiddenBefore === true) ?? standing.own.length > 0;
  const wraps = planWraps(note, meeting, options.wrap, present === null ? options.place : null, { memory: lost, isKnown });
  const memory: SectionMemory = {
    engine: minutes.engine,
    transcripts: wraps.transcripts,
    body: bodyHash(body.text),
    tasks: tasks.memory,
    evidence: body.evidence.map(words),
    around: present?.memory.around ?? place.around,
    aroundWraps: wraps.around,
    aroundTasks: present?.memory.aroundTasks ?? outside.around,
    labels: rememberLabels(minutes.language, options.labels),
  };
  const section = sectionEdit(note, present, place, { id, body: body.text, tasks: nestedTasks(note, nested, inSection, tasks), memory });
  for (const { start } of [section, ...outside.edits]) {
    const failure = findOpenBlock(note, start);
    if (failure !== null) return { failure };
  }
  const updates = tasks.updates.filter(({ line }) => present === null || line.start < present.start || line.end > present.end);
  const own = options.place === 'above' ? [section, ...wraps.edits] : [...wraps.edits, section];
  return { id, edits: [...own, ...outside.edits, ...updates.map(toEdit)], tasksAdded: tasks.lines.length, leftOut: countLeftOut(wanted, selected), shown: selected };
}
