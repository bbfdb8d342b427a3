/** A line of a note's properties that names one of Debrief's, read by itself, without the YAML around it. */
export interface WishLine {
  /** In lower case. */
  readonly key: string;
  /** What stands behind the colon, without a comment. */
  readonly raw: string;
  /** The value, quotes removed; null where one line doesn't tell it. */
  readonly value: string | null;
  /** 0-based line within the properties. */
  readonly line: number;
  /** Whether nothing stands before the key. */
  readonly isTop: boolean;
}

const KEYS = 'debrief(?:-(?:language|instructions|jira-project))?';
/** A key at the start of a line, also quoted, indented, in a list or in braces. A full-width colon is what Chinese and Japanese keyboards give. */
const KEY_LINE = new RegExp(String.raw`^([\s?{,-]*)["'“”‘’]?(${KEYS})["'“”‘’]?\s*[:：](.*)$`, 'iu');
/** A key further on in a line, as in `{a: 1, debrief: off}`. */
const KEY_WITHIN = new RegExp(String.raw`[{,?]\s*["']?${KEYS}["']?\s*:`, 'iu');

const LINE_END = /\r\n?|\n/u;

/** What stands before a comment: `#` at the start or behind a blank. */
function withoutComment(text: string): string {
  const at = text.search(/(?:^|\s)#/u);
  return (at < 0 ? text : text.slice(0, at)).trim();
}

function readQuoted(text: string): string | null {
  const single = /^'((?:[^']|'')*)'\s*(?:#.*)?$/u.exec(text)?.[1];
  if (single !== undefined) return single.replaceAll("''", "'");
  const double = /^("(?:[^"\\]|\\.)*")\s*(?:#.*)?$/u.exec(text)?.[1];
  try {
    return double === undefined ? null : String(JSON.parse(double));
  } catch {
    return null;
  }
}

/** A plain or quoted value in one line; null for anything else that YAML has. */
function readScalar(text: string): string | null {
  const trimmed = text.trim();
  if (/^["']/u.test(trimmed)) return readQuoted(trimmed);
  return /^(?:[[\]{}|>&*!%@`,]|[?-](?:\s|$))/u.test(trimmed) ? null : withoutComment(trimmed);
}

/** The lines that go on with the value of the line before: indented ones, and a list below an empty value. */
function continuation(lines: readonly string[], from: number, isEmpty: boolean): string[] {
  const goesOn = isEmpty ? /^(?:\s+\S|-\s)/u : /^\s+\S/u;
  let end = from;
  while (end < lines.length && goesOn.test(lines[end] ?? '')) end++;
  return lines.slice(from, end);
}

function readLine(lines: readonly string[], line: number, [, before = '', key = '', behind = '']: readonly string[]): WishLine {
  const below = continuation(lines, line + 1, withoutComment(behind) === '');
  const own = withoutComment(behind);
  const only = own === '' && below.length === 1 ? (below[0] ?? '').trim().replace(/^-\s+/u, '') : null;
  const value = only !== null ? readScalar(only) : below.length === 0 ? readScalar(behind) : null;
  return { key: key.toLowerCase(), raw: only === null ? own : withoutComment(only), value, line, isTop: before === '' };
}

/** The lines of properties that name Debrief's, in order, and the first line that names one in a way that can't be read. Linear. */
export function readWishLines(properties: string): { readonly lines: readonly WishLine[]; readonly unread: number | null } {
  const all = properties.split(LINE_END);
  const lines: WishLine[] = [];
  let unread: number | null = null;
  for (const [at, text] of all.entries()) {
    const found = KEY_LINE.exec(text);
    if (found !== null) lines.push(readLine(all, at, found));
    else if (unread === null && KEY_WITHIN.test(text)) unread = at;
  }
  return { lines, unread };
}
