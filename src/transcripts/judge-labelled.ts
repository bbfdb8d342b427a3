import { callFacts } from './call-facts.ts';
import { ENOUGH_FOR_A_CALL, hasEnough, weighCall } from './call-features.ts';
import type { Judgement } from './judge-wall.ts';
import type { TranscriptLine } from './transcript-line.ts';

const FEWEST_CUE_WORDS = 4;

/**
 * Judges a run of lines with labels, times or cues by the table of features: names that take turns and times speak for it, and so do
 * spoken words; names that never come again, reporting and log levels against.
 */
export function judgeLabelled(text: string, rows: readonly TranscriptLine[], start: number, end: number, hidden: boolean): Judgement {
  const facts = callFacts(text, rows, start, end, hidden);
  if (facts.cues > 1 || (facts.cues === 1 && facts.measure.words >= FEWEST_CUE_WORDS)) {
    return { spoken: true, score: 100, reasons: [`${String(facts.cues)} cues with times, as subtitles have them`] };
  }
  const weighed = weighCall(facts);
  const score = weighed.reduce((sum, { points }) => sum + points, 0);
  const spoken = score >= ENOUGH_FOR_A_CALL && hasEnough(facts);
  const reasons = weighed.filter(({ points }) => points > 0 === spoken).map(({ feature }) => feature.because);
  return { spoken, score, reasons: reasons.length > 0 ? reasons : ['too little of it sounds spoken'] };
}
