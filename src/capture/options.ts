import { ALL_LISTS, type ListName } from '../minutes/lists.ts';
import type { OwnLabels } from '../minutes/own-labels.ts';
import type { TaskFormat } from '../minutes/task-format.ts';
import type { MeetingKind } from './meeting-kind.ts';

/** Which action items become tasks: the user's own and those that nobody has, all, or none. */
export type TaskChoice = 'mine' | 'all' | 'none';

/** What a capture is told besides the note's text. */
export interface CaptureOptions {
  /** The note's path or name, from which its date may be read and by which it is reported. */
  readonly note: string;
  /** The formats of the vault's daily notes, in moment's tokens, the one that counts most first. */
  readonly dailyFormats?: readonly string[];
  /** How links name the note: its file name without `.md`. */
  readonly noteName: string;
  /** The names by which the user is called in meetings; may be empty. */
  readonly me: readonly string[];
  /** Names and aliases of the vault's notes. */
  readonly vaultNames: readonly string[];
  /** A name or alias of the vault's and the note it means: an owner of that name becomes a link. */
  readonly vaultLinks?: ReadonlyMap<string, string>;
  /** Whether an engine is given the vault's names besides the note's own terms. */
  readonly vaultGlossary: boolean;
  /** Makes done meetings again and overwrites edited sections. */
  readonly force: boolean;
  /** Only the meeting whose transcript stands at this 1-based line; null for all. */
  readonly line: number | null;
  /** Texts that the user said are no transcripts, by the hash of all their words. */
  readonly notTranscripts?: ReadonlySet<string>;
  /** Whether a transcript that is not hidden gets `%%` lines around it. */
  readonly wrap: boolean;
  /** Where the section stands. */
  readonly place: 'above' | 'below';
  /** The lists that a section shows, in order, each once. Tasks are handed out where the list of action items is left out, too. */
  readonly lists: readonly ListName[];
  /** Labels of the user's own. */
  readonly labels: OwnLabels;
  /** The names of the heading under which tasks go; case and decoration do not count. */
  readonly taskHeadings: readonly string[];
  readonly tasks: TaskChoice;
  readonly taskFormat: TaskFormat;
  /** Task lines that stand in other notes, as where a rollover plugin moved them there: these are not handed out again. */
  readonly knownTasks?: readonly string[];
  /** The Tasks plugin's global filter; null for none. */
  readonly taskFilter: string | null;
  readonly evidence: 'none' | 'decisions' | 'all';
  /** The language in which the minutes are wanted, as BCP 47; null for the transcript's own. An extract cannot follow it. */
  readonly language: string | null;
  /** The user's own wishes for all minutes; null for none. */
  readonly instructions: string | null;
  /** Kinds of meeting: the first that fits a meeting counts. */
  readonly kinds: readonly MeetingKind[];
  /** The key of the Jira project that is talked of, so that it is spelt right; null for none. */
  readonly jiraProject: string | null;
  /** Milliseconds of a clock that only runs forward. */
  readonly clock: () => number;
}

/** What is done where the user has set nothing. */
export const defaultSettings = {
  me: [],
  vaultNames: [],
  vaultGlossary: true,
  force: false,
  line: null,
  wrap: true,
  place: 'above',
  lists: ALL_LISTS,
  labels: {},
  taskHeadings: ['Tasks', 'Task list', 'To do', 'Todo', 'Todos', 'To-dos', 'Aufgaben'],
  tasks: 'mine',
  taskFormat: 'emoji',
  taskFilter: null,
  evidence: 'decisions',
  language: null,
  instructions: null,
  kinds: [],
  jiraProject: null,
} as const satisfies Partial<CaptureOptions>;
