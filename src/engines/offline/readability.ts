import { packFor } from './packs.ts';
import { isSmallTalk } from './small-talk.ts';
import type { Utterance } from './utterance.ts';

/** Sentences of fewer words say little, of more are hard to follow. */
const FEWEST = 4;
const SHORT = 7;
const LONG = 45;
const LONGEST = 90;

const BACKCHANNEL =
  /^(?:yeah|yes|yep|okay|ok|right|sure|cool|great|thanks|thank you|hello|hi|hey|good (?:morning|afternoon|evening)|bye|welcome|sorry|no worries|of course|exactly|absolutely|awesome|perfect|ja|nein|genau|danke|hallo|okay|gut|alles klar|tschüss)\b/i;
const COURTESY =
  /\b(?:share my screen|sharing my screen|can you see|nice to meet you|thank you|thanks (?:everyone|everybody|all|so much|for)|have a (?:good|great|nice)|see you|talk to you|welcome (?:to|back|everyone)|without further ado|pass it (?:over|back|on)|hand it (?:over|back)|bear with me|let me (?:know|see|just|share|show)|give (?:it|me) a (?:second|minute|moment)|feel free|in the chat|are you there|go ahead|bildschirm|mikrofon|könnt ihr|keine ahnung|anything else|bye)\b/i;
const DANGLING =
  /^(?:it|that|this|they|those|these|he|she|them|which|there's|there|then|because|but|and|or|so|also|like|'cause|than|meaning|experience than|know|see|place|of course|whereas|where|when|while|until|unless|except|as well|going|being|das|dies|er|sie|es|die|und|aber|oder|dann|weil|also)\b/i;
const PRONOUN = /\b(?:it|that|this|they|them|those|these|he|she|him|her|here|there|you|something|stuff|thing|things|dies|es|er|sie|du|ihr)\b/gi;
const HEDGED_HEAD =
  /^(?:i (?:think|guess|mean|don't know|was|just|feel|can|could|did|do|would|want|wanted|have|had)|you know|if (?:you|i)|as (?:i|you)|what (?:i|you)|can|could|do|does|is|are|was|let me|let's|i'll|i'm|i'd|i've|maybe|see)\b/i;
/** A question, whatever ends it. */
const ASKS = /^(?:can|could|do|does|did|is|are|would|will|should|shall|what|how|why|who|where|when) (?:you|we|i|they|he|she|it|that|this|there|anyone|anybody|someone|about|is|are|do)\b/i;
const OPEN_END =
  /\b(?:and|or|but|so|the|a|an|to|of|for|with|because|if|that|which|who|like|is|are|was|we|i|you|they|my|our|your|their|very|at|by|from|just|would|will|can|und|oder|aber|dass|wenn|der|die|das|mit|für)[.,…]*$|…$/i;
const HYPOTHETICAL = /\b(?:if i (?:had|were|was)|i would|wenn ich|würde ich|hätte ich)\b/i;

/** Broken off, and begun again. */
const BROKEN_OFF = / [—–-] (?:they|it|he|she|we|I|you|no|there|that)\b/u;
/** A question, though nothing marks it as one. */
const ASKS_WITHOUT_MARK = /^(?:why|how|who|when|where) (?:do|does|did|is|are|was|were|can|could|will|would|should)\b/iu;
/** What was taken back, and what points to talk that is not shown. */
const UNCLEAR = /\b(?:no,? sorry|i meant|scratch that|(?:the|that|this|the one) thing(?: with|,)?|(?:do|did|does|done|doing) (?:that|it|this)|that one)\b/iu;
/** Whether a sentence can be a point of its own: no question, no announcement of what follows, no wish, with a verb. */
export function isShowable(text: string, language: string): boolean {
  if (/[?:]["'”’)]*$/u.test(text) || HYPOTHETICAL.test(text) || BROKEN_OFF.test(text) || UNCLEAR.test(text) || ASKS_WITHOUT_MARK.test(text)) return false;
  return packFor(language).hasShape(text);
}

function lengthFactor(words: number): number {
  if (words < SHORT) return 0.5;
  return words <= LONG ? 1 : Math.max(0.05, 1 - (words - LONG) / (LONGEST - LONG));
}

function pronounFactor(utterance: Utterance): number {
  const share = (utterance.text.match(PRONOUN)?.length ?? 0) / utterance.words;
  return share > 0.2 ? 0.5 : 1 - share * 1.5;
}

/**
 * How well a sentence can stand alone in minutes, read by someone who was not there: 0 (not at all) to 1. Against it: greetings,
 * backchannels, courtesies, questions, pronouns without what they stand for, a head or an end in mid-air.
 * @param before the utterance before it; where its sentence was cut short, this one begins in mid-air.
 * @param language BCP 47: what shape a whole sentence has, its pack knows.
 */
export function standsAlone(utterance: Utterance, before: Utterance | undefined, language: string): number {
  const { text } = utterance;
  if (utterance.words < FEWEST) return 0;
  let factor = lengthFactor(utterance.words) * pronounFactor(utterance);
  if (BACKCHANNEL.test(text)) factor *= 0.5;
  if (COURTESY.test(text) || isSmallTalk(text)) factor *= 0.2;
  if (DANGLING.test(text)) factor *= 0.6;
  if (HEDGED_HEAD.test(text)) factor *= 0.75;
  if (text.endsWith('?') || (!utterance.ended && ASKS.test(text))) factor *= 0.35;
  if (OPEN_END.test(text)) factor *= 0.4;
  if (HYPOTHETICAL.test(text)) factor *= 0.4;
  factor *= packFor(language).shapeFactor(text);
  if (before !== undefined && !before.ended && utterance.ended && before.turn >= utterance.turn - 1) factor *= 0.7;
  return factor;
}
