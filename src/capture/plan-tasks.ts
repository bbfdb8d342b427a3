import type { ActionItem, Minutes } from '../minutes/minutes.ts';
import type { ActionPlace } from '../minutes/render.ts';
import { renderTaskLine } from '../minutes/render-task.ts';
import { taskWords } from '../minutes/render-parts.ts';
import { wordSet } from '../minutes/similar.ts';
import { TASK_FORMATS, type TaskFormat } from '../minutes/task-format.ts';
import { taskHash } from '../text/fingerprint.ts';
import type { SectionMemory, TaskMemory } from '../section/marker.ts';
import type { TaskLine } from '../markdown/task-line.ts';
import type { EvidenceWords } from './evidence-words.ts';
import type { Adopted } from './match-standing.ts';
import { compareWords, type WordShift } from './meeting-words.ts';
import { mergeTasks, type TaskCandidate, type TaskDecision } from './merge-tasks.ts';
import type { CaptureOptions } from './options.ts';
import { becomesTask, isOthers, isUnassigned } from './owner.ts';
import { isAsWritten, likeLine } from './section-tasks.ts';
import { remainingTasks, type StandingTasks } from './standing-tasks.ts';
import type { FoundMeeting } from './states.ts';

/** A task line that stands in the note and is written again. */
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
  /** Whether it takes over tasks that stand and that no section of the meeting remembers. */
  readonly adopts: boolean;
}

interface TaskContext {
  /** The task lines of the note by the ids of their sections, in order. */
  readonly taskLines: ReadonlyMap<string, readonly TaskLine[]>;
  readonly meeting: FoundMeeting;
  readonly minutes: Minutes;
  readonly meetingText: string;
  readonly words: EvidenceWords;
  readonly id: string;
  /** What its section remembers, or what is left of that; null where there is nothing. */
  readonly remembered: SectionMemory | null;
  readonly standing: StandingTasks;
  readonly options: CaptureOptions;
}

/** How a line is written: as is set now, or as it may have been before. */
interface LineForm {
  readonly format: TaskFormat;
  readonly filter: string | null;
}

/** A task's block id: that of an earlier section where it was handed out then. */
interface TaskId {
  readonly sectionId: string;
  readonly number: number;
}

function renderLine(context: TaskContext, item: ActionItem, { sectionId, number }: TaskId, form?: LineForm): string {
  const { minutes, meetingText, options } = context;
  const { format, filter } = form ?? { format: options.taskFormat, filter: options.taskFilter };
  return renderTaskLine(item, {
    noteName: options.noteName,
    sectionId,
    title: minutes.title,
    number,
    unassignedMark: isUnassigned(item),
    showOwner: isOthers(item, options),
    transcript: meetingText,
    language: minutes.language,
    format,
    filter,
  });
}

/** Whether a remembered line is this item's, in whatever format it was written. */
function wasWritten(context: TaskContext, item: ActionItem, id: TaskId, base: string): boolean {
  const filters = [...new Set([context.options.taskFilter, null])];
  return TASK_FORMATS.some((format) => filters.some((filter) => taskHash(renderLine(context, item, id, { format, filter })) === base));
}

/** The task lines of a meeting that stand in the note, by their numbers: those of the section itself before those of an earlier one. */
function presentLines({ taskLines, id, standing }: TaskContext): ReadonlyMap<number, TaskLine> {
  const earlier = [...standing.ids].filter((sectionId) => sectionId !== id).flatMap((sectionId) => taskLines.get(sectionId) ?? []);
  const earlierFirst = [...earlier.sort((one, other) => one.start - other.start), ...(taskLines.get(id) ?? [])];
  return new Map(earlierFirst.map((line) => [line.number, line]));
}

/** Remembers a task: its line as written, and where its evidence starts now. */
const remember = (number: number, line: string, word: number | null): TaskMemory => ({ number, base: taskHash(line), word });

/** Works out, item by item, what becomes of a meeting's tasks. */
class TaskPlanner {
  private readonly present: ReadonlyMap<number, TaskLine>;
  private readonly shift: WordShift;
  private readonly memory: Map<number, TaskMemory>;
  private readonly places: ActionPlace[];
  private readonly lines: string[] = [];
  private readonly updates: TaskUpdate[] = [];

