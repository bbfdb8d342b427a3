import { judgeWall, type Judgement } from './judge-wall.ts';
import type { Run } from './run.ts';
import type { SpeechPart, SpeechUnit } from './speech-part.ts';
import { readTitle } from './title-text.ts';
import type { TranscriptLine } from './transcript-line.ts';

/** A paragraph between two that are speech is speech too up to this length. */
const LONGEST_BETWEEN = 700;
/** Too short to be judged by its words. */
const SHORT = 120;
/** Below this it is not worth saying why a paragraph is no transcript. */
const WORTH_TELLING = 200;

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

function judgeUnit(text: string, part: SpeechPart, index: number): Candidate | null {
  const unit = part.units[index];
  if (unit === undefined || unit.kind !== 'paragraph') return null;
  const above = splitTitle(text, part, unit);
  const start = above === null ? unit.start : (part.lines[unit.from + 1]?.start ?? unit.start);
  const lines = unit.to - unit.from - (above === null ? 0 : 1);
  const judgement = judgeWall({ text, start, end: unit.end, hidden: part.comment !== null, lines });
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

/** Joins paragraphs of speech, and shorter ones between two of them, to one run each. */
function joinSpoken(text: string, candidates: readonly Candidate[]): Run[] {
  const runs: Run[] = [];
  for (let index = 0; index < candidates.length; index++) {
    const first = candidates[index];
    if (first === undefined || !first.judgement.spoken) continue;
    let last = first;
    for (let next = index + 1; next < candidates.length; next++) {
      const candidate = candidates[next];
      if (candidate === undefined || candidate.index !== (candidates[next - 1]?.index ?? 0) + 1 || candidate.above !== null) break;
      if (candidate.judgement.spoken) {
        last = candidate;
        index = next;
      } else if (!mayStandBetween(text, candidate)) break;
    }
    runs.push(joinCandidates(first, last));
  }
  return runs;
}

/** Speech in many short paragraphs, each too short to tell: they are judged together. */
function joinShort(text: string, part: SpeechPart, candidates: readonly Candidate[]): Run | null {
  const first = candidates[0];
  const last = candidates[candidates.length - 1];
  if (first === undefined || last === undefined || candidates.length < 3) return null;
  if (candidates.some((candidate) => !mayStandBetween(text, candidate))) return null;
  const lines = last.unit.to - first.unit.from;
  const judgement = judgeWall({ text, start: first.start, end: last.unit.end, hidden: part.comment !== null, lines });
  return judgement.spoken && judgement.score > 30 ? { ...joinCandidates(first, last), judgement } : null;
}

/** The walls of text among the units from `from` to `to` of a part, among them long paragraphs that are none. */
export function findWalls(text: string, part: SpeechPart, from: number, to: number): Run[] {
  const candidates: Candidate[] = [];
  for (let index = from; index < to; index++) {
    const candidate = judgeUnit(text, part, index);
    if (candidate !== null) candidates.push(candidate);
  }
  const runs = joinSpoken(text, candidates);
  if (runs.length > 0) return [...runs, ...tellRejected(candidates, runs)];
  const together = joinShort(text, part, candidates);
  return together === null ? tellRejected(candidates, []) : [together];
}

function tellRejected(candidates: readonly Candidate[], runs: readonly Run[]): Run[] {
  const covered = new Set<number>();
  for (const run of runs) for (let index = run.from; index < run.to; index++) covered.add(index);
  return candidates
    .filter(({ index, unit }) => unit.end - unit.start >= WORTH_TELLING && !covered.has(index))
    .map((candidate) => joinCandidates(candidate, candidate));
}
