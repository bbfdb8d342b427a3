import { standsByItself } from './plain-statement.ts';
import { stemsOf } from './near-duplicate.ts';
import type { Utterance } from './utterance.ts';

/** What was proposed and turned down. */
export interface RejectedOption {
  readonly utterance: Utterance;
  /** A sentence that names it as rejected. */
  readonly text: string;
}

interface Wording {
  readonly label: string;
  readonly proposal: RegExp;
  readonly refusal: RegExp;
  readonly dropped: RegExp;
  /** A word without which nothing is dropped: a quick look before the slow one. */
  readonly mayDrop: RegExp;
}

const ENGLISH: Wording = {
  label: 'Rejected',
  proposal:
    /^(?:(?:so|and|okay|well|then|or|but|yeah|i mean|i think|maybe|alternatively)[,]?\s+)*(?:(?:how about|what if|why don't|could|should|can|shall)(?: if)? we|we (?:could|can|should|might)|let's|i(?:'d)? (?:propose|suggest)(?: that)? we)(?: (?:just|also|maybe|simply|always|even))*\s+(\p{L}+\b.{8,120}?)[.?!]*$/iu,
  refusal:
    /^(?:(?:well|okay|hm+|um|uh|yeah|but)[,]?\s+)*(?:no\b(?! (?:problem|worries|idea|one|objection|question))[,. ].*|nope\b.*|i(?:'d| would) rather not.*|let's not.*|i don't (?:want|like) (?:that|to).*|that(?:'s| is) (?:not (?:an option|going to work|a good idea)|too (?:risky|expensive|slow|much)).*|that won't work.*|we (?:ruled|are ruling) that out.*)/i,
  mayDrop: /not |idea|against|ruled|rejected/,
  dropped: /\b(?:we(?:'ll| will)? drop the idea of|we(?:'re| are) (?:definitely )?not going to|we (?:have )?(?:decided against|ruled out)|let's not|we(?:'ve)? rejected)\s+(\p{L}+\b.{6,100}?)[.?!]*$/iu,
};
const GERMAN: Wording = {
  label: 'Verworfen',
  proposal: /^(?:(?:also|und|ja|oder|vielleicht)[,]?\s+)*(?:wir könnten|könnten wir|wollen wir|sollen wir|wie wäre es,? wenn wir)\s+(.{8,120}?)[.?!]*$/i,
  refusal: /^(?:(?:na ja|hm|äh|ja aber)[,]?\s+)*(?:nein\b.*|nee?\b[, ].*|lieber nicht.*|das (?:geht|klappt) nicht.*|auf keinen fall.*)/i,
  mayDrop: /wir /,
  dropped: /\b(?:wir haben uns gegen|wir verzichten auf)\s+(.{6,100}?)(?: entschieden)?[.?!]*$/i,
};
const REACH = 2;
const FEWEST_STEMS = 2;
const MOST_WORDS = 24;
const EMPTY = /\b(?:it|that|this)\b[.?!]*$|^(?:go|see|say|talk|do|be|have|get|worry|forget|start)\b/i;

function optionOf(utterance: Utterance, utterances: readonly Utterance[], wording: Wording): string | null {
  if (utterance.words > MOST_WORDS) return null;
  const dropped = wording.mayDrop.test(utterance.lower) ? wording.dropped.exec(utterance.text)?.[1] : undefined;
  if (dropped !== undefined) return dropped;
  const refused = utterances.slice(utterance.index + 1, utterance.index + 1 + REACH).some((next) => next.words > 1 && wording.refusal.test(next.text));
  return refused ? (wording.proposal.exec(utterance.text)?.[1] ?? null) : null;
}

/** Options that were turned down, in the order of the transcript; English and German. */
export function findRejectedOptions(utterances: readonly Utterance[], language: string, most: number): RejectedOption[] {
  const wording = language === 'en' ? ENGLISH : language === 'de' ? GERMAN : null;
  if (wording === null) return [];
  const found = utterances.flatMap((utterance) => {
    const option = optionOf(utterance, utterances, wording);
    if (option === null || EMPTY.test(option) || stemsOf(option).length < FEWEST_STEMS || !standsByItself(option, language)) return [];
    if (utterance.label === null && !utterance.ended) return [];
    return [{ utterance, text: `${wording.label}: ${option}.` }];
  });
  return found.slice(0, most);
}
