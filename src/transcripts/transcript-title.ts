import type { Block } from '../markdown/block.ts';
import { firstNonBlank } from '../markdown/line-start.ts';
import { plainHeading, plainTitle } from '../markdown/heading-text.ts';
import { contentEnd, lineAt, lineStart, type LineIndex } from '../text/lines.ts';
import type { NoteRange } from './found-transcript.ts';
import { isMeetingFact, namesMeeting, readTitle } from './title-text.ts';
import { trimEnd } from '../text/characters.ts';
import { firstIndex } from '../text/first-index.ts';
import { cleanTitle, opensList, saysNoTitle } from './call-titles.ts';
import { isGenericTitle } from './generic-titles.ts';
import { headingRoles, type HeadingRole } from './heading-roles.ts';
import type { ParentHeading, ScopeHeading } from './meeting-piece.ts';
import { isMeetingHeading, namesOneMeeting } from './meeting-words.ts';
import { outlineOf, type NoteOutline } from './note-outline.ts';
import { findAppLine } from '../speech/app-lines.ts';
import { createNameReader, readSpeechRow } from '../speech/speech-row.ts';

/** A meeting's title and where it is written. */
export interface FoundTitle {
  readonly title: string;
  readonly range: NoteRange;
}

/** A note's blocks and what is known of each, by its index. */
export interface TitleSearch {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly lines: LineIndex;
  /** Whether it holds a transcript. */
  readonly taken: Uint8Array;
  /** Whether it is not the user's own, so that no title is read there. */
  readonly skipped: Uint8Array;
  /** For headings the index of the nearest heading above of a smaller level; -1 without one. */
  readonly parents: Int32Array;
  /** Index of the note's first heading; -1 without one. */
  readonly firstHeading: number;
  /** How many headings stand below each heading, directly; -1 stands for the note. */
  readonly children: ReadonlyMap<number, number>;
  /** What headings are to a transcript. */
  readonly roles: ReadonlyMap<number, HeadingRole>;
  /** The names that speak in the note: never a title. Filled in as they are found. */
  readonly speakers: Set<string>;
  /** What stands around each block, once `taken` is filled in. */
  readonly outline: () => NoteOutline;
}

/** What a search for titles needs; `taken` is to be filled in. Linear in the number of blocks. */
export function prepareTitleSearch(text: string, blocks: readonly Block[], lines: LineIndex, skipped: Uint8Array): TitleSearch {
  const roles = headingRoles(text, lines, blocks);
  const children = new Map<number, number>();
  const parents = new Int32Array(blocks.length).fill(-1);
  const latest = new Int32Array(7).fill(-1);
  let firstHeading = -1;
  for (const [index, block] of blocks.entries()) {
    if (block.kind !== 'heading') continue;
    if (firstHeading < 0) firstHeading = index;
    const level = block.level ?? 1;
    const parent = Math.max(-1, ...latest.subarray(1, level));
    parents[index] = parent;
    if (roles.get(index) !== 'title') continue;
    children.set(parent, (children.get(parent) ?? 0) + 1);
    latest[level] = index;
    latest.fill(-1, level + 1);
  }
  const taken = new Uint8Array(blocks.length);
  let known: NoteOutline | null = null;
  const outline = (): NoteOutline => (known ??= outlineOf(blocks, roles, taken, (rule) => isRuleOfApp(search, rule)));
  const search = { text, blocks, lines, taken, skipped, parents, firstHeading, children, roles, speakers: new Set<string>(), outline };
  return search;
}

/** The title that a range of one line is; null where it is none. */
export function titleAt(text: string, start: number, end: number): FoundTitle | null {
  const first = firstNonBlank(text, start + (text.charCodeAt(start) === 0xfeff ? 1 : 0), end);
  const last = trimEnd(text, first, end);
  if (last - first > 200) return null;
  const title = readTitle(text.slice(first, last));
  if (title === null || saysNoTitle(title) || isSpoken(text, first, last)) return null;
  return { title: cleanTitle(title), range: { start: first, end: last } };
}

/** Whether a line is a time, a speaker's name with one, or a recognizer's label. */
function isSpoken(text: string, start: number, end: number): boolean {
  const row = readSpeechRow(text, { start, end }, createNameReader());
  if (row.kind === 'time' || row.kind === 'cue') return true;
  if (row.kind === 'head' && row.name?.shape === 'numbered' && row.textStart >= row.end) return true;
  return row.kind === 'head' && row.time !== null && !row.time.ofDay && row.textStart >= row.end && !row.timeFirst && row.name?.shape !== 'odd';
}

/** What an app writes above a transcript has few lines. */
const MOST_FACTS = 8;
const LONGEST_LINE = 300;

/** The lines of a paragraph; none where they are many or long. */
function linesOf({ text, lines }: TitleSearch, block: Block): NoteRange[] {
  const count = block.endLine - block.startLine + 1;
  if (count > MOST_FACTS || block.end - block.start > count * LONGEST_LINE) return [];
  const first = lineAt(lines, block.start);
  return Array.from({ length: count }, (_, index) => ({ start: Math.max(block.start, lineStart(lines, first + index)), end: Math.min(block.end, contentEnd(text, lines, first + index)) }));
}

