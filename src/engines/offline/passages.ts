import { marked, strongest } from './marks.ts';
import { isMetaTalk } from './meta-talk.ts';
import { packFor } from './packs.ts';
import { saysI, saysYou } from './plain-statement.ts';
import { toPresentable } from './presentable.ts';
import { mayGoOnWith, mixesSides } from './same-speaker.ts';
import { isSmallTalk } from './small-talk.ts';
import { toldBy } from './summary-cues.ts';
import { readTerms, type Term } from './terms.ts';
import type { Utterance } from './utterance.ts';

/** What may be a key point: sentences that belong together. */
export interface Passage {
  /** In transcript order; the first ones may only lead to the rest. */
  readonly sentences: readonly Utterance[];
  /** Those in which the fact is told. */
  readonly facts: readonly Utterance[];
  /** As it is shown; null where each sentence stands alone. */
  readonly text: string | null;
  readonly worth: number;
}

/** In words, of what is shown together. */
const MOST_WORDS = 45;
/** Of a sentence without an end. */
const MOST_UNMARKED = 18;
const FEWEST_LEAD = 4;
const FEWEST_ANSWER = 3;
/** Sentences between a question and what answers it, or between what somebody says and how they go on. */
const REACH = 3;
/** Of so many words an interruption is none. */
const FEW = 4;
/** What is asked may be told by the answer alone. */
const FEWEST_NAMED = 2;
const WORTH = { answer: 0.75, unnamed: 0.5, followUp: 0.7 };
const KIND = { first: 1.3, more: 0.3, most: 2 };

const PROMISES =
  /^(?:(?:yes|yeah|sure|okay|ok|so|no|well|right|then|and|um|uh)[,.]? )*(?:i'll|i will|i can(?!'t|not)|i could|let me|i'm going to|i'm gonna|can you|could you|let's|send|ask|check|please|tell|show)\b/iu;
