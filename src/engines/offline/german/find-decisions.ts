import type { DecisionCandidate } from '../decisions.ts';
import type { Utterance } from '../utterance.ts';

const DECIDED =
  /\b(?:wir haben (?:uns )?(?:beschlossen|entschieden|geeinigt)|haben wir (?:beschlossen|entschieden|vereinbart|festgelegt)|wir (?:einigen uns|entscheiden uns|bleiben bei|nehmen (?:dann )?(?:den|die|das))|(?:es|das) ist (?:beschlossen|entschieden|abgemacht)|abgemacht|beschlossen(?:e sache)?|dann machen wir|machen wir (?:dann )?so|der plan ist|einverstanden,)/i;
const NOT_DECIDED = /\?$|\b(?:wenn wir|ob wir|falls|noch nicht|vielleicht|hätten|würden|könnten|müssen (?:noch )?entscheiden|sollen wir)\b/i;
const HEAD = /^(?:(?:also|okay|gut|ja|genau|und|dann|na ja|so)[, ]+)*/i;
const FEWEST_TERMS = 2;

/** Candidates for decisions in German talk: the sentence itself, without its opening. */
export function findGermanDecisions(utterances: readonly Utterance[]): DecisionCandidate[] {
  return utterances.flatMap((utterance) => {
    const { text } = utterance;
    if (!DECIDED.test(text) || NOT_DECIDED.test(text) || utterance.words > 35) return [];
    if (utterance.terms.filter((term) => term.stem !== null).length < FEWEST_TERMS) return [];
    const bare = DECIDED.test(text.replace(HEAD, '')) ? text.replace(HEAD, '') : text;
    return [{ utterance, text: bare.charAt(0).toUpperCase() + bare.slice(1), score: 3 }];
  });
}
