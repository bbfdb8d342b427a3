import fc from 'fast-check';
import { joinNoteLines, readNoteLines, type NoteLine } from './note-line.ts';

/** One rule of a formatter, such as the Linter plugin's: lines in, lines out. */
type Rule = (lines: readonly NoteLine[]) => readonly NoteLine[];

/** A formatter made at random. */
export interface Formatter {
  /** The names of its rules in order. */
  readonly rules: readonly string[];
  readonly format: (text: string) => string;
}

const eachLine =
  (change: (content: string, line: NoteLine) => string): Rule =>
  (lines) =>
    lines.map((line) => (line.zone === 'frozen' ? line : { ...line, content: change(line.content, line) }));

const LIST_LINE = /^\s*(?:[-*+]|\d{1,9}[.)])(?:\s|$)/u;
const THEMATIC_BREAK = /^ {0,3}([-*_])(?:[ \t]*\1){2,}[ \t]*$/u;

const isBlank = (line: NoteLine): boolean => line.content.trim() === '';
const isHeading = (line: NoteLine): boolean => line.zone === 'text' && /^#{1,6}\s/u.test(line.content);
const isListLine = (line: NoteLine): boolean => line.zone === 'text' && LIST_LINE.test(line.content) && !THEMATIC_BREAK.test(line.content);
const isIndented = (line: NoteLine): boolean => line.zone === 'text' && /^(?: {2}|\t)/u.test(line.content);

const withBullet = (bullet: string): Rule =>
  eachLine((content, line) => (isListLine(line) ? content.replace(/^(\s*)[-*+](?=\s)/u, `$1${bullet}`) : content));

/** Changes what stands outside of `code`, wikilinks and link addresses. */
function outsideLinks(content: string, change: (part: string) => string): string {
  return content
    .split(/(`[^`]{0,200}`|\[\[[^\]]{0,200}\]\]|\]\([^)]{0,200}\))/u)
    .map((part, index) => (index % 2 === 1 ? part : change(part)))
    .join('');
}

const toCurly = (part: string): string =>
  part.replace(/(^|[\s([{])"/gu, '$1“').replaceAll('"', '”').replace(/(^|[\s([{])'/gu, '$1‘').replaceAll("'", '’');
const toStraight = (part: string): string => part.replace(/[“”„]/gu, '"').replace(/[‘’]/gu, "'");

/** Numbers each run of an indentation's ordered items from 1 on. */
const renumber: Rule = (lines) => {
  const next = new Map<number, number>();
  return lines.map((line) => {
    if (line.zone !== 'text' || isBlank(line)) return line;
    const item = /^(\s*)\d{1,9}([.)])(?=\s)/u.exec(line.content);
    const indent = /^\s*/u.exec(line.content)?.[0].length ?? 0;
    for (const depth of next.keys()) if (depth > indent || (item === null && depth === indent)) next.delete(depth);
    if (item === null) return line;
    const number = (next.get(indent) ?? 0) + 1;
    next.set(indent, number);
    return { ...line, content: `${item[1] ?? ''}${number}${item[2] ?? '.'}${line.content.slice(item[0].length)}` };
  });
};

const blankAfter = (line: NoteLine): NoteLine => ({ content: '', end: line.end === '' ? '\n' : line.end, zone: 'text' });

/** Whether a formatter parts these two lines: around headings, above the first and below the last line of a list. */
function isParted(above: NoteLine, below: NoteLine): boolean {
  if (above.zone !== 'text' || below.zone !== 'text' || isBlank(above) || isBlank(below)) return false;
  if (isHeading(above) || isHeading(below)) return true;
  const inList = (line: NoteLine): boolean => isListLine(line) || isIndented(line);
  return isListLine(below) ? !inList(above) : inList(above) && !inList(below);
}

const addBlankLines: Rule = (lines) =>
  lines.flatMap((line, index) => {
    const below = lines[index + 1];
    return below !== undefined && isParted(line, below) ? [line, blankAfter(line)] : [line];
  });

const doubleBlankLines: Rule = (lines) => lines.flatMap((line) => (line.zone === 'text' && isBlank(line) && line.end !== '' ? [line, line] : [line]));

const collapseBlankLines: Rule = (lines) =>
  lines.filter((line, index) => {
    const above = lines[index - 1];
    return !isBlank(line) || above === undefined || above.zone === 'frozen' || !isBlank(above);
  });

function endsBlank(lines: readonly NoteLine[], count: number): boolean {
  const last = lines[count - 1];
  return last !== undefined && last.zone === 'text' && isBlank(last);
}

const oneFinalLineEnd: Rule = (lines) => {
  let last = lines.length;
  while (last > 1 && endsBlank(lines, last)) last--;
  return lines.slice(0, last).map((line, index) => (index === last - 1 && line.end === '' ? { ...line, end: lines[0]?.end === '\r\n' ? '\r\n' : '\n' } : line));
};

const RULES: Readonly<Record<string, Rule>> = {
  'bullets to -': withBullet('-'),
  'bullets to *': withBullet('*'),
  'bullets to +': withBullet('+'),
  'curly quotation marks': eachLine((content) => outsideLinks(content, toCurly)),
  'straight quotation marks': eachLine((content) => outsideLinks(content, toStraight)),
  'ellipses joined': eachLine((content) => outsideLinks(content, (part) => part.replaceAll('...', '…'))),
  'ordered lists renumbered': renumber,
  'trailing blanks removed': eachLine((content) => content.trimEnd()),
  'trailing blanks added': eachLine((content, line) => (line.zone === 'text' && content.trim() !== '' ? `${content}  ` : content)),
  'blank lines collapsed': collapseBlankLines,
  'blank lines doubled': doubleBlankLines,
  'blank lines around headings and lists': addBlankLines,
  'one final line end': oneFinalLineEnd,
};

/** The names of all rules. */
export const RULE_NAMES: readonly string[] = Object.keys(RULES);

/** A formatter of the named rules, run in order, each over the whole note. */
export function formatterOf(rules: readonly string[]): Formatter {
  return {
    rules,
    format: (text) => rules.reduce((result, name) => joinNoteLines(RULES[name]?.(readNoteLines(result)) ?? []), text),
  };
}

/**
 * Formatters of one to five rules in any order. None changes a letter or a digit of a note, its frontmatter or its fences, ordered lists'
 * numbers aside.
 */
export function arbitraryFormatter(): fc.Arbitrary<Formatter> {
  return fc.uniqueArray(fc.constantFrom(...RULE_NAMES), { minLength: 1, maxLength: 5 }).map(formatterOf);
}
