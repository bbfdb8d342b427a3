import { callFacts, type CallFacts } from './call-facts.ts';
import { CALL_FEATURES, ENOUGH_FOR_A_CALL, hasEnough } from './call-features.ts';
import { doubtOf } from './doubt.ts';
import { decide, weigh, type Judgement, type Reason } from './judgement.ts';
import type { TranscriptLine } from './transcript-line.ts';

const FEWEST_CUE_WORDS = 4;

/** Cues decide alone: nothing else is written like that. */
const SUBTITLES = decide({ id: 'cues', weight: 100, because: 'cues with times, as subtitles have them' });

const TOO_SHORT: Reason = { id: 'short', because: 'it is short' };

const areSubtitles = ({ cues, measure }: CallFacts): boolean => cues > 1 || (cues === 1 && measure.words >= FEWEST_CUE_WORDS);

/**
 * Judges a run of lines with labels, times or cues by the table of features: names that take turns and times speak for it, and so do
 * spoken words; names that never come again, reporting and log levels against.
 */
export function judgeLabelled(text: string, rows: readonly TranscriptLine[], start: number, end: number, hidden: boolean): Judgement {
  const facts = callFacts(text, rows, start, end, hidden);
  if (areSubtitles(facts)) return SUBTITLES;
  const weighing = weigh(CALL_FEATURES, facts, ENOUGH_FOR_A_CALL);
  const lacks = hasEnough(facts) ? null : TOO_SHORT;
  const spoken = lacks === null && weighing.score >= weighing.needed;
  return { ...weighing, spoken, lacks, doubt: spoken || lacks !== null ? null : doubtOf(weighing, facts) };
}