/** A paragraph's title, or that it only says facts about the meeting or that a transcript follows, or neither. */
function readParagraph(search: TitleSearch, block: Block, index: number): FoundTitle | 'fact' | null {
  const lines = search.skipped[index] === 1 ? [] : linesOf(search, block);
  const words = lines.map(({ start, end }) => search.text.slice(start, end));
  const named = words.findIndex(namesMeeting);
  const title = lines[words.length === 1 ? 0 : named];
  const isListed = (at: number): boolean => (at > 0 ? opensList(plainTitle(words[at - 1] ?? '')) : isBelowListLabel(search, index));
  if (words.length === 1 && isListed(0)) return 'fact';
  const isFact = (line: string, at: number): boolean =>
    at === named || isListed(at) || isMeetingFact(line) || saysNoTitle(plainTitle(line)) || (words.length === 1 && isGenericTitle(plainTitle(line)));
  if (words.every(isFact)) return words.length === 0 ? null : named < 0 ? 'fact' : titleOf(search, title);
  if (words.length > 1 && (named < 0 || words.slice(1).every((line, at) => isFact(line, at + 1)))) return titleOf(search, lines[0]);
  return words.length === 1 ? titleOf(search, title) : null;
}

/** Whether the block above, blank lines aside, only says that a list of names or words follows. */
function isBelowListLabel({ text, blocks }: TitleSearch, index: number): boolean {
  let above = index - 1;
  while (blocks[above]?.kind === 'blank') above--;
  const block = blocks[above];
  if (block === undefined || block.end - block.start > 80) return false;
  return block.kind === 'heading' ? opensList(plainHeading(text, block)) : block.kind === 'paragraph' && opensList(plainTitle(text.slice(block.start, block.end)));
}

/** Whether a line lists who speaks: `Ana, Bo and Cy`. */
function listsSpeakers({ speakers }: TitleSearch, line: string): boolean {
  const names = plainTitle(line).split(/\s*(?:[,;、，&/]|\s(?:and|und|et|y|e)\s)\s*/u);
  return names.length > 1 && names.every((name) => speakers.has(name));
}

const titleOf = ({ text }: TitleSearch, line: NoteRange | undefined): FoundTitle | null => (line === undefined ? null : titleAt(text, line.start, line.end));

/** Whether a heading is the note's own title: the first heading, level 1, naming a day or nothing in particular. */
function isNoteTitle(search: TitleSearch, index: number): boolean {
  const block = search.blocks[index];
  if (block === undefined || block.level !== 1) return false;
  const title = plainHeading(search.text, block);
  return index === search.firstHeading && isGenericTitle(title) && /\d/u.test(title);
}

/**
 * Whether a heading stands over the one meeting alone that stands in `range`. A rule ends the part that a heading below another one heads;
 * a heading of which several parts hang is the title of none.
 */
function standsAlone(search: TitleSearch, heading: number, range: NoteRange): boolean {
  const { blocks, parents } = search;
  const { ruleBelow, sectionEnd, contents, transcripts } = search.outline();
  const parent = parents[heading] ?? -1;
  const endsAtRule = parent >= 0 && !isNoteTitle(search, parent);
  const rest = firstIndex(blocks, ({ end }) => end >= range.end);
  const nextRule = ruleBelow[Math.max(heading + 1, rest)] ?? blocks.length;
  const closing = endsAtRule ? nextRule : blocks.length;
  const last = Math.min(sectionEnd[heading] ?? blocks.length, closing);
  const ownFirst = firstIndex(blocks, ({ end }) => end > range.start);
  const ownEnd = firstIndex(blocks, ({ start }) => start >= range.end);
  const count = (counts: Int32Array, from: number, to: number): number => (from < to ? (counts[to] ?? 0) - (counts[from] ?? 0) : 0);
  // What stands right below the range, with no rule between, is in one part with it.
  const others = (counts: Int32Array, from: number, behind: number): number => count(counts, from, Math.min(last, ownFirst)) + count(counts, behind, last);
  return others(transcripts, heading + 1, ownEnd) === 0 && others(contents, ruleBelow[heading + 1] ?? last, Math.max(ownEnd, nextRule)) === 0;
}

function headingTitle(search: TitleSearch, index: number): FoundTitle | null {
  const block = search.blocks[index];
  if (block === undefined || search.skipped[index] === 1) return null;
  const title = cleanTitle(plainHeading(search.text, block));
  if (title === '' || isGenericTitle(title) || saysNoTitle(title) || search.speakers.has(title)) return null;
  const start = firstNonBlank(search.text, block.start, block.end);
  return { title, range: { start, end: trimEnd(search.text, start, contentEnd(search.text, search.lines, lineAt(search.lines, start))) } };
}