  constructor(private readonly context: TaskContext) {
    const { meeting, minutes, remembered } = context;
    this.present = presentLines(context);
    const { present } = (this.shift = compareWords(remembered?.transcripts ?? [], meeting.transcripts.map(({ mark }) => mark)));
    const moved = (remembered?.tasks ?? []).map((task): TaskMemory => ({ ...task, word: task.word === null ? null : present(task.word) }));
    this.memory = new Map(moved.map((task) => [task.number, task]));
    this.places = minutes.actionItems.map(() => ({ kind: 'plain' }));
  }

  plan(): TaskPlan {
    const decisions = this.decide();
    for (const decision of decisions) {
      const item = this.context.minutes.actionItems[decision.item];
      if (item === undefined || decision.kind === 'left') continue;
      if (decision.kind === 'new') this.handOut(decision.item, item, decision.number);
      else if (decision.kind === 'known') this.keep(decision.item, item, decision.number);
      else this.adopt(decision.item, item, decision.adopted);
    }
    return { places: this.places, lines: this.lines, updates: this.updates, memory: [...this.memory.values()], adopts: decisions.some(({ kind }) => kind === 'standing') };
  }

  private decide(): TaskDecision[] {
    const { meeting, minutes, options, words, remembered, standing } = this.context;
    const candidates = minutes.actionItems.flatMap((item, index): TaskCandidate[] => {
      if (!becomesTask(item, options)) return [];
      const isOf = ({ number, base }: TaskMemory): boolean => wasWritten(this.context, item, this.idOf(number), base);
      return [{ item: index, word: words(item.evidence), wasWritten: isOf, words: wordSet(taskWords(item)) }];
    });
    const stored = remembered?.tasks ?? [];
    const handedOut = { stored, shift: this.shift, standing: remainingTasks(standing, stored), isRemembered: remembered !== null };
    return mergeTasks(candidates, handedOut, meeting.section === null || options.force);
  }

  private idOf(number: number): TaskId {
    return { number, sectionId: this.present.get(number)?.sectionId ?? this.context.id };
  }

  private place({ sectionId, number }: TaskId): ActionPlace {
    return sectionId === this.context.id ? { kind: 'task', number } : { kind: 'task', number, sectionId };
  }

  private handOut(index: number, item: ActionItem, number: number): void {
    const id = { number, sectionId: this.context.id };
    const line = renderLine(this.context, item, id);
    this.lines.push(line);
    this.places[index] = this.place(id);
    this.memory.set(number, remember(number, line, this.context.words(item.evidence)));
  }

  /** A task that is remembered: its line is written again where it is still as it was, and its section still stands. */
  private keep(index: number, item: ActionItem, number: number): void {
    const id = this.idOf(number);
    const line = this.present.get(number);
    const stored = this.memory.get(number);
    const word = this.context.words(item.evidence);
    if (line !== undefined || this.isStanding(id)) this.places[index] = this.place(id);
    if (stored === undefined) return;
    if (line === undefined || this.context.meeting.section === null || !isAsWritten(line.text, stored.base)) {
      this.memory.set(number, { ...stored, word });
      return;
    }
    const text = likeLine(line.text, renderLine(this.context, item, id));
    if (text !== line.text) this.updates.push({ line, text });
    this.memory.set(number, remember(number, text, word));
  }

  /** Whether it stands in a quote or callout, where it is no task line but can be linked to. */
  private isStanding({ sectionId, number }: TaskId): boolean {
    return this.context.standing.own.some((task) => task.isInNote && task.sectionId === sectionId && task.number === number);
  }

  /**
   * A task that only its block id tells: its line is left alone, since nobody knows whether it is as it was written, and remembered as it
   * would be written now. One whose number another task has cannot be remembered, and stays a plain item.
   */
  private adopt(index: number, item: ActionItem, { task, isSure }: Adopted): void {
    const { number } = task;
    if (this.memory.has(number)) return;
    this.memory.set(number, remember(number, renderLine(this.context, item, task), this.context.words(item.evidence)));
    if (isSure && task.isInNote) this.places[index] = this.place(task);
  }
}

/**
 * Plans the task lines of a meeting: new ones, and those handed out before that are still as they were written and would now read
 * otherwise. All others are left alone.
 */
export function planTasks(context: TaskContext): TaskPlan {
  return new TaskPlanner(context).plan();
}
