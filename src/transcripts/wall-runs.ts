import { judgeWall } from './judge-wall.ts';
import { decide, type Judgement } from './judgement.ts';
import { holdsFields } from './field-labels.ts';
import { findLetters } from './letter.ts';
import type { Run } from './run.ts';
import type { SpeechPart, SpeechUnit } from './speech-part.ts';
import { readTitle } from './title-text.ts';
import type { TranscriptLine } from './transcript-line.ts';

/** A paragraph between two that are speech is speech too up to this length. */
const LONGEST_BETWEEN = 700;
/** Too short to be judged by its words. */
const SHORT = 120;
const TOO_SHORT = 40;
/** A paragraph beside speech that sounds as spoken as this belongs to it. */
const ENOUGH_BESIDE = 20;
/** What paragraphs that are each too short to tell must come to together. */
const ENOUGH_TOGETHER = 24;
/** Of so many paragraphs a single one that counts by itself does not stand alone. */
const MANY = 6;
const LONGEST_TOGETHER = 2500;
/** A paragraph with a lower score was written, not said. */
const WRITTEN = -40;
/** Of so many paragraphs one may have such a score all the same. */
const MANY_FOR_ONE = 8;
/** Below this it is not worth saying why a paragraph is no transcript. */
const WORTH_TELLING = 40;

interface Candidate {
  readonly index: number;
  readonly unit: SpeechUnit;
  readonly start: number;
  readonly above: TranscriptLine | null;
  readonly judgement: Judgement;
}

/** A title directly above a wall, without a blank line, is not part of it. */
function splitTitle(text: string, part: SpeechPart, unit: SpeechUnit): TranscriptLine | null {
  const first = part.lines[unit.from];
  const second = part.lines[unit.from + 1];
  if (unit.to - unit.from < 2 || first === undefined || second === undefined || first.end - first.start > 100 || second.end - second.start < 300) return null;
  return readTitle(text.slice(first.start, first.end)) === null ? null : first;
}

const LETTER = decide({ id: 'letter', weight: -100, because: 'it is a letter' });
const FIELDS = decide({ id: 'fields', weight: -100, because: 'labels of fields, as in a journal' });

function judgeUnit(text: string, part: SpeechPart, index: number, isLetter: boolean): Candidate | null {
  const unit = part.units[index];
  if (unit === undefined || unit.kind !== 'paragraph') return null;
  const above = splitTitle(text, part, unit);
  const start = above === null ? unit.start : (part.lines[unit.from + 1]?.start ?? unit.start);
  const lines = unit.to - unit.from - (above === null ? 0 : 1);
  const written = isLetter ? LETTER : holdsFields(text, part, unit) ? FIELDS : null;
  const judgement = written ?? judgeWall({ text, start, end: unit.end, hidden: part.comment !== null, lines });
  return { index, unit, start, above, judgement };
}

/** Whether a paragraph that is no speech by itself may stand within a transcript. */
function mayStandBetween(text: string, candidate: Candidate): boolean {
  const { unit, judgement } = candidate;
  const length = unit.end - unit.start;
  if (length > LONGEST_BETWEEN || (length > SHORT && judgement.score < -5)) return false;
  const line = text.slice(unit.start, Math.min(unit.end, unit.start + 200));
  return unit.to - unit.from > 1 || !/^[\p{Lu}\d*_]/u.test(line) || readTitle(line) === null;
}

function joinCandidates(first: Candidate, last: Candidate): Run {
  const { start, above, judgement } = first;
  return { start, end: last.unit.end, from: first.index, to: last.index + 1, above, judgement };
}

const isTitleLike = (text: string, { unit }: Candidate): boolean =>
  unit.to - unit.from === 1 && unit.end - unit.start <= 200 && readTitle(text.slice(unit.start, unit.end)) !== null;

/** Whether a paragraph too short to count by itself belongs to the speech beside it. */
const soundsAlike = (text: string, candidate: Candidate | undefined): candidate is Candidate =>
  candidate !== undefined && candidate.judgement.score >= ENOUGH_BESIDE && !isTitleLike(text, candidate);

/** Whether a paragraph goes on from words that aren't there: `plugged it in. I think …`, not a note all in lower case. */
function beginsInSentence(text: string, candidate: Candidate | undefined): boolean {
  if (candidate === undefined || candidate.judgement.score < 0) return false;
  const words = text.slice(candidate.start, candidate.unit.end);
  return /^\p{Ll}/u.test(words) && /[.?!] \p{Lu}/u.test(words) && /[.?!]$/u.test(words);
}

