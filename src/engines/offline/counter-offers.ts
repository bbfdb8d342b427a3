import { inTurn } from './as-said.ts';
import type { DecisionCandidate } from './decisions.ts';
import { marked, strongest } from './marks.ts';
import { circumstance, sumOf } from './reasons.ts';
import type { Utterance } from './utterance.ts';

/** "I'd go with ten.", "I could do seventeen." */
const OFFERS = /\b(?:i'd|i would|i could|i can|we could|we can|how about|what about|could do|can do|my suggestion|i suggest|i propose)\b/iu;
const NO_OFFER = /\b(?:can't|cannot|couldn't|wouldn't|don't|not)\b/iu;
const CONCLUDES = /^(?:(?:um|uh|yeah|yes|right|hm)[,.]? )*(?:okay|ok|alright|all right|fine|good|so|yeah|yes)\b|\bthen[.!]?$|,? okay[.!]?$/iu;
const FILLING = new Set("okay ok then alright all right fine good so yeah yes um uh let's say make it the a one for is that's it and we".split(' '));
const MOST_WORDS = 8;
const MOST_NAMED = 4;
const MOST_SHOWN = 45;
const REACH = 3;
const AFTER = 3;
const REASONS = circumstance('took-the-offer', 3);

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}'-]+/gu) ?? [];

/** The words with which a short conclusion repeats what was offered; none where it says anything else. */
function namedBy({ text, words, opening, ended, label }: Utterance): string[] {
  if ((!ended && label === null) || words > MOST_WORDS || text.endsWith('?') || !(CONCLUDES.test(opening) || CONCLUDES.test(text))) return [];
  const named = wordsOf(text).filter((word) => !FILLING.has(word));
  return named.length > MOST_NAMED ? [] : named;
}

/** What was taken of what somebody else offered: "Can we make it five?" – "I'd go with ten." – "Okay, ten then." */
export function counterOffers(utterances: readonly Utterance[], language: string): DecisionCandidate[] {
  return utterances.flatMap((utterance): DecisionCandidate[] => {
    const named = namedBy(utterance);
    if (named.length === 0) return [];
    const near = utterances.slice(Math.max(0, utterance.index - REACH), utterance.index);
    const takes = ({ text }: Utterance): boolean => OFFERS.test(text) && !NO_OFFER.test(text) && named.every((word) => wordsOf(text).includes(word));
    const offer = near.findLast((other) => (utterance.label === null || (other.turn !== utterance.turn && other.label !== utterance.label)) && takes(other));
    const after = utterances.slice(utterance.index + 1, utterance.index + 1 + AFTER);
    if (offer === undefined || after.some((next) => strongest(marked(next, language), 'corrects') !== null)) return [];
    const asked = utterances.slice(Math.max(0, offer.index - REACH), offer.index).findLast(({ text }) => text.endsWith('?'));
    const shown = asked === undefined ? [offer, utterance] : [asked, offer, utterance];
    if (shown.reduce((sum, { words }) => sum + words, 0) > MOST_SHOWN) return [];
    return [{ utterance: offer, also: shown.map(({ index }) => index), text: inTurn(shown), score: sumOf(REASONS), reasons: REASONS }];
  });
}
