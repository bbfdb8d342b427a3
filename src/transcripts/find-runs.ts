import { connectByKeys } from '../text/connected.ts';
import { SURELY_NO_CALL } from './call-features.ts';
import type { TurnGroup } from './turn-group.ts';
import { TurnGroupFinder } from './turn-groups.ts';
import { judgeLabelled } from './judge-labelled.ts';
import { judgeWall } from './judge-wall.ts';
import { withoutPrivateNotes } from './private-note.ts';
import type { Feature, Judgement } from './judgement.ts';
import type { PlacedRun, Run } from './run.ts';
import type { SpeechPart } from './speech-part.ts';
import type { TranscriptLine } from './transcript-line.ts';
import { STEADY } from './turn-limits.ts';
import { isInOneCall, withTail } from './turn-tail.ts';
import { findWalls as findWallsOfNote } from './wall-runs.ts';

/** Shorter labelled text may still be read as a wall. */
const SHORTEST_WALL = 400;
/** A group with so little in it is judged together with others only where nothing but an aside stands between. */
const FEW_LABELS = 1;

/** Stand for the names of groups that have times alone, and of those that are subtitles. */
const NO_NAMES = '\0';
const CUES = '\0cues';
/** Stands for the names in the chapters of one call. */
const CHAPTERS = '\0chapters';

const namesOf = ({ rows }: TurnGroup): string[] => [...new Set(rows.flatMap(({ name }) => (name === null ? [] : [name])))];

/** How a group is laid out: a list of action items is no call because the same people talk above it. */
function formOf({ part, from, to }: TurnGroup): string {
  if (part.container !== null) return part.container.kind;
  return part.units.slice(from, to).every(({ kind }) => kind === 'list') ? 'list' : 'text';
}

/** Stands for the names of a group that has none: subtitles are judged apart from times alone. */
const nameless = ({ rows }: TurnGroup): string => (rows.some(({ kind }) => kind === 'cue') ? CUES : NO_NAMES);

/** Groups of one scope that share a speaker, have times alone, or are chapters of a call are judged as one call. */
function componentsOf(groups: readonly TurnGroup[]): TurnGroup[][] {
  const roots = connectByKeys(
    groups.map((group) => {
      const names = namesOf(group);
      const form = formOf(group);
      const keys = group.part.scope.isCall === true ? [CHAPTERS] : names;
      return (names.length === 0 ? [nameless(group)] : keys).map((name) => `${form} ${name}`);
    }),
  );
  const components = new Map<number, TurnGroup[]>();
  groups.forEach((group, index) => {
    const root = roots[index] ?? index;
    const component = components.get(root);
    if (component === undefined) components.set(root, [group]);
    else component.push(group);
  });
  return [...components.values()];
}

function judgeAlone(text: string, { part, rows, start, end }: TurnGroup): Judgement {
  const hidden = part.comment !== null;
  const labelled = judgeLabelled(text, rows, start, end, hidden);
  if (labelled.spoken || labelled.score < SURELY_NO_CALL || end - start < SHORTEST_WALL) return labelled;
  const wall = judgeWall({ text, start, end, hidden, lines: rows.length });
  return wall.spoken ? wall : labelled;
}

/** Judges groups by all of their rows, and by the words of the longest one. */
function judgeTogether(text: string, groups: readonly TurnGroup[]): Judgement {
  const longest = groups.reduce((one, other) => (other.end - other.start > one.end - one.start ? other : one));
  if (groups.length === 1) return judgeAlone(text, longest);
  const rows: TranscriptLine[] = groups.flatMap((group) => group.rows);
  return judgeLabelled(text, rows, longest.start, longest.end, longest.part.comment !== null);
}

function judgeGroups(text: string, groups: readonly TurnGroup[]): Map<TurnGroup, Judgement> {
  const judgements = new Map<TurnGroup, Judgement>();
  for (const component of componentsOf(groups)) {
    const large = component.filter(({ rows }) => rows.filter(({ kind }) => kind === 'label').length > FEW_LABELS);
    const together = judgeTogether(text, large.length > 0 ? large : component);
    for (const group of component) judgements.set(group, together);
  }
  return judgements;
}

function toRun({ start, end, from, to, above }: TurnGroup, judgement: Judgement): Run {
  return { start, end, from, to, above, judgement };
}

/** Walls stand in the note itself: a callout, quote or table without speakers is the user's. */
const findWalls = (text: string, part: SpeechPart, from: number, to: number): Run[] =>
  part.container === null ? findWallsOfNote(text, part, from, to) : [];

/** A part and the groups of turns in it. */
interface LookedPart {
  readonly part: SpeechPart;
  readonly finder: TurnGroupFinder;
  readonly groups: readonly TurnGroup[];
  /** Whether turns follow in a later part of the same scope, which has many. */
  readonly goesOn: boolean;
}

