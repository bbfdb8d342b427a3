import { learnLabels, readHeadOf, type LearnedLabels } from '../speech/learn-labels.ts';
import { eachRow } from '../speech/speech-slots.ts';
import { plainHeading } from '../markdown/heading-text.ts';
import { greets, saysGoodbye } from './call-phrases.ts';
import { isMeetingHeading } from './meeting-words.ts';
import type { ReadLines } from './part-builder.ts';
import type { SpeechScope } from './speech-part.ts';
import { LONGEST_RECORDING } from './meeting-piece.ts';
import { BEGINNING, OPENING } from './turn-limits.ts';

/** Areas of one scope, as far as they tell whether they go on with the call before them. */
interface Chapter {
  readonly areas: readonly ReadLines[];
  /** Those who speak more than once in the note and here. */
  readonly names: ReadonlySet<string>;
  /** Whether turns begin at its top. */
  readonly beginsWithTurn: boolean;
  /** The first and last time of its labels, in seconds; null without one. */
  readonly times: readonly [first: number, last: number] | null;
  readonly greets: boolean;
  readonly saysGoodbye: boolean;
  /** Whether its heading names a meeting of its own: `## Standup`. */
  readonly isMeeting: boolean;
}

/** Of so many headings in a row those over talk of the same people are the chapters of one call; of fewer where times go on. */
const FEWEST = 4;
/** Rows above the first turn of a chapter: a link, a line that says who presents. */
const MOST_ABOVE = 3;
/** Chapters without a turn between others: a summary, a vote. */
const MOST_SILENT = 2;
/** Times go on within so many seconds. */
const LONGEST_PAUSE = 900;

function readChapter(areas: readonly ReadLines[], labels: LearnedLabels): Chapter {
  const names = new Set<string>();
  let rows = 0;
  let above = Infinity;
  let opening = '';
  let closing = '';
  let times: readonly [number, number] | null = null;
  for (const { text, rows: read } of areas) {
    eachRow(read, (row, around) => {
      rows++;
      closing = text.slice(Math.max(row.start, row.end - OPENING), row.end);
      if (row.kind !== 'head' || row.name === null || readHeadOf(row, around, labels) !== 'label') return;
      if ((labels.counts.get(row.name.clean) ?? 0) > 1) names.add(row.name.clean);
      if (above === Infinity) {
        above = rows - 1;
        const from = row.textStart < row.end ? row.textStart : (around.below?.wordsStart ?? row.end);
        opening = text.slice(from, from + OPENING);
      }
      const seconds = row.time?.seconds ?? null;
      if (seconds !== null) times = [times?.[0] ?? seconds, seconds];
    });
  }
  const greeting = greets(opening) === 'strong';
  const [top] = areas;
  const heading = top === undefined ? '' : plainHeading(top.text, { start: top.scope.start, end: top.text.length });
  return { areas, names, beginsWithTurn: above <= MOST_ABOVE, times, greets: greeting, saysGoodbye: saysGoodbye(closing), isMeeting: isMeetingHeading(heading) };
}

const timesGoOn = ({ times: one }: Chapter, { times: other }: Chapter): boolean =>
  one !== null && other !== null && other[0] >= one[1] && other[0] > BEGINNING && other[0] - one[1] <= LONGEST_PAUSE;

/**
 * Whether a call goes on in a chapter that isn't called a meeting: its times do, or the same people talk without a greeting, a good-bye
 * before it, or times that start again.
 */
function goesOn(before: Chapter, known: ReadonlySet<string>, chapter: Chapter): boolean {
  if (!chapter.beginsWithTurn || chapter.isMeeting) return false;
  if (timesGoOn(before, chapter) && (chapter.times?.[1] ?? 0) < LONGEST_RECORDING) return true;
  const shared = [...chapter.names].filter((name) => known.has(name)).length;
  if (shared === 0 || shared * 3 < Math.min(known.size, chapter.names.size) * 2) return false;
  if (before.times !== null && chapter.times !== null) return timesGoOn(before, chapter);
  return !chapter.greets && !before.saysGoodbye;
}

/** The last chapter of the call that begins with the one at `first`, and whether its times go on throughout. */
function lastChapter(chapters: readonly Chapter[], first: number): { readonly last: number; readonly count: number; readonly isTimed: boolean } {
  const known = new Set(chapters[first]?.names);
  let last = first;
  let count = 1;
  let isTimed = true;
  for (let next = first + 1; next < chapters.length && next - last <= MOST_SILENT + 1; next++) {
    const [before, chapter] = [chapters[last], chapters[next]];
    if (before === undefined || chapter === undefined) break;
    if (chapter.names.size === 0) continue;
    if (!goesOn(before, known, chapter)) break;
    isTimed &&= timesGoOn(before, chapter);
    for (const name of chapter.names) known.add(name);
    last = next;
    count++;
  }
  return { last, count, isTimed };
}

function groupScopes(areas: readonly ReadLines[]): ReadLines[][] {
  const groups: ReadLines[][] = [];
  for (const area of areas) {
    const group = groups.at(-1);
    if (group?.[0]?.scope === area.scope) group.push(area);
    else groups.push([area]);
  }
  return groups;
}

/**
 * The areas of a text, those in one scope that headings divide although one call goes on through them: `## Intro`, `## Prices`, `## Plans`
 * above turns of the same people. Linear.
 */
export function joinChapters(areas: readonly ReadLines[]): readonly ReadLines[] {
  const groups = groupScopes(areas);
  const [top] = areas;
  if (top === undefined || groups.length < 2) return areas;
  const labels = learnLabels(top.text, areas.flatMap(({ rows }) => rows));
  if (labels.slots.size === 0) return areas;
  const chapters = groups.map((group) => readChapter(group, labels));
  const joined: ReadLines[] = [];
  for (let first = 0; first < chapters.length; ) {
    const { last, count, isTimed } = (chapters[first]?.names.size ?? 0) === 0 ? { last: first, count: 1, isTimed: false } : lastChapter(chapters, first);
    const isCall = count >= FEWEST || (count > 1 && isTimed);
    const end = isCall ? last + 1 : first + 1;
    const together = groups.slice(first, end).flat();
    const scope: SpeechScope | null = isCall ? { start: together[0]?.scope.start ?? 0, isCall } : null;
    for (const area of together) joined.push(scope === null ? area : { ...area, scope });
    first = end;
  }
  return joined;
}
