import { marked } from './marks.ts';
import { packFor } from './packs.ts';
import { toPresentable } from './presentable.ts';
import type { Utterance } from './utterance.ts';

/** The speaker's own state, small talk, what somebody might do. */
const PERSONAL = /^(?:(?:somebody|someone|anybody) (?:should|has to|needs to)|we could|i'd like to do (?:that|it)|das mach ich|i'll|i'd say|i would say|i'm|i can't promise|i can|let me|can you|could you|ich (?:mache|mach|schicke|schreibe|bräuchte|brauche|würde|hätte gern))\b|\b(?:i'm (?:sorry|okay|fine|happy|scared|afraid)|how are you|funny|honestly|if i (?:was|were|had)|i don't (?:know|care|mind|understand)|to be honest|you know)\b/i;

const FIRST_PERSON = /\b(?:I|me|my|[Ii]ch|mir|mich)\b/u;

const CUE = 1.6;
const PURPOSE = 2;
const EARLY = 0.25;
/** What could be done, with no reason given, is only thought of. */
const POSSIBLE = /^(?:(?:maybe|also|and|so|then|now|again|or|but) )*(?:we|you|they|i) (?:also |even |just |maybe |probably )*(?:can|could|might|may|would|wanted to|want to|would like to)\b|^(?:ihr|man|wir|du) (?:könnt|könnten?|würden?|kannst)(?![\p{L}])/iu;
const MERELY_POSSIBLE = 0.35;
const ASIDE = 0.4;
const ABOUT_ME = 0.7;

/** Each further kind of fact in one sentence. */
const MORE = 0.3;
const MOST_TOLD = 2;

/** How many kinds of facts a sentence tells by the rules: a figure, a cause, how far something is. */
export const toldBy = (utterance: Utterance, language: string): number =>
  marked(utterance, language).marks.reduce((sum, { rule }) => (rule.effect === 'tells' ? sum + rule.weight : sum), 0);

/** How much more than its words a sentence tells somebody who was not there, as a factor; of languages without cues, 1. */
export function summaryFactor(utterance: Utterance, language: string): number {
  const { cues } = packFor(language);
  if (cues === null) return 1;
  const text = toPresentable(utterance.text);
  const told = toldBy(utterance, language);
  const said = (PERSONAL.test(text) ? ASIDE : 1) * (FIRST_PERSON.test(text) ? ABOUT_ME : 1);
  if (utterance.position < EARLY && cues.purpose.test(text)) return said * PURPOSE;
  if (told > 0 || cues.matter.test(text)) return said * (CUE + MORE * Math.min(MOST_TOLD, Math.max(0, told - 1)));
  return POSSIBLE.test(text) ? said * MERELY_POSSIBLE : said;
}
