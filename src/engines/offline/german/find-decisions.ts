import type { DecisionCandidate } from '../decisions.ts';
import { type Reason, sumOf } from '../reasons.ts';
import { isSmallTalk } from '../small-talk.ts';
import { toPresentable } from '../presentable.ts';
import { isRunOn } from '../run-on.ts';
import { toGermanStatement } from './statement.ts';
import type { Utterance } from '../utterance.ts';

const DECIDED =
  /\b(?:wir haben (?:uns )?(?:beschlossen|entschieden|geeinigt)|haben wir (?:beschlossen|entschieden|vereinbart|festgelegt)|wir (?:einigen uns|entscheiden uns|bleiben bei|starten (?:dann )?(?:am|im|mit)|nehmen (?:dann )?(?:den|die|das)|machen das (?:an|am|in|im|mit|ab|bis|über|jeden|jede|so)|verzichten auf)|(?:es|das) ist (?:beschlossen|entschieden|abgemacht)|abgemacht|beschlossen(?:e sache)?|dann machen wir|machen wir (?:dann )?so|der plan ist|einverstanden,|(?:waren|sind) wir uns (?:\p{L}+ )?einig|wir (?:sind|waren) uns (?:\p{L}+ )?einig|(?:verschieben|kaufen|machen|nehmen|brauchen|ändern|behalten|streichen|bestellen|tauschen) wir (?:also |dann |übrigens )?(?:nicht|keine?n?|erst|weiterhin)|(?:verschieben|machen|legen|bestellen|kaufen|starten) wir (?:also |dann )?(?:am|im|in|bis|auf|ab|mit|über|zuerst|zum)|lassen wir (?:\p{L}+ ){0,2}(?:mit|weg|sein|bleiben|stehen|bleibt|raus))(?![\p{L}])/iu;
const NOT_DECIDED = /\?$|^(?:(?:und|aber|ja|okay|gut),? )*(?:was|wie|wer|wann|wo|warum|wieso|woran)\b|\b(?:wenn wir|ob wir|falls|noch nicht|vielleicht|hätten|würden|könnten|hätte|würde|entweder|müssen (?:noch )?entscheiden|sollen wir|offen|tickets?|normalerweise|früher|damals)\b/i;
const HEAD = /^(?:(?:also|okay|gut|ja|genau|und|na ja|so|nein|nee?|einverstanden|ach so|super|stimmt)[, ]+)*/i;
/** What only says that a decision follows. */
const LEAD = /^(?:(?:dann )?(?:machen wir (?:das |es )?(?:dann )?so|halte ich (?:das )?(?:so )?fest|ist das (?:so )?(?:beschlossen|abgemacht))|(?:da |darin |also )?(?:waren|sind) wir uns (?:\p{L}+ )?einig|wir (?:waren|sind) uns (?:\p{L}+ )?einig|abgemacht|beschlossen|der plan ist),? (?=\p{L}+ \p{L}+ \p{L}+)/iu;
/** What says only that something is decided, and not what. */
const BARE = /^(?:(?:gut|okay|also|dann|damit|somit|ja|super),? )*(?:(?:dann )?(?:ist|wäre|haben wir) das (?:so |dann |hiermit |jetzt )?(?:beschlossen|abgemacht|entschieden|festgelegt)|(?:das|es) ist (?:so |dann |hiermit )?(?:beschlossen|abgemacht|entschieden)|abgemacht|beschlossen)[.!]*$/iu;
const PROPOSAL = /\b(?:vorschlag|(?:ich )?(?:würde|würd) vorschlagen|ich schlage vor|ich schlag vor)(?:: ?|,? (?:dass )?|,? wir )(?=\p{L}+ \p{L}+ \p{L}+)/iu;
/** Sentences within which a proposal is decided on. */
const REACH = 8;
const SAID: readonly Reason[] = [{ id: 'de/beschlossen', effect: 'decides', weight: 3 }];
const FEWEST_TERMS = 1;
const MOST_WORDS = 35;

function textOf(utterance: Utterance): string {
  const bare = utterance.text.replace(HEAD, '').replace(LEAD, '');
  return toGermanStatement(toPresentable(bare));
}

/** "Das ist entschieden, der Datenschutz hat zugestimmt": what is decided was said before. */
const SAYS_THAT_IT_IS = /^(?:das|es) ist (?:jetzt |nun |so |schon )*(?:entschieden|beschlossen|abgemacht)(?![\p{L}])/iu;
/** "Das so machen". */
const ONLY_POINTS = /^(?:das|es)(?: (?:so|dann|mal|jetzt|auch|einfach))* (?:machen|tun)[.!]?$/iu;

/** The proposal to which a bare "beschlossen" says yes; null where none is near. */
function proposalBefore(utterance: Utterance, utterances: readonly Utterance[]): DecisionCandidate | null {
  for (const before of utterances.slice(Math.max(0, utterance.index - REACH), utterance.index).reverse()) {
    const match = PROPOSAL.exec(before.text);
    if (match === null) continue;
    const text = before.text.slice(match.index + match[0].length);
    return { utterance: before, text: toPresentable(text.charAt(0).toUpperCase() + text.slice(1)), score: sumOf(SAID), reasons: SAID };
  }
  return null;
}

/** "Ich schlage vor, wir nehmen das alte": the verb comes first, which an infinitive doesn't. */
const TELLS_WHAT_WE_DO = /^(?!(?:den|einen|keinen|unseren|ihren|seinen|diesen|jeden|allen|morgen|gegen|neben|zwischen|wegen) )\p{Ll}+(?:en|rn|ln) (?!.*(?:en|rn|ln)[.!]?$)/u;

/** A proposal that was agreed, as a phrase with its infinitive at the end; null where it says too little. */
export function readGermanProposal(rest: string): string | null {
  const text = toPresentable(TELLS_WHAT_WE_DO.test(rest) ? `wir ${rest}` : rest);
  return text.split(' ').length < 2 || ONLY_POINTS.test(text) ? null : `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

/** Candidates for decisions in German talk: the sentence itself, without what leads to it. */
export function findGermanDecisions(utterances: readonly Utterance[]): DecisionCandidate[] {
  return utterances.flatMap((utterance) => {
    if (isSmallTalk(utterance.text) || isRunOn(utterance)) return [];
    if (BARE.test(utterance.text)) return proposalBefore(utterance, utterances) ?? [];
    if (!DECIDED.test(utterance.text) || NOT_DECIDED.test(utterance.text) || utterance.words > MOST_WORDS) return [];
    if (utterance.terms.filter((term) => term.stem !== null).length < FEWEST_TERMS) return [];
    const text = textOf(utterance);
    return SAYS_THAT_IT_IS.test(text) || ONLY_POINTS.test(text) ? [] : [{ utterance, text, score: sumOf(SAID), reasons: SAID }];
  });
}
