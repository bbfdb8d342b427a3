import { findTimes, simplify } from './find-phrase.ts';

/** What stands between a time and the one that replaces it: "on Wednesday, no wait, Thursday", "bis Mittwoch, nee warte, …". */
const TAKES_BACK =
  /^\s?[,.;–—-]?\s?(?:(?:oh|uh|um|äh|ach|well|or),? )?(?:no|nope|nee|nein|sorry|wait|actually|i mean|rather|quatsch|moment|doch nicht|ich meine)(?:,? (?:no|wait|sorry|actually|i mean|warte|moment|quatsch|doch|lieber))*,? $/u;
/** One of the words of `TAKES_BACK`: a quick look before the slow one. */
const TAKING_BACK = /\b(?:no|nope|nee|nein|sorry|wait|actually|mean|rather|quatsch|moment|doch|meine)\b/u;
/** "No wait, I'm off Friday": why the time is taken back. */
const AWAY = / (?:i'm|i am) (?:off|out|away|not (?:in|here))(?: on)? $/u;
/** So far behind the first time the one that counts may stand, in characters. */
const REACH = 80;
const LEAD = /^(?:by|before|on|until|till|bis|am|vor|zum|ab)\s/u;

/**
 * A sentence without the times that its speaker takes back in the same breath, and without the words that do so: "by Wednesday, sorry, by
 * Friday" is "by Friday", in English or German.
 */
export function withoutCorrectedTimes(sentence: string): string {
  const text = simplify(sentence);
  if (!TAKING_BACK.test(text)) return sentence;
  const times = findTimes(text);
  for (const [index, { start, end }] of times.entries()) {
    const next = times[index + 1];
    if (next === undefined || !TAKES_BACK.test(text.slice(end, next.start).replace(AWAY, ' '))) continue;
    const dropped = text.slice(start, end).replace(LEAD, '');
    const kept = times.slice(index + 1).find((time) => time.start - end <= REACH && text.slice(time.start, time.end).replace(LEAD, '') !== dropped);
    if (kept !== undefined) return sentence.slice(0, start) + sentence.slice(kept.start);
  }
  return sentence;
}
