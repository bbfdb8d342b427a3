/** The version of the memory that this code writes; a higher one is left alone. */
export const VERSION = 1;

/** What a section's END remembers of one transcript of its meeting. */
export interface TranscriptMemory {
  readonly full: string;
  readonly head: string;
  readonly tail: string;
  readonly words: number;
  /** Whether Debrief put the `%%` lines around it. */
  readonly wrapped: boolean;
  /** Whether it was hidden already, which an earlier capture may have done whose section is gone; missing if not. */
  readonly hiddenBefore?: boolean;
}

/** What a section's END remembers of a task it handed out. */
export interface TaskMemory {
  /** Its number, never used again. */
  readonly number: number;
  /** `taskHash` of the line as it was written. */
  readonly base: string;
  /** The word of the meeting where its evidence starts; null where that was not verified. */
  readonly word: number | null;
}

/** Line ends that Debrief put around its own text, which undo takes out again: before and after it. */
export interface LineEndsAdded {
  readonly before: number;
  readonly after: number;
  /** Whether a line of dashes stood directly below, under what is above: undo puts it there again. Missing if not. */
  readonly underlined?: boolean;
}

/** The whole memory of a section. */
export interface SectionMemory {
  readonly engine: string;
  readonly transcripts: readonly TranscriptMemory[];
  readonly body: string;
  readonly tasks: readonly TaskMemory[];
  /** Words where the other items' evidence starts, in the order of the items. */
  readonly evidence: readonly (number | null)[];
  /** Line ends around the section. */
  readonly around: LineEndsAdded;
  /** Line ends around the wrap of each transcript, in order; null where there is no wrap. */
  readonly aroundWraps: readonly LineEndsAdded[];
  /** Line ends around the note's region of tasks, where this section's capture made it. */
  readonly aroundTasks: LineEndsAdded | null;
  /** Labels of the user's own, by which the body is read back whatever is set later: a letter for the part, and the label's `labelHash`. */
  readonly labels: readonly LabelMemory[];
}

/** A transcript that Debrief put between `%%` lines, with the line ends put around these. */
export interface WrapMemory {
  readonly transcript: TranscriptMemory;
  readonly around: LineEndsAdded;
}

/** The wraps that a section remembers, in the order of its transcripts. */
export function rememberedWraps({ transcripts, aroundWraps }: SectionMemory): WrapMemory[] {
  return transcripts.filter(({ wrapped }) => wrapped).map((transcript, index) => ({ transcript, around: aroundWraps[index] ?? { before: 0, after: 0 } }));
}

/** A part of a section that has a label of the user's own. */
export interface LabelMemory {
  readonly part: string;
  readonly hash: string;
}

export const startMarker = (id: string): string => `%% DEBRIEF_START ${id} %%`;
export const TASKS_START = '%% DEBRIEF_TASKS_START %%';
export const TASKS_END = '%% DEBRIEF_TASKS_END %%';

const word = (position: number | null): string => (position === null ? '-' : String(position));
const around = (added: LineEndsAdded): string => `${String(added.before)}.${String(added.after)}${added.underlined === true ? 'u' : ''}`;

function printTranscript(memory: TranscriptMemory): string {
  const wrap = memory.wrapped ? 'w' : memory.hiddenBefore === true ? 'h' : '';
  return `${memory.full}.${memory.head}.${memory.tail}.${String(memory.words)}${wrap}`;
}

/** The END marker, one line: `%% DEBRIEF_END ID v1 ENGINE t:… b:… [a:…] [e:…] s:… [p:…] [r:…] [l:…] %%`. */
export function endMarker(id: string, memory: SectionMemory): string {
  const parts = [`v${String(VERSION)}`, memory.engine.replace(/[^\w./:@-]+/g, '-') || '-'];
  parts.push(`t:${memory.transcripts.map(printTranscript).join(',')}`, `b:${memory.body}`);
  if (memory.tasks.length > 0) parts.push(`a:${memory.tasks.map((task) => `${String(task.number)}.${task.base}@${word(task.word)}`).join(',')}`);
  if (memory.evidence.length > 0) parts.push(`e:${memory.evidence.map(word).join(',')}`);
  parts.push(`s:${around(memory.around)}`);
  if (memory.aroundWraps.length > 0) parts.push(`p:${memory.aroundWraps.map(around).join(',')}`);
  if (memory.aroundTasks !== null) parts.push(`r:${around(memory.aroundTasks)}`);
  if (memory.labels.length > 0) parts.push(`l:${memory.labels.map(({ part, hash }) => `${part}.${hash}`).join(',')}`);
  return `%% DEBRIEF_END ${id} ${parts.join(' ')} %%`;
}

/** What a line is, where it is one of Debrief's markers. A marker whose words cannot be read has memory null. */
export type Marker =
  | { readonly kind: 'start'; readonly id: string }
  | { readonly kind: 'end'; readonly id: string; readonly memory: SectionMemory | null }
  | { readonly kind: 'tasks-start' }
  | { readonly kind: 'tasks-end' };