/** The title in the paragraph directly above the transcript that begins in a block, lines such as `Attendees: …` between them aside. */
export function findOwnTitle(search: TitleSearch, first: number): FoundTitle | null {
  for (let index = first - 1; index >= 0; index--) {
    const block = search.blocks[index];
    if (block === undefined || search.taken[index] === 1) return null;
    if (block.kind === 'rule') return titleOfApp(search, index);
    if (block.kind === 'blank') continue;
    const found = block.kind === 'paragraph' ? readParagraph(search, block, index) : null;
    if (found === 'fact' || (found !== null && listsSpeakers(search, found.title))) continue;
    return found === null || search.speakers.has(found.title) ? null : found;
  }
  return null;
}

/** A title above a rule counts where an app's own lines stand below it: `Export call`, `VIEW RECORDING …`, a rule. */
function titleOfApp(search: TitleSearch, rule: number): FoundTitle | null {
  let index = rule - 1;
  while (search.blocks[index]?.kind === 'blank') index--;
  const block = search.blocks[index];
  if (block?.kind !== 'paragraph' || search.taken[index] === 1 || block.startLine === block.endLine) return null;
  const found = readParagraph(search, block, index);
  return found === 'fact' ? null : found;
}

/** The heading that a transcript stands under: the nearest one that names something, else the nearest one. */
export function findScope(search: TitleSearch, first: number): ScopeHeading | null {
  const nearest = search.outline().titleAbove[first] ?? -1;
  for (let index = nearest; index >= 0; index = search.parents[index] ?? -1) {
    if (headingTitle(search, index) !== null) return scopeAt(search, index, true);
  }
  return nearest < 0 ? null : scopeAt(search, nearest, false);
}

function scopeAt(search: TitleSearch, block: number, isSpecific: boolean): ScopeHeading {
  const parents: ParentHeading[] = [];
  for (let index = search.parents[block] ?? -1; index >= 0; index = search.parents[index] ?? -1) parents.push(parentAt(search, index));
  const isMeeting = isMeetingHeading(headingTitle(search, block)?.title ?? '');
  return { block, level: search.blocks[block]?.level ?? 1, parents, isSpecific, isMeeting };
}

function parentAt(search: TitleSearch, index: number): ParentHeading {
  const title = headingTitle(search, index)?.title ?? null;
  const isSpecific = title !== null && index !== search.firstHeading;
  return { block: index, isSpecific, isMeeting: isSpecific && namesOneMeeting(title), chapters: search.children.get(index) ?? 0 };
}

/** What stands between the names of a list. */
const BETWEEN_NAMES = /[,:;|·]/u;

/** Whether a line names several speakers beside other words: `Legend: 🔵 Speaker 1, 🟢 Speaker 2`. */
function isSpeakerLegend({ speakers }: TitleSearch, line: string): boolean {
  const names = line.split(BETWEEN_NAMES).map((part) => part.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, ''));
  return names.filter((name) => speakers.has(name)).length > 1;
}

/** Whether what stands over a transcript ends in a rule: facts, a link to the recording, who speaks. */
function isRuleOfApp(search: TitleSearch, rule: number): boolean {
  let index = rule - 1;
  while (search.blocks[index]?.kind === 'blank') index--;
  const block = search.blocks[index];
  if (block?.kind !== 'paragraph' || search.taken[index] === 1) return false;
  return linesOf(search, block).some(({ start, end }) => {
    const line = search.text.slice(start, end);
    return isMeetingFact(line) || findAppLine(plainTitle(line)) !== null || isSpeakerLegend(search, line);
  });
}

/** Whether nothing but what belongs to a meeting stands between its heading and a block: no rule, no other transcript. */
const isInReach = (search: TitleSearch, heading: number, first: number): boolean => (search.outline().barrierAbove[first] ?? -1) <= heading;

/** Whether a heading is over all of a range: a chapter's heading is not over the call. */
const reachesOver = ({ blocks, outline }: TitleSearch, heading: number, range: NoteRange): boolean =>
  (blocks[outline().titleEnd[heading] ?? blocks.length]?.start ?? Infinity) >= range.end;

/** The first of the headings that stand one below the other with nothing between, down to the one given. */
function firstOfHeadings(search: TitleSearch, heading: number): number {
  let first = heading;
  for (let index = heading - 1; index > search.firstHeading; index--) {
    const kind = search.blocks[index]?.kind;
    if (kind === 'heading' && search.roles.get(index) === 'title' && headingTitle(search, index) !== null) first = index;
    else if (kind !== 'blank') break;
  }
  return first;
}

/**
 * The title of the meeting in `range`, which begins in block `first`: the nearest heading above it that names something, if it stands over
 * this meeting alone. Headings that say `Transcript` or the like are passed over. Of a call that goes on through headings of one level it
 * is the first of them.
 */
export function titleOfMeeting(search: TitleSearch, first: number, range: NoteRange, hasChapters: boolean): FoundTitle | null {
  const nearest = search.outline().titleAbove[first] ?? -1;
  if (nearest < 0 || !isInReach(search, nearest, first)) return null;
  if (hasChapters) return headingTitle(search, firstOfHeadings(search, nearest));
  for (let index = nearest; index >= 0; index = search.parents[index] ?? -1) {
    const found = reachesOver(search, index, range) ? headingTitle(search, index) : null;
    if (found !== null) return standsAlone(search, index, range) ? found : null;
  }
  return null;
}
