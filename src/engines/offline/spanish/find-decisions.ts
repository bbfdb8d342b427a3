import { decisions } from '../../../languages/es/decisions.ts';
import { textFrom } from '../../../languages/pattern.ts';
import { type DecisionRule, findAllMarks, indexRules } from '../../../languages/rules.ts';
import { asSaid } from '../as-said.ts';
import type { DecisionCandidate } from '../decisions.ts';
import { marked, strongest } from '../marks.ts';
import { ruleReason } from '../reasons.ts';
import type { Utterance } from '../utterance.ts';
import { isSpanishAside } from './asides.ts';
import { fromWe } from './verbs.ts';

const RULES = indexRules(decisions);
const MOST_WORDS = 32;
const FEWEST_WORDS = 2;
/** Sentences within which is asked what is decided by "lo dejamos para el jueves". */
const REACH = 3;
/** "No" is a tag only where it is asked: "…, la práctica no" says no. */
const TAIL = /(?:,? (?:¿?(?:vale|verdad|de acuerdo|eh)|¿no\??)|, no\?)?[\s.?!,;]*$/iu;
/** A question at the end that only asks for assent: "…, ¿no?". */
const ASKS_ASSENT = /¿(?:no|vale|verdad|de acuerdo|eh)\?$/iu;

/** A clause as a sentence; null where it says too little. */
function sentence(said: string): string | null {
  const text = said.replace(TAIL, '');
  const words = text.split(' ').length;
  return words < FEWEST_WORDS || words > MOST_WORDS ? null : `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

/** What points to something is shown with the question it answers; null where none was asked. */
function pointed(utterance: Utterance, utterances: readonly Utterance[]): string | null {
  const asked = utterances.slice(Math.max(0, utterance.index - REACH), utterance.index).findLast(({ text }) => text.endsWith('?'));
  return asked === undefined ? null : asSaid(asked, utterance);
}

function textOf(rule: DecisionRule, rest: string, utterance: Utterance, utterances: readonly Utterance[]): string | null {
  return rule.form === 'pointed' ? pointed(utterance, utterances) : sentence(rest);
}

/** A proposal that was agreed, as an infinitive phrase: "quitamos la galería"; null where it says too little. */
export function readSpanishProposal(rest: string): string | null {
  const [verb = '', ...others] = rest.split(' ');
  return sentence([fromWe(verb.toLowerCase()) ?? verb, ...others].join(' '));
}

/** Candidates for decisions that are stated in Spanish talk. */
export function findSpanishDecisions(utterances: readonly Utterance[]): DecisionCandidate[] {
  return utterances.flatMap((utterance) => {
    const { text } = utterance;
    const marks = marked(utterance, 'es');
    if (
      utterance.words > MOST_WORDS ||
      (text.endsWith('?') && !ASKS_ASSENT.test(text)) ||
      isSpanishAside(text) ||
      strongest(marks, 'hypothetical') !== null
    )
      return [];
    return findAllMarks(RULES, marks.words).flatMap(({ rule, from, to }) => {
      const decision = textOf(rule, textFrom(marks.words, text, rule.included === true ? from : to), utterance, utterances);
      return decision === null ? [] : [{ utterance, text: decision, score: rule.weight, reasons: [ruleReason(rule)] }];
    });
  });
}
