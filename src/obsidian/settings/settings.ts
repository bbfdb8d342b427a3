import type { KindSign } from '../../capture/meeting-kind.ts';
import { defaultSettings, type TaskChoice } from '../../capture/options.ts';
import type { ListName } from '../../minutes/lists.ts';
import type { OwnLabels } from '../../minutes/own-labels.ts';
import type { TaskFormat } from '../../minutes/task-format.ts';

/** A kind of meeting with wishes of its own. */
export interface KindSetting {
  readonly name: string;
  readonly by: KindSign;
  readonly match: string;
  readonly instructions: string;
}

/** What the user has set, as it stands in data.json. No key is in it: only the name under which the app's secret storage has it. */
export interface Settings {
  readonly version: 1;
  readonly engine: 'offline' | 'openai';
  /** The address of an OpenAI-compatible server up to and with `/v1`; empty where none is set. */
  readonly serverAddress: string;
  readonly model: string;
  /** The name of the key in the secret storage; empty where the server needs none. */
  readonly keyName: string;
  /** Tokens that a request and its answer may have together; null: learned from the server. */
  readonly contextTokens: number | null;
  /** Whether each draft goes back with its transcript to be checked: twice the requests. */
  readonly secondLook: boolean;
  /** What a million tokens sent cost; null where it is not known. */
  readonly inputPrice: number | null;
  /** What a million tokens answered cost; null where it is not known. */
  readonly outputPrice: number | null;
  /** The currency of the prices, as the user writes it; empty for none. */
  readonly currency: string;
  /** The names, and their mishearings, by which the user is called in meetings. */
  readonly me: readonly string[];
  /** Where daily notes are; null: where the Daily notes core plugin has them. */
  readonly dailyFolder: string | null;
  /** The names of daily notes in moment's tokens; null: the Daily notes core plugin's. */
  readonly dailyFormat: string | null;

  /** Where the section stands beside the transcript. */
  readonly place: 'above' | 'below';
  /** Whether a transcript that is not hidden gets `%%` lines around it. */
  readonly wrap: boolean;
  readonly evidence: 'none' | 'decisions' | 'all';
  /** The lists in the user's order; those in `hiddenLists` are left out. Each stands in it once. */
  readonly lists: readonly ListName[];
  readonly hiddenLists: readonly ListName[];
  readonly labels: OwnLabels;

  readonly tasks: TaskChoice;
  readonly taskFormat: TaskFormat;
  readonly taskHeadings: readonly string[];
  /** Whether task lines get the Tasks plugin's global filter. */
  readonly useTaskFilter: boolean;

  /** The language of the minutes, as BCP 47; empty for that of the meeting. */
  readonly language: string;
  readonly instructions: string;
  readonly kinds: readonly KindSetting[];

  /** Whether the vault's names go to the engine. */
  readonly vaultGlossary: boolean;
  /** The folders from which those names come, people's before others; all of the vault where both are empty. */
  readonly peopleFolders: readonly string[];
  readonly projectFolders: readonly string[];
  /** The key of the Jira project that is mostly talked of; empty for none. */
  readonly jiraProject: string;

  /** Whether minutes are shown before they are written. */
  readonly review: 'always' | 'until-trusted' | 'never';
}

/** What holds where the user has set nothing: nothing leaves the device. */
export const defaults: Settings = {
  version: 1,
  engine: 'offline',
  serverAddress: '',
  model: '',
  keyName: '',
  contextTokens: null,
  secondLook: false,
  inputPrice: null,
  outputPrice: null,
  currency: '',
  me: defaultSettings.me,
  dailyFolder: null,
  dailyFormat: null,
  place: defaultSettings.place,
  wrap: defaultSettings.wrap,
  evidence: defaultSettings.evidence,
  lists: defaultSettings.lists,
  hiddenLists: [],
  labels: defaultSettings.labels,
  tasks: defaultSettings.tasks,
  taskFormat: defaultSettings.taskFormat,
  taskHeadings: defaultSettings.taskHeadings,
  useTaskFilter: true,
  language: '',
  instructions: '',
  kinds: [],
  vaultGlossary: true,
  peopleFolders: [],
  projectFolders: [],
  jiraProject: '',
  review: 'until-trusted',
};