/** Index of the last paragraph of the speech that begins at `first`: further speech, and shorter paragraphs between. */
function lastSpoken(text: string, candidates: readonly Candidate[], first: number): number {
  let last = first;
  for (let next = first + 1; next < candidates.length; next++) {
    const candidate = candidates[next];
    if (candidate === undefined || candidate.index !== (candidates[next - 1]?.index ?? 0) + 1 || candidate.above !== null) break;
    if (candidate.judgement.spoken || (next === last + 1 && soundsAlike(text, candidate))) last = next;
    else if (!mayStandBetween(text, candidate)) break;
  }
  return last;
}

/** Whether a paragraph stands right below the candidate before it. */
const isNext = (candidates: readonly Candidate[], index: number): boolean => candidates[index]?.index === (candidates[index - 1]?.index ?? -2) + 1;

/** Joins paragraphs of speech, and shorter ones between and beside them, to one run each. */
function joinSpoken(text: string, candidates: readonly Candidate[]): Run[] {
  const runs: Run[] = [];
  let free = 0;
  for (let index = 0; index < candidates.length; index++) {
    if (candidates[index]?.judgement.spoken !== true) continue;
    let first = index;
    while (first > free && candidates[first]?.above === null && soundsAlike(text, candidates[first - 1])) first--;
    if (first > free && candidates[first]?.above === null && isNext(candidates, first) && beginsInSentence(text, candidates[first - 1])) first--;
    index = lastSpoken(text, candidates, index);
    free = index + 1;
    const [head, tail] = [candidates[first], candidates[index]];
    if (head !== undefined && tail !== undefined) runs.push(joinCandidates(head, tail));
  }
  return runs;
}

/** Whether a paragraph at either end of others is rather the user's own: a title, or words that do not sound spoken. */
const isForeign = (text: string, candidate: Candidate): boolean =>
  isTitleLike(text, candidate) || (candidate.unit.end - candidate.unit.start > TOO_SHORT && candidate.judgement.score < 5 && !beginsInSentence(text, candidate));

/** Leaves out what is foreign at both ends. */
function trimForeign(text: string, candidates: readonly Candidate[]): readonly Candidate[] {
  const own = (candidate: Candidate): boolean => !isForeign(text, candidate);
  return candidates.slice(Math.max(0, candidates.findIndex(own)), candidates.findLastIndex(own) + 1);
}

/** Whether one of few paragraphs is written; of many, whether more than a few are: one sentence alone may be about anything. */
function mostlyWritten(candidates: readonly Candidate[]): boolean {
  const written = candidates.filter(({ unit, judgement }) => unit.end - unit.start > TOO_SHORT && judgement.score < WRITTEN);
  const isLong = written.some(({ unit }) => unit.end - unit.start > 2 * SHORT);
  return written.length > 0 && (isLong || written.length * MANY_FOR_ONE > candidates.length);
}

/** Speech in many paragraphs, most too short to tell: they are judged together, a title above them left out. */
function joinTogether(text: string, part: SpeechPart, all: readonly Candidate[]): Run | null {
  const candidates = trimForeign(text, all);
  const first = candidates[0];
  const last = candidates[candidates.length - 1];
  if (first === undefined || last === undefined || candidates.length < 3 || last.index - first.index >= candidates.length) return null;
  if (candidates.some(({ unit, judgement }) => unit.end - unit.start > LONGEST_TOGETHER && !judgement.spoken) || mostlyWritten(candidates)) return null;
  const lines = last.unit.to - first.unit.from;
  const judgement = judgeWall({ text, start: first.start, end: last.unit.end, hidden: part.comment !== null, lines });
  return judgement.spoken && judgement.score >= ENOUGH_TOGETHER ? { ...joinCandidates(first, last), judgement } : null;
}

/** The walls of text among the units from `from` to `to` of a part, among them long paragraphs that are none. */
export function findWalls(text: string, part: SpeechPart, from: number, to: number): Run[] {
  const candidates: Candidate[] = [];
  const letters = findLetters(text, part, from, to);
  for (let index = from; index < to; index++) {
    const candidate = judgeUnit(text, part, index, letters[index - from] === 1);
    if (candidate !== null) candidates.push(candidate);
  }
  const spoken = joinSpoken(text, candidates);
  const together = spoken.length === 0 || candidates.length >= MANY ? joinTogether(text, part, candidates) : null;
  const runs = together === null ? spoken : [together];
  return [...runs, ...tellRejected(candidates, runs)];
}

function tellRejected(candidates: readonly Candidate[], runs: readonly Run[]): Run[] {
  const covered = new Set<number>();
  for (const run of runs) for (let index = run.from; index < run.to; index++) covered.add(index);
  return candidates
    .filter(({ index, unit }) => unit.end - unit.start >= WORTH_TELLING && !covered.has(index))
    .map((candidate) => joinCandidates(candidate, candidate));
}