/** What stands between the marks of a comment that is one of Debrief's: its name, then its words. */
const NAME = /^DEBRIEF_(START|END|TASKS_START|TASKS_END)\b/;

/** The backslashes that a formatter puts before punctuation: `a:1.mg52b\@22`. */
const ESCAPE = /\\(?=[!-/:-@[-`{-~])/g;

/**
 * Reads a comment, from its first mark to its last; null where it is no marker of Debrief's. A formatter may have broken it over several
 * lines or escaped signs in it.
 */
export function readMarker(comment: string): Marker | null {
  const whole = comment.trimEnd();
  if (whole.length < 4 || !whole.startsWith('%%') || !whole.endsWith('%%')) return null;
  const inner = whole.slice(2, -2).trim().replace(ESCAPE, '');
  const match = NAME.exec(inner);
  if (match === null) return null;
  const rest = inner.slice(match[0].length).trim();
  const words = rest === '' ? [] : rest.split(/\s+/);
  if (match[1] === 'END') return readEnd(words);
  const isStart = match[1] === 'START';
  // A comment of the user's may begin with the name and go on below.
  if (/[\n\r]/.test(inner) && words.length !== (isStart ? 1 : 0)) return null;
  if (isStart) return { kind: 'start', id: rest };
  return { kind: match[1] === 'TASKS_START' ? 'tasks-start' : 'tasks-end' };
}

function readEnd([id = '', version, engine, ...fields]: readonly string[]): Marker {
  const values = new Map<string, string>();
  for (const field of fields) values.set(field.slice(0, 2), field.slice(2));
  if (version !== `v${String(VERSION)}` || engine === undefined) return { kind: 'end', id, memory: null };
  return { kind: 'end', id, memory: readMemory(engine, values) };
}

/** Every entry of a comma-separated list read by `read`; null where one of them cannot be read. */
function readList<T>(list: string | undefined, read: (entry: string) => T | null): T[] | null {
  if (list === undefined) return [];
  const entries: T[] = [];
  for (const entry of list.split(',')) {
    const value = read(entry);
    if (value === null) return null;
    entries.push(value);
  }
  return entries;
}

function readMemory(engine: string, values: ReadonlyMap<string, string>): SectionMemory | null {
  const transcripts = readList(values.get('t:'), readTranscript);
  const body = values.get('b:');
  const tasks = readList(values.get('a:'), readTask);
  const evidence = readList(values.get('e:'), (entry) => readWord(entry));
  const aroundWraps = readList(values.get('p:'), readAround);
  const aroundSection = readAround(values.get('s:') ?? '0.0');
  const tasksRegion = values.get('r:');
  const labels = readList(values.get('l:'), readLabel);
  const aroundTasks = tasksRegion === undefined ? null : readAround(tasksRegion);
  if (transcripts === null || transcripts.length === 0 || body === undefined || !/^[a-z2-7]{10}$/.test(body)) return null;
  if (tasksRegion !== undefined && aroundTasks === null) return null;
  if (tasks === null || evidence === null || aroundWraps === null || aroundSection === null || labels === null) return null;
  const words = evidence.map((entry) => entry.word);
  return { engine, transcripts, body, tasks, evidence: words, around: aroundSection, aroundWraps, aroundTasks, labels };
}

function readTranscript(entry: string): TranscriptMemory | null {
  const match = /^([a-z2-7]{10})\.([a-z2-7]{5})\.([a-z2-7]{5})\.(\d{1,9})([wh]?)$/.exec(entry);
  if (match === null) return null;
  const [, full = '', head = '', tail = '', words = '', wrap] = match;
  return { full, head, tail, words: Number(words), wrapped: wrap === 'w', ...(wrap === 'h' ? { hiddenBefore: true } : {}) };
}

function readTask(entry: string): TaskMemory | null {
  const match = /^(\d{1,6})\.([a-z2-7]{5})@(-|\d{1,9})$/.exec(entry);
  if (match === null) return null;
  const [, number = '', base = '', position = ''] = match;
  return { number: Number(number), base, word: position === '-' ? null : Number(position) };
}

function readWord(entry: string): { word: number | null } | null {
  if (!/^(?:-|\d{1,9})$/.test(entry)) return null;
  return { word: entry === '-' ? null : Number(entry) };
}

function readAround(entry: string): LineEndsAdded | null {
  const match = /^(\d)\.(\d)(u?)$/.exec(entry);
  return match === null ? null : { before: Number(match[1]), after: Number(match[2]), ...(match[3] === 'u' ? { underlined: true } : {}) };
}

function readLabel(entry: string): LabelMemory | null {
  const match = /^([a-z])\.([a-z2-7]{5})$/.exec(entry);
  return match === null ? null : { part: match[1] ?? '', hash: match[2] ?? '' };
}
