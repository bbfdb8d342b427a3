import type { Utterance } from './utterance.ts';

/** What makes of a statement a guess. */
const GUESS = /\b(?:i (?:think|guess|believe|suppose|assume|suspect)|i'd (?:guess|bet)|i bet|my guess|i'm not (?:quite |really )?sure|probably|might (?:be|have)|could be|maybe|perhaps|ich (?:glaube|denke|vermute|schätze)|glaub ich|denk ich|vermutlich|wahrscheinlich|vielleicht|könnte sein)\b/iu;
/** Sentences within which a guess is settled. */
const REACH = 40;
const SAME_MATTER = 0.5;
const FEWEST_SHARED = 3;

/** Whether a sentence says that it is a guess. */
export const isGuess = (text: string): boolean => GUESS.test(text);

/** What says that it is not so. */
const DENIES = /\b(?:not|isn't|wasn't|aren't|no longer|nicht|kein\p{L}*)(?![\p{L}])/iu;
const FEWEST_DENIED = 2;


function settles(later: Utterance, guessed: ReadonlySet<string>): boolean {
  let shared = 0;
  let all = 0;
  for (const { stem } of later.terms) {
    if (stem !== null) all++;
    if (stem !== null && guessed.has(stem)) shared++;
  }
  const sameMatter = shared >= FEWEST_SHARED && shared >= SAME_MATTER * Math.min(guessed.size, all);
  return (sameMatter || (shared >= FEWEST_DENIED && DENIES.test(later.text))) && !later.text.endsWith('?') && !isGuess(later.text);
}

/** "It does since we moved it": the opposite of what was just said, or the one who said it gives in. */
const CONTRADICTS = /^(?:(?:well|but|actually|no|hm|yeah no)[, ]+)*(?:it|they|we|he|she|that|you)(?: actually)? (?:does|do|is|are|did|can|has|have|was|were|will|would)(?:n't)?\b|^(?:doch|stimmt nicht|nein)(?![\p{L}])/iu;
const GIVES_IN = /^(?:(?:oh|ah|okay|yeah|ach so)[, ]+)*(?:right|okay I forgot|I forgot|you're right|true|good point|my mistake|I didn't know|stimmt|ach ja)(?![\p{L}])/iu;
const FEW_WORDS = 14;

/** Whether somebody else says the opposite at once, and the speaker gives in. */
export function isContradicted(utterance: Utterance, utterances: readonly Utterance[]): boolean {
  const after = utterances.slice(utterance.index + 1, utterance.index + 5);
  const no = after.find(({ label, text, words }) => label !== utterance.label && words <= FEW_WORDS && CONTRADICTS.test(text));
  return no !== undefined && utterances.slice(no.index + 1, no.index + 4).some(({ label, opening }) => label === utterance.label && GIVES_IN.test(opening));
}

/** "Well, not with the scanner", "No, that was the old one", "Not really, we lost two": what was just said is not so. */
const CORRECTS: readonly RegExp[] = [
  /^(?:(?:um|uh|oh|hm|sorry|and|but)[,.]? )*(?:well|or(?: rather)?|actually|no|rather)[,.]? not (?!that\b|only\b|just\b|bad\b|yet\b|sure\b)/iu,
  /^(?:(?:um|uh|oh|hm|well|no)[,.]? )*(?:not (?:really|quite|exactly|true)\b|that's (?:not (?:true|right|so|quite)|wrong)\b)/iu,
  /^(?:(?:na ja|hm|ach)[,.]? )*(?:nicht (?:wirklich|ganz)|das stimmt nicht|na ja, nicht)(?!\p{L})/iu,
];
const SAYS_IT_WAS_ELSE = /^(?:(?:um|uh|oh|hm|well)[,.]? )*(?:no|nein)[,.]? (?:it|that|this|they|he|she|das|es) (?:was|were|is|are|war|ist)(?!\p{L})/iu;
const DENIAL = /n't\b|\b(?:not|no|never|nobody|nothing|nicht|nie|niemand|nichts|kein\p{L}*)(?!\p{L})/iu;

/** Whether the next sentence says that it is not so; "No, it was not" agrees with what denies something. */
export function isCorrectedNext({ index, text }: Utterance, utterances: readonly Utterance[]): boolean {
  const next = utterances[index + 1];
  if (next === undefined || next.text.endsWith('?')) return false;
  return CORRECTS.some((pattern) => pattern.test(next.text) || pattern.test(next.opening)) || (SAYS_IT_WAS_ELSE.test(next.text) && !DENIAL.test(text));
}

/** "Cutting people off, I don't like that." */
const DISLIKES =
  /\b(?:i don't like|i do not like|i'm against|not a fan of|i'd rather not|i don't want|i wouldn't want|bad idea|let's not)\b/iu;
const SAYS_NO = /^(?:(?:um|uh|oh|hm+)[,.]? )*(?:no|nope|no way)[,.]/iu;
/** What is only proposed is refused by less. */
const PROPOSES = /\b(?:could|should|would|shall|let's|gets?|from now on)\b/iu;
const TURNS_DOWN = /\b(?:i don't think (?:we|you|they) should|i wouldn't|we shouldn't|that's (?:way |far |a bit )?too (?!bad\b)|that won't work)/iu;
const DISLIKES_ELSEWHERE = new RegExp(
  '(?:^|[^\\p{L}])(?:gefällt mir nicht|mag ich nicht|bin (?:ich )?dagegen|will ich nicht|keine gute idee|' +
    'no me gusta|estoy en contra|mala idea)(?![\\p{L}])',
  'iu',
);
/** The sentences at the end of a turn to which the next one answers, and those at its head in which it refuses. */
const LAST_OF_TURN = 2;
const HEAD_OF_TURN = 3;
const FEW = 5;

/** The sentences with which the next turn begins; in a wall the next one, with what follows on a mere "hmm, I don't know". */
function headOfNext(utterance: Utterance, utterances: readonly Utterance[]): readonly Utterance[] {
  const after = utterances.slice(utterance.index + 1, utterance.index + 1 + HEAD_OF_TURN);
  if (utterance.label === null) return after.slice(0, 1 + after.findIndex(({ words }) => words > FEW) || HEAD_OF_TURN);
  const first = after.slice(0, LAST_OF_TURN).find(({ turn }) => turn !== utterance.turn);
  if (first === undefined || first.label === utterance.label) return [];
  return utterances.slice(first.index, first.index + HEAD_OF_TURN).filter(({ turn }) => turn === first.turn);
}

/** Whether the next turn refuses what an utterance says: then it is no fact. "No" agrees with what denies something. */
export function isRefusedNext(utterance: Utterance, utterances: readonly Utterance[]): boolean {
  return headOfNext(utterance, utterances).some(({ text }) => {
    if (DISLIKES.test(text) || DISLIKES_ELSEWHERE.test(text) || (SAYS_NO.test(text) && !DENIAL.test(utterance.text))) return true;
    return PROPOSES.test(utterance.text) && TURNS_DOWN.test(text);
  });
}

/** Whether what an utterance guesses is said as a fact later, the same or another: then the guess says nothing. */
export function isSettledLater(utterance: Utterance, utterances: readonly Utterance[]): boolean {
  if (!isGuess(utterance.text)) return false;
  const guessed = new Set(utterance.terms.flatMap(({ stem }) => stem ?? []));
  if (guessed.size < FEWEST_DENIED) return false;
  return utterances.slice(utterance.index + 1, utterance.index + 1 + REACH).some((later) => settles(later, guessed));
}
