import { showsTense } from './english/fluency.ts';
import { strengthOfVerb } from './english/verbs.ts';
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
/** A subject in one of the first words, then a verb that shows tense: the shape of a whole English sentence. */
const WHOLE =
  /^(?:(?:so|and|okay|well|but|now|right now|currently|basically|today|actually|yesterday|last week|next week|then|also|root cause)[, ]+)*(?:(?:in|on|for|with|after|before|at|from|since|once|when|if|because|during|to)\b[^,]{3,50},\s+)?(?:we|the|our|there|a|an|all|each|every|most|some|one|both|people|everyone|users?|you|i|my|his|her|their|\p{L}[\p{L}\d'-]*)\b(?:'(?:s|re|ll|ve|d|m)\b|(?: [\p{L}\d'/-]+){0,6}? (?:is|are|was|were|has|have|had|will|won't|can|can't|cannot|should|shouldn't|need|needs|would|could|must|do|does|don't|doesn't|did|didn't|isn't|aren't|wasn't|want|wants|wanted|got|get|gets|went|goes|go|comes|came|made|makes|said|says|takes|took|uses|think|know|found|read|\p{L}+ed|\p{L}{3,}s(?= (?:the|a|an|to|our|all|its|it|from|up|out|every|no|only|\d+|two|three|four|five|six|ten)\b))\b)/iu;

/** A subject at the head, whatever follows. */
const SUBJECT = /^(?:we|the|our|there|a|an|all|each|every|most|some|one|both|people|everyone|users?|you|i|my)\s+\p{L}/iu;
const HYPOTHETICAL = /\b(?:if i (?:had|were|was)|i would|wenn ich|würde ich|hätte ich)\b/i;

/** The verb before its subject: the head was left out, or it asks. */
const GERMAN_VERB_FIRST = /^(?:Bin|Ist|Sind|War|Hab|Habe|Haben|Hat|Wird|Werden|Kann|Können|Könnte|Muss|Müssen|Soll|Sollen|Will|Wollen|Darf|Geht|Gibt|Machen|Lassen|Nehmen|Klär|Mach|Frag) /u;
/** Broken off, and begun again. */
const BROKEN_OFF = / [—–-] (?:they|it|he|she|we|I|you|no|there|that)\b/u;
/** A question, though nothing marks it as one. */
const ASKS_WITHOUT_MARK = /^(?:why|how|who|when|where) (?:do|does|did|is|are|was|were|can|could|will|would|should)\b/iu;
/** What was taken back, and what points to talk that is not shown. */
const UNCLEAR = /\b(?:no,? sorry|i meant|scratch that|(?:the|that|this|the one) thing(?: with|,)?|(?:do|did|does|done|doing) (?:that|it|this)|that one)\b/iu;
const GERMAN_WORDS = /\b(?:ich|und|nicht|wir|ist|auch|noch|dann|aber|eine?n?|haben)\b/giu;
const MOST_FOREIGN = 2;

/** A verb that shows tense, in German talk. */
const GERMAN_VERB = /(?:^|\s)(?:bin|sind|war|hab|wird|kann|muss|soll|will|darf|\p{Ll}{2,}(?:t|en|e))(?![\p{L}])/u;

/** Whether a word is the third person of a verb of work, by its form: "sends". */
const hasVerb = (text: string): boolean => text.split(' ').some((word) => word.endsWith('s') && strengthOfVerb(word.slice(0, -1)) !== 'unknown');

/** Whether a sentence can be a point of its own: no question, no announcement of what follows, no wish, with a verb. */
export function isShowable(text: string, language: string): boolean {
  if (/[?:]["'”’)]*$/u.test(text) || HYPOTHETICAL.test(text) || BROKEN_OFF.test(text) || UNCLEAR.test(text) || ASKS_WITHOUT_MARK.test(text)) return false;
  if (language === 'de') return GERMAN_VERB.test(text) && !GERMAN_VERB_FIRST.test(text);
  return language !== 'en' || ((WHOLE.test(text) || (SUBJECT.test(text) && (hasVerb(text) || text.split(' ').some((word) => showsTense(word))))) && (text.match(GERMAN_WORDS)?.length ?? 0) < MOST_FOREIGN);
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
 * @param language BCP 47: the shape of a whole sentence is known of English only.
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
  if (language === 'en' && !WHOLE.test(text)) factor *= SUBJECT.test(text) ? 0.7 : 0.4;
  if (before !== undefined && !before.ended && utterance.ended && before.turn >= utterance.turn - 1) factor *= 0.7;
  return factor;
}