const OPEN = /\b(?:i don't know|don't know|not sure|no idea|good question|i'd have to|have to ask|need to ask|i'll ask|let me check)\b/iu;
const COURTESY = /\b(?:anything else|how are you|how's (?:it|everything)|how was|what's up|can you hear|make sense|any questions|who(?:'s| is) (?:next|first)|(?:wanna|want to) (?:start|go)|on your list|do you mean)\b/iu;
/** Whether sentences without marks ask. */
const ASKS = /^(?:(?:and|so|okay|but|um|good|well) )*(?:is|are|do|does|did|can|could|will|would|should|how|what|when|where|why|who|which)\b/iu;

/** "You're on Ping, right?" tells as much as it asks. */
const TELLS_AS_WELL = /, (?:right|correct|yes|no|okay)\?$/iu;
/** "How long does that take?" */
const POINTS_BACK = /\b(?:does|is|do|did|will|would|was) (?:that|this)\b/iu;
/** "Didn't we have a ticket for that?" */
const ENDS_BACK = /\b(?:for|with|about|of|on|in|to) (?:that|this|it|them|there)\?$/iu;
const tellsFigure = (utterance: Utterance, language: string): boolean => marked(utterance, language).marks.some(({ rule }) => rule.effect === 'tells' && rule.id.endsWith('/figure'));
const MOST_ASKED = 12;
const asks = ({ text, ended, words }: Utterance): boolean => (text.endsWith('?') && !TELLS_AS_WELL.test(text)) || (!ended && words <= MOST_ASKED && ASKS.test(text));
const content = (terms: readonly Term[]): number => terms.filter(({ stem }) => stem !== null).length;
const isAside = (text: string): boolean => isSmallTalk(text) || isMetaTalk(text);

const worthOfFacts = (facts: readonly Utterance[], language: string): number => {
  const told = facts.reduce((sum, fact) => sum + toldBy(fact, language), 0);
  return told === 0 ? 0 : KIND.first + KIND.more * Math.min(KIND.most, told - 1);
};
const lengthOf = (sentences: readonly Utterance[]): number => sentences.reduce((sum, { words }) => sum + words, 0);

/** Whether a sentence can be quoted in a passage: complete, no promise, not about the call itself. */
function isReadable(utterance: Utterance, language: string): boolean {
  const text = toPresentable(utterance.text);
  if (PROMISES.test(utterance.text) || OPEN.test(text) || isAside(text) || strongest(marked(utterance, language), 'confides') !== null) return false;
  return packFor(language).isFollowUp(text, readTerms(text, language));
}

/** What a question is answered with: the first sentence of the answer that says something, and the next where it tells a fact. */
function answerTo(question: Utterance, utterances: readonly Utterance[], language: string): readonly Utterance[] {
  const after = utterances.slice(question.index + 1, question.index + 1 + REACH);
  const isOther = (other: Utterance): boolean => (question.label === null ? true : other.label !== question.label);
  const first = after.find((other) => isOther(other) && other.words >= FEWEST_ANSWER);
  if (first === undefined || asks(first) || after.some((other) => other.index < first.index && !isOther(other)) || !isReadable(first, language)) return [];
  const next = utterances[first.index + 1];
  const goesOn = next !== undefined && next.turn === first.turn && mayGoOnWith(next, first) && !asks(next) && toldBy(next, language) > 0 && isReadable(next, language);
  const both = goesOn && lengthOf([question, first, next]) <= MOST_WORDS ? [first, next] : [first];
  return worthOfFacts(both, language) > 0 && lengthOf([question, ...both]) <= MOST_WORDS ? both : [];
}

function exchange(question: Utterance, utterances: readonly Utterance[], language: string): Passage[] {
  if (!asks(question) || question.words < FEWEST_LEAD || /[.!] /u.test(question.text) || COURTESY.test(question.text)) return [];
  const text = toPresentable(question.text);
  const terms = readTerms(text, language);
  if (content(terms) === 0 || isAside(text)) return [];
  const facts = answerTo(question, utterances, language);
  const isNamed = packFor(language).isLead(text, terms) && !POINTS_BACK.test(text);
  if (facts.length === 0 || (ENDS_BACK.test(text) && !facts.some((fact) => tellsFigure(fact, language))) || (!isNamed && facts.reduce((sum, fact) => sum + content(fact.terms), 0) < FEWEST_NAMED)) return [];
  const [first, second] = facts;
  if (first === undefined) return [];
  const said = second === undefined ? toPresentable(first.text) : `${withStop(toPresentable(first.text))} ${toPresentable(second.text)}`;
  if (mixesSides(said, question)) return [];
  const asked = question.text.endsWith('?') ? question.text : `${question.text.replace(/[.\s]+$/u, '')}?`;
  return [{ sentences: [question, ...facts], facts, text: `“${toPresentable(asked)}” – “${said}”`, worth: (isNamed ? WORTH.answer : WORTH.unnamed) * worthOfFacts(facts, language) }];
}

const withStop = (text: string): string => (/[.!]$/u.test(text) ? text : `${text.replace(/\?$/u, '')}.`);

/** The sentence of the same speaker on which one follows; null where another said more than a word in between. */
function before(utterance: Utterance, utterances: readonly Utterance[]): Utterance | null {
  for (let at = utterance.index - 1; at >= Math.max(0, utterance.index - REACH); at--) {
    const other = utterances[at];
    if (other === undefined) return null;
    if (other.label === utterance.label && (other.label !== null || at === utterance.index - 1)) return other;
    if (other.words > FEW && !other.text.endsWith('?')) return null;
  }
  return null;
}

/** In a wall without marks both have to be short, and begin as sentences do. */
const mayFollowUnmarked = (utterance: Utterance, lead: Utterance, language: string): boolean =>
  Math.max(utterance.words, lead.words) <= MOST_UNMARKED && [utterance, lead].every(({ text }) => packFor(language).hasShape(toPresentable(text)) || BEGINS.test(text));
const BEGINS = /^(?:it|that|they|there|he|she)(?:'\p{L}+)? /iu;

/** "Sven had eleven pages. Nine of them were the disk alert.": what points back, with what it points to. */
function followUp(utterance: Utterance, utterances: readonly Utterance[], language: string): Passage[] {
  if (toldBy(utterance, language) === 0 || asks(utterance) || !isReadable(utterance, language)) return [];
  const lead = before(utterance, utterances);
  if (lead === null || asks(lead) || !mayGoOnWith(utterance, lead) || lead.words < FEWEST_LEAD || lengthOf([lead, utterance]) > MOST_WORDS) return [];
  if ((!utterance.ended || !lead.ended) && !mayFollowUnmarked(utterance, lead, language)) return [];
  const said = toPresentable(utterance.text);
  if (lead.turn !== utterance.turn && packFor(language).isLead(said, readTerms(said, language))) return [];
  const text = toPresentable(lead.text);
  const terms = readTerms(text, language);
  if (content(terms) === 0 || PROMISES.test(lead.text) || isAside(text) || !packFor(language).isLead(text, terms) || !packFor(language).isFollowUp(text, terms)) return [];
  const shown = `${withStop(text)} ${said}`;
  const named = saysI(shown) || saysYou(shown) ? utterance.speaker : null;
  if ((saysI(shown) && named === null) || mixesSides(shown, utterance)) return [];
  const facts = [lead, utterance];
  return [{ sentences: facts, facts: lead.turn === utterance.turn ? facts : [utterance], text: named === null ? shown : `${named}: "${shown}"`, worth: WORTH.followUp * worthOfFacts(facts, language) }];
}

/** Passages of several sentences that tell a fact together, where no one of them does alone. */
export const passagesOf = (utterances: readonly Utterance[], language: string): Passage[] =>
  utterances.flatMap((utterance) => [...exchange(utterance, utterances, language), ...followUp(utterance, utterances, language)]);
