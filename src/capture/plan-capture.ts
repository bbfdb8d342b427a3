import type { Failure } from '../engines/engine.ts';
import type { Minutes } from '../minutes/minutes.ts';
import { renderBody } from '../minutes/render.ts';
import { countLeftOut, selectItems } from '../minutes/select.ts';
import type { Edit } from '../text/edit.ts';
import { bodyHash } from '../text/fingerprint.ts';
import type { SectionMemory } from '../section/marker.ts';
import type { Region } from '../section/sections.ts';
import { evidenceWords } from './evidence-words.ts';
import { fullestMemory } from './lost-memory.ts';
import { findOpenBlock } from './open-place.ts';
import type { CaptureOptions } from './options.ts';
import { becomesTask } from './owner.ts';
import { ownerLinks } from './owner-links.ts';
import { lineEndOf } from './place.ts';
import { planTasks, type TaskPlan } from './plan-tasks.ts';
import { planWraps } from './plan-wraps.ts';
import type { PlannedNote } from './planned-note.ts';
import { renewRegion, sectionEdit, toEdit } from './section-edit.ts';
import { rememberLabels } from './section-labels.ts';
import { sectionPlace } from './section-place.ts';
import { planTaskEdits, taskRegionText } from './section-tasks.ts';
import type { FoundMeeting } from './states.ts';
import { wantedItems } from './wanted-items.ts';

/** The minutes of a meeting as they are to be written. */
export interface MadeMeeting {
  readonly meeting: FoundMeeting;
  readonly minutes: Minutes;
  /** The text in which the minutes' evidence counts. */
  readonly text: string;
  readonly options: CaptureOptions;
}

/** How a meeting's minutes are written into a note. */
export interface MeetingPlan {
  readonly id: string;
  /** The section in its place, and the `%%` lines around transcripts not yet hidden. */
  readonly own: readonly Edit[];
  /** Task lines that stand outside of the section and are written again. */
  readonly updates: readonly Edit[];
  /** New task lines that go to the note's place for tasks. */
  readonly taskLines: readonly string[];
  readonly tasksAdded: number;
  /** How many items of the lists that are shown the section leaves out. */
  readonly leftOut: number;
  /** What of the minutes the section shows. */
  readonly shown: Minutes;
  /** Whether it takes what other meetings may take: tasks that stand, or an id that is none of the usual ones of its transcripts. */
  readonly takesShared: boolean;
}

function nestedTasks(note: string, present: Region | null, inSection: boolean, { lines, updates }: TaskPlan): string | null {
  if (present !== null) return renewRegion(note, present, updates, lines);
  return inSection && lines.length > 0 ? taskRegionText(lines, lineEndOf(note)) : null;
}

/**
 * Plans how a meeting's minutes are written into a note. Pure: the same note and minutes give the same edits on every device. Takes time
 * linear in the meeting, not in the note.
 *
 * @param hasRegion whether a region of tasks stands already, or is written with another meeting's tasks
 */
export function planMeeting(planned: PlannedNote, { meeting, minutes, text, options }: MadeMeeting, hasRegion: boolean): MeetingPlan | { readonly failure: Failure } {
  const { note, taskPlace } = planned;
  const present = meeting.section;
  const id = present?.id ?? planned.ids.next(meeting);
  const nested = present?.tasksRegion ?? null;
  const inSection = nested !== null || taskPlace.kind === 'section';
  const wanted = wantedItems(minutes, options);
  const selected = selectItems(wanted, meeting.transcripts.reduce((sum, { found }) => sum + found.words, 0), {
    evidence: options.evidence,
    tasksInSection: inSection,
    becomesTask: (item) => becomesTask(item, options),
  });
  const words = evidenceWords(text);
  const lostSections = present === null ? planned.lost.of(meeting) : [];
  const lost = fullestMemory(lostSections);
  const standing = planned.standing.of(meeting, lostSections);
  const remembered = present?.memory ?? lost;
  const tasks = planTasks({ taskLines: planned.taskLines, meeting, minutes: selected, meetingText: text, words, id, remembered, standing, options });
  const body = renderBody(selected, {
    sectionId: id,
    bullet: planned.bullet,
    evidence: options.evidence,
    transcript: text,
    actionItems: tasks.places,
    vaultLinks: ownerLinks(selected, options.vaultLinks),
    lists: options.lists,
    labels: options.labels,
    title: meeting.title === null ? selected.title : null,
    isTaken: planned.takenOutside(present),
  });
  const outside = planTaskEdits(note.text, inSection ? { kind: 'section' } : taskPlace, tasks.lines);
  const place = sectionPlace(note, meeting, options.place);
  const isKnown = present?.memory.transcripts.some(({ hiddenBefore }) => hiddenBefore === true) ?? standing.own.length > 0;
  const wraps = planWraps({ text: note.text, wraps: planned.wraps }, meeting, {
    wanted: options.wrap,
    section: present === null ? options.place : null,
    earlier: { memory: lost, isKnown },
  });
  const memory: SectionMemory = {
    engine: minutes.engine,
    transcripts: wraps.transcripts,
    body: bodyHash(body.text),
    tasks: tasks.memory,
    evidence: body.evidence.map(words),
    around: present?.memory.around ?? place.around,
    aroundWraps: wraps.around,
    aroundTasks: present?.memory.aroundTasks ?? (hasRegion ? null : outside.around),
    labels: rememberLabels(minutes.language, options.labels),
  };
  const section = sectionEdit(note.text, present, place, { id, body: body.text, tasks: nestedTasks(note.text, nested, inSection, tasks), memory });
  for (const { start } of [section, ...outside.edits]) {
    const failure = findOpenBlock(note, start);
    if (failure !== null) return { failure };
  }
  const updates = tasks.updates.filter(({ line }) => present === null || line.start < present.start || line.end > present.end);
  return {
    id,
    own: options.place === 'above' ? [section, ...wraps.edits] : [...wraps.edits, section],
    updates: updates.map(toEdit),
    taskLines: inSection ? [] : tasks.lines,
    tasksAdded: tasks.lines.length,
    leftOut: countLeftOut(wanted, selected),
    shown: selected,
    takesShared: tasks.adopts || (present === null && !meeting.transcripts.some(({ mark }) => mark.ids.includes(id))),
  };
}
