import { readTerms } from '../terms.ts';
import { isWholeClause } from './clause-shape.ts';
import { showsTense } from './fluency.ts';
import { strengthOfVerb } from './verbs.ts';

/** A subject in one of the first words, then a verb that shows tense: the shape of a whole English sentence. */
const WHOLE =
  /^(?:(?:so|and|okay|well|but|now|right now|currently|basically|today|actually|yesterday|last week|next week|then|also|root cause)[, ]+)*(?:(?:in|on|for|with|after|before|at|from|since|once|when|if|because|during|to)\b[^,]{3,50},\s+)?(?:we|the|our|there|a|an|all|each|every|most|some|one|both|people|everyone|users?|you|i|my|his|her|their|\p{L}[\p{L}\d'-]*)\b(?:'(?:s|re|ll|ve|d|m)\b|(?: [\p{L}\d'/-]+){0,6}? (?:is|are|was|were|has|have|had|will|won't|can|can't|cannot|should|shouldn't|need|needs|would|could|must|do|does|don't|doesn't|did|didn't|isn't|aren't|wasn't|want|wants|wanted|got|get|gets|went|goes|go|comes|came|made|makes|said|says|takes|took|uses|think|know|found|read|\p{L}+ed|\p{L}{3,}s(?= (?:the|a|an|to|our|all|its|it|from|up|out|every|no|only|\d+|two|three|four|five|six|ten)\b))\b)/iu;

/** A subject at the head, whatever follows. */
const SUBJECT = /^(?:we|the|our|there|a|an|all|each|every|most|some|one|both|people|everyone|users?|you|i|my)\s+\p{L}/iu;
/** Words that tell a German sentence in an English talk. */
const GERMAN_WORDS = /\b(?:ich|und|nicht|wir|ist|auch|noch|dann|aber|eine?n?|haben)\b/giu;
const MOST_FOREIGN = 2;


/** Whether a word is the third person of a verb of work, by its form: "sends". */
const hasVerb = (text: string): boolean => text.split(' ').some((word) => word.endsWith('s') && strengthOfVerb(word.slice(0, -1)) !== 'unknown');

const isTensed = (text: string): boolean => SUBJECT.test(text) && (hasVerb(text) || text.split(' ').some((word) => showsTense(word)));

/** Whether a text has the shape of a whole English sentence. */
export const hasEnglishShape = (text: string): boolean => (WHOLE.test(text) || isTensed(text) || isWholeClause(readTerms(text))) && (text.match(GERMAN_WORDS)?.length ?? 0) < MOST_FOREIGN;

const ONLY_SUBJECT = 0.7;
const NO_SUBJECT = 0.4;

/** What the shape of an English sentence is worth: 0 to 1. */
export function englishShapeFactor(text: string): number {
  if (WHOLE.test(text)) return 1;
  return SUBJECT.test(text) ? ONLY_SUBJECT : NO_SUBJECT;
}
