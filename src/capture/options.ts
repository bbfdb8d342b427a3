/** What a capture is told besides the note's text. */
export interface CaptureOptions {
  /** The note's path or name, from which its date may be read and by which it is reported. */
  readonly note: string;
  /** How links name the note: its file name without `.md`. */
  readonly noteName: string;
  /** The names by which the user is called in meetings; may be empty. */
  readonly me: readonly string[];
  /** Names and aliases of the vault's notes. */
  readonly vaultNames: readonly string[];
  /** A name or alias of the vault's and the note it means: an owner of that name becomes a link. */
  readonly vaultLinks?: ReadonlyMap<string, string>;
  /** Makes done meetings anew and overwrites edited sections. */
  readonly force: boolean;
  /** Only the meeting whose transcript stands at this 1-based line; null for all. */
  readonly line: number | null;
  /** Whether a transcript that is not hidden gets `%%` lines around it. */
  readonly wrap: boolean;
  /** Where the section stands. */
  readonly place: 'above' | 'below';
  /** The names of the heading under which tasks go; case and decoration do not count. */
  readonly taskHeadings: readonly string[];
  readonly evidence: 'none' | 'decisions' | 'all';
  /** Milliseconds of a clock that only runs forward. */
  readonly clock: () => number;
}

/** What is done where the user has set nothing. */
export const defaultSettings = {
  me: [],
  vaultNames: [],
  force: false,
  line: null,
  wrap: true,
  place: 'above',
  taskHeadings: ['Tasks', 'Task list', 'To do', 'Todo', 'Todos', 'To-dos', 'Aufgaben'],
  evidence: 'decisions',
} as const satisfies Partial<CaptureOptions>;