/** The runs of one part: its groups as they were judged, and the walls beside them. */
function runsOfPart(text: string, { part, finder, groups, goesOn }: LookedPart, judgements: ReadonlyMap<TurnGroup, Judgement>): Run[] {
  const runs: Run[] = [];
  let free = 0;
  for (const group of groups) {
    const judgement = judgements.get(group);
    if (judgement === undefined) continue;
    if (!judgement.spoken) {
      const isElse = judgement.score < SURELY_NO_CALL;
      runs.push(...(isElse ? findWalls(text, part, free, group.from) : []), toRun(group, judgement));
      if (isElse) free = group.to;
      continue;
    }
    const wide = finder.widen(goesOn && group === groups.at(-1) ? withTail(text, group) : group, free);
    runs.push(...findWalls(text, part, free, wide.from), toRun(wide, judgement));
    free = wide.to;
  }
  return [...runs, ...findWalls(text, part, free, part.units.length)];
}

/** In a comment so many characters above and below a run may say what it is. */
const NEAR = 2000;

/** What stands with a run: its comment, else the paragraphs right above and below it. */
function around(text: string, { comment, units }: SpeechPart, { start, end, from, to }: Run): string {
  if (comment !== null) return text.slice(Math.max(comment.start + 2, start - NEAR), Math.min(comment.end, end + NEAR));
  return text.slice(Math.max(units[from - 1]?.start ?? start, start - NEAR), Math.min(units[to]?.end ?? end, end + NEAR));
}

/** A run that is no private note of the user's, which may sound spoken too. */
function withoutPrivate(text: string, part: SpeechPart, run: Run): Run {
  const { start, end } = run;
  const judgement = withoutPrivateNotes(run.judgement, end - start, () => {
    const lines = part.lines.slice(part.units[run.from]?.from ?? 0, part.units[run.to - 1]?.to ?? 0);
    const names = lines.flatMap(({ kind, name }) => (kind === 'label' && name !== null ? [name] : []));
    return { text: text.slice(start, end), around: around(text, part, run), hidden: part.comment !== null, speakers: new Set(names).size };
  });
  return judgement === run.judgement ? run : { ...run, judgement };
}

/** Index of the last part of an area with turns; -1 where there are few. */
function lastOfMany(area: readonly Omit<LookedPart, 'goesOn'>[], judgements: ReadonlyMap<TurnGroup, Judgement>): number {
  const spoken = area.map(({ groups }) => groups.filter((group) => judgements.get(group)?.spoken === true));
  const turns = spoken.flat().reduce((sum, { rows }) => sum + rows.filter(({ kind }) => kind === 'label').length, 0);
  return turns < STEADY ? -1 : spoken.findLastIndex((groups) => groups.length > 0);
}

/** What stands among the turns of one call, below a heading within it, needs so much less. */
const WITHIN_CALL: Feature<unknown> = { id: 'within call', because: 'it stands among the turns of one call', weight: 6, measure: () => true };

/** The groups of one call as they were judged, with those that were nearly one and each fill a chapter among the others. */
function withChapters(text: string, area: readonly Omit<LookedPart, 'goesOn'>[], last: number, judgements: Map<TurnGroup, Judgement>): void {
  const first = area.findIndex(({ groups }) => groups.some((group) => judgements.get(group)?.spoken === true));
  for (const { part, groups } of area.slice(first + 1, Math.max(0, last))) {
    const [group] = groups;
    const judgement = group === undefined ? undefined : judgements.get(group);
    if (group?.from !== 0 || groups.length > 1 || judgement?.spoken !== false || judgement.lacks !== null || !isInOneCall(text, part)) continue;
    const score = judgement.score + WITHIN_CALL.weight;
    const weighed = [...judgement.weighed, { feature: WITHIN_CALL, points: WITHIN_CALL.weight }];
    if (score >= judgement.needed) judgements.set(group, { ...judgement, weighed, score, spoken: true, doubt: null });
  }
}

/** The transcripts of a note's parts, in order, among them stretches that were looked at and are none. */
export function findRuns(text: string, parts: readonly SpeechPart[]): PlacedRun[] {
  const found: PlacedRun[] = [];
  for (let from = 0; from < parts.length; ) {
    let to = from + 1;
    while (to < parts.length && parts[to]?.scope === parts[from]?.scope) to++;
    const area = parts.slice(from, to).map((part) => {
      const finder = new TurnGroupFinder(text, part);
      return { part, finder, groups: finder.find() };
    });
    const judgements = judgeGroups(text, area.flatMap(({ groups }) => groups));
    const last = lastOfMany(area, judgements);
    withChapters(text, area, last, judgements);
    for (const [index, looked] of area.entries()) {
      const { part } = looked;
      for (const run of runsOfPart(text, { ...looked, goesOn: index < last }, judgements)) found.push({ run: withoutPrivate(text, part, run), part });
    }
    from = to;
  }
  return found;
}
