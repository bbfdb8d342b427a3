/** Where a command writes, and what it may use there. */
export interface Terminal {
  /** Writes to the standard output as it stands. */
  out(text: string): void;
  /** Writes to the standard error as it stands. */
  err(text: string): void;
  /** Whether the standard error is a terminal, so that a line of it may be drawn again. */
  readonly interactive: boolean;
  /** Columns of the terminal. */
  readonly columns: number;
  readonly paint: Paint;
}

type Painter = (text: string) => string;

export interface Paint {
  readonly bold: Painter;
  readonly dim: Painter;
  readonly green: Painter;
  readonly yellow: Painter;
  readonly red: Painter;
}

const plain: Painter = (text) => text;
const wrap =
  (open: number, close: number): Painter =>
  (text) =>
    `\u001b[${open}m${text}\u001b[${close}m`;

/** Colours for a terminal; none where they would be read by a program or the user does not want them (no-color.org). */
export function paintFor(isTerminal: boolean, environment: Readonly<Record<string, string | undefined>>): Paint {
  const wanted = isTerminal && !environment['NO_COLOR'] && environment['TERM'] !== 'dumb';
  if (!wanted) return { bold: plain, dim: plain, green: plain, yellow: plain, red: plain };
  return { bold: wrap(1, 22), dim: wrap(2, 22), green: wrap(32, 39), yellow: wrap(33, 39), red: wrap(31, 39) };
}

/** Text of a note or a path as one harmless line: control characters could move the cursor or retitle the window. */
export function oneLine(text: string): string {
  // eslint-disable-next-line no-control-regex -- control characters are what this takes out
  return text.replace(/[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]+/g, ' ');
}

/** `1 task`, `2 tasks`. */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
