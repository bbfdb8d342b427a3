import type { ActionItem, Minutes } from '../minutes/minutes.ts';
import type { ActionPlace } from '../minutes/render.ts';
import { renderTaskLine } from '../minutes/render-task.ts';
import { TASK_FORMATS, type TaskFormat } from '../minutes/task-format.ts';
import { taskHash } from '../note/fingerprint.ts';
import type { TaskMemory } from '../note/marker.ts';
import type { TaskLine } from '../note/task-line.ts';
import type { EvidenceWords } from './evidence-words.ts';
import { compareWords, type WordShift } from './meeting-words.ts';
import { mergeTasks, type TaskDecision } from './merge-tasks.ts';
import type { CaptureOptions } from './options.ts';
import { becomesTask, isOthers, isUnassigned } from './owner.ts';
import type { ReadNote } from './read-note.ts';
import { isAsWritten, likeLine } from './section-tasks.ts';
import type { FoundMeeting } from './states.ts';

/** A task line that stands in the note and is written anew. */
export interface TaskUpdate {
  readonly line: TaskLine;
  readonly text: string;
}

/** What becomes of a meeting's action items. */
export interface TaskPlan {
  /** By the index of the action item. */
  readonly places: readonly ActionPlace[];
  /** New task lines, in order. */
  readonly lines: readonly string[];
  readonly updates: readonly TaskUpdate[];
  readonly memory: readonly TaskMemory[];
}

interface TaskContext {
  readonly note: ReadNote;
  readonly meeting: FoundMeeting;
  readonly minutes: Minutes;
  readonly meetingText: string;
  readonly words: EvidenceWords;
  readonly id: string;
  readonly options: CaptureOptions;
}

/** How a line is written: as is set now, or as it may have been before. */
interface LineForm {
  readonly format: TaskFormat;
  readonly filter: string | null;
}

function renderLine(context: TaskContext, item: ActionItem, number: number, form?: LineForm): string {
  const { id, minutes, meetingText, options } = context;
  const { format, filter } = form ?? { format: options.taskFormat, filter: options.taskFilter };
  return renderTaskLine(item, {
    noteName: options.noteName,
    sectionId: id,
    title: minutes.title,
    number,
    unassignedMark: isUnassigned(item, options),
    showOwner: isOthers(item, options),
    transcript: meetingText,
    language: minutes.language,
    format,
    filter,
  });
}

/** Whether a remembered line is this item's, in whatever format it was written. */
function wasWritten(context: TaskContext, item: ActionItem, { number, base }: TaskMemory): boolean {
  const filters = [...new Set([context.options.taskFilter, null])];
  return TASK_FORMATS.some((format) => filters.some((filter) => taskHash(renderLine(context, item, number, { format, filter })) === base));
}

function decide(context: TaskContext, shift: WordShift): TaskDecision[] {
  const { meeting, minutes, options, words } = context;
  const candidates = minutes.actionItems.flatMap((item, index) =>
    becomesTask(item, options) ? [{ item: index, word: words(item.evidence), wasWritten: (task: TaskMemory) => wasWritten(context, item, task) }] : [],
  );
  const remembered = meeting.section?.memory ?? null;
  return mergeTasks(remembered?.tasks ?? [], candidates, shift, remembered === null || options.force);
}

/** Remembers a task: its line as written, and where its evidence starts now. */
const remember = (number: number, line: string, word: number | null): TaskMemory => ({ number, base: taskHash(line), word });

/**
 * Plans the task lines of a meeting: new ones, and those handed out before that are still as they were written and would now read
 * otherwise. All others are left alone.
 */
export function planTasks(context: TaskContext): TaskPlan {
  const { note, meeting, minutes, words, id } = context;
  const present = new Map(note.taskLines.filter(({ sectionId }) => sectionId === id).map((line) => [line.number, line]));
  const remembered = meeting.section?.memory ?? null;
  const shift = compareWords(remembered?.transcripts ?? [], meeting.transcripts.map(({ mark }) => mark));
  const moved = (remembered?.tasks ?? []).map((task): TaskMemory => ({ ...task, word: task.word === null ? null : shift.present(task.word) }));
  const memory = new Map(moved.map((task) => [task.number, task]));
  const places: ActionPlace[] = minutes.actionItems.map(() => ({ kind: 'plain' }));
  const lines: string[] = [];
  const updates: TaskUpdate[] = [];
  for (const decision of decide(context, shift)) {
    const item = minutes.actionItems[decision.item];
    if (item === undefined || decision.kind === 'left') continue;
    const { number } = decision;
    const rendered = renderLine(context, item, number);
    const line = present.get(number);
    const stored = memory.get(number);
    if (decision.kind === 'new') lines.push(rendered);
    if (decision.kind === 'new' || line !== undefined) places[decision.item] = { kind: 'task', number };
    if (decision.kind === 'new') memory.set(number, remember(number, rendered, words(item.evidence)));
    else if (stored !== undefined && line !== undefined && isAsWritten(line.text, stored.base)) {
      const text = likeLine(line.text, rendered);
      if (text !== line.text) updates.push({ line, text });
      memory.set(number, remember(number, text, words(item.evidence)));
    } else if (stored !== undefined) memory.set(number, { ...stored, word: words(item.evidence) });
  }
  return { places, lines, updates, memory: [...memory.values()] };
}
