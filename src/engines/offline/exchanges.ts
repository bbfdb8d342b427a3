import { findTimes, simplify } from '../../minutes/due/find-phrase.ts';
import type { Mark } from '../../languages/rules.ts';
import { nextAnswer } from './answers.ts';
import type { DecisionCandidate } from './decisions.ts';
import { marked, strongest } from './marks.ts';
import { packFor } from './packs.ts';
import { standsByItself } from './plain-statement.ts';
import { toPresentable } from './presentable.ts';
import { circumstance, type Reason, ruleReason, sumOf } from './reasons.ts';
import { asSaid } from './as-said.ts';
import { chosen } from './choices.ts';
import { proposedBefore, withWhatWasSaid } from './said-before.ts';
import { isSmallTalk } from './small-talk.ts';
import type { Utterance } from './utterance.ts';

/** How a language turns the words after "let's" into a sentence of minutes; null where they say too little. */
export type ReadProposal = (rest: string) => string | null;

/** Proposal and answer together make a decision from here on. */
const ENOUGH = 2.75;
const SCORE = 3;
/** An answer of more words says more than yes. */
const MOST_WORDS = 14;
const MOST_PROPOSED = 26;
/** What is only announced is short, and answered at once. */
const MOST_ANNOUNCED = 18;
const ANSWER_REACH = 2;
/** Sentences after the answer in which it may be taken back. */
const REACH = 4;
/** Where nobody knows who speaks, a mere "okay" says nothing. */
const UNKNOWN_SPEAKERS = 0.5;
/** Cleaned of it, the answer only says why. */
const SAYS_YES = /^(?:yes|yeah|yep|yup|okay|sure|ja|sí|vale)[,.] /iu;
const AND_BUT = /,? (?:but|only if|unless|aber|nur wenn|außer)\b/u;

/** What in an answer says yes; nothing where it says no, asks back or makes a condition. */
function assentOf(answer: Utterance, language: string): readonly Reason[] {
  if (answer.text.endsWith('?') || answer.words > MOST_WORDS || AND_BUT.test(answer.lower)) return [];
  const found = marked(answer, language);
  if (strongest(found, 'refuses') !== null || strongest(found, 'done') !== null || strongest(found, 'corrects') !== null) return [];
  const yes = [strongest(found, 'assents'), strongest(found, 'agrees')].flatMap((mark) => (mark === null ? [] : ruleReason(mark.rule)));
  if (yes.length === 0 && SAYS_YES.test(answer.opening)) return circumstance('says-yes-first', 1);
  const [best] = yes.sort((one, other) => other.weight - one.weight);
  return [...(best === undefined ? [] : [best]), ...circumstance('unknown-speakers', -UNKNOWN_SPEAKERS, answer.label === null)];
}

/** The sentence soon after the answer that takes back what was agreed; null where it stands. */
function takenBack(answer: Utterance, utterances: readonly Utterance[], language: string): Utterance | null {
  const after = utterances.slice(answer.index + 1, answer.index + 1 + REACH);
  return after.find((next) => strongest(marked(next, language), 'corrects') !== null || isPlainNo(next, language)) ?? null;
}

const FEW = 6;
const isPlainNo = (next: Utterance, language: string): boolean => next.words <= FEW && strongest(marked(next, language), 'refuses') !== null;

/** "Take you off the rota", said to the one who answers. */
function tellsYou(text: string, proposal: Utterance, answer: Utterance): string {
  if (!/\byou(?:r|rs|'\p{L}+)?\b/iu.test(text)) return text;
  return answer.speaker === null || !/\byou\b(?!['’])/u.test(text) ? asSaid(proposal, answer) : text.replace(/\byou\b(?!['’])/u, answer.speaker);
}

function decisionOf(proposal: Utterance, mark: Mark, answer: Utterance, utterances: readonly Utterance[], language: string, read: ReadProposal): string | null {
  if (mark.rule.effect === 'announces' || mark.rule.effect === 'settles') return packFor(language).asDecision(toPresentable(proposal.text).replace(/^(?:dann |then |good, )/iu, '').replace(/^\p{Ll}/u, (first) => first.toUpperCase()).replace(/[,;]$/u, ''));
  const next = marked(proposal, language).words.list[mark.to];
  const rest = proposal.text.slice(next?.start ?? proposal.text.length).replace(/[?.!\s]+$/u, '');
  if (mark.rule.effect === 'thinks') return proposal.words < FEWEST_THOUGHT ? null : `${toPresentable(rest)}.`;
  const text = mark.rule.effect !== 'suggests' && proposal.terms.some(({ stem }) => stem !== null) ? read(rest) : '';
  if (text === null && !POINTS.test(rest)) return null;
  if (text !== null && text !== '' && standsByItself(text, language)) return tellsYou(text, proposal, answer);
  const named = text === null || text === '' ? toPresentable(rest) : text;
  const before = named === text || ONLY_IT.test(rest) ? proposedBefore(proposal, utterances, language) : null;
  if (before !== null) return withWhatWasSaid(named.replace(/[.]$/u, ''), before);
  return findTimes(simplify(proposal.text)).length > 0 ? asSaid(proposal, answer) : null;
}

/** The rule by which a sentence proposes something; null where it doesn't, or only speaks of the run of the meeting. */
function proposalIn(utterance: Utterance, language: string): Mark | null {
  if (utterance.words === 0 || utterance.words > MOST_PROPOSED || isSmallTalk(utterance.text)) return null;
  const found = marked(utterance, language);
  if (strongest(found, 'procedure') !== null || strongest(found, 'hypothetical') !== null) return null;
  return strongest(found, 'proposes') ?? strongest(found, 'suggests') ?? strongest(found, 'announces') ?? (utterance.label === null ? null : strongest(found, 'thinks'));
}

/** Whether a proposal is drawn as a conclusion from what was talked over: "Okay, let's put it in the January release then." */
const follows = (proposal: Utterance, utterances: readonly Utterance[]): boolean =>
  proposal.label !== null && (CONCLUDES.test(proposal.opening) || [utterances[proposal.index - 1]].some((before) => before !== undefined && before.turn === proposal.turn && before.words <= FEW && CONCLUDES.test(before.opening)));
const CONCLUDED = 0.25;

/** What came of a proposal: agreed, with its words, or not settled. */
function outcome(proposal: Utterance, mark: Mark, utterances: readonly Utterance[], language: string, read: ReadProposal): DecisionCandidate | 'unsettled' | null {
  const answer = nextAnswer(proposal, utterances);
  if (answer === null || answer.index > proposal.index + (mark.rule.effect === 'announces' ? 1 : ANSWER_REACH)) return null;
  if (mark.rule.effect === 'announces' && (!proposal.ended || proposal.words > MOST_ANNOUNCED || answer.words > FEW)) return null;
  if (strongest(marked(answer, language), 'refuses') !== null) return 'unsettled';
  const reasons = [ruleReason(mark.rule), ...circumstance('concludes', follows(proposal, utterances) ? CONCLUDED : 0), ...assentOf(answer, language)];
  if (sumOf(reasons) < ENOUGH) return null;
  const back = takenBack(answer, utterances, language);
  if (back === null) {
    const text = decisionOf(proposal, mark, answer, utterances, language, read);
    return text === null ? null : { utterance: proposal, text, score: SCORE, reasons };
  }
  const last = nextAnswer(back, utterances);
  const agreed = last !== null && back.words >= FEWEST_CORRECTED && !back.text.endsWith('?') && sumOf(assentOf(last, language)) > 0;
  return agreed && proposalIn(back, language) === null ? { utterance: back, text: asSaid(proposal, back), score: SCORE, reasons } : 'unsettled';
}

/** "Let's drop it." */
const ONLY_IT = /^(?:drop|keep|cancel|skip|stop|postpone|ship|remove|use|cut|move|merge|buy|delay) (?:it|that|this|them)(?: (?:then|for now|out|now))?$/iu;
const FEWEST_CORRECTED = 3;
/** What was talked of before: then both are shown as they were said, where a time is in it. */
const POINTS = /\b(?:it|that|this|them)\b/iu;
/** What somebody thinks is a decision only where it tells something by itself. */
const FEWEST_THOUGHT = 7;

/** Sentences before a recap in which somebody agrees. */
const AGREED_BEFORE = 4;
const isYes = (one: Utterance, language: string): boolean =>
  strongest(marked(one, language), 'refuses') === null && ['assents', 'agrees', 'takes'].some((effect) => strongest(marked(one, language), effect as 'agrees') !== null);

/** Whether somebody agrees right before or after: "Fine with me." – "So router nine on the sixth." */
function isAgreed(recap: Utterance, utterances: readonly Utterance[], language: string): boolean {
  const next = nextAnswer(recap, utterances);
  const before = utterances.slice(Math.max(0, recap.index - AGREED_BEFORE), recap.index);
  return [...before, ...(next === null ? [] : [next])].some((one) => isYes(one, language));
}

/** A conclusion that needs no answer: "Yeah okay, the dashboard stays in the backlog." */
function settled(utterance: Utterance, language: string, utterances: readonly Utterance[]): DecisionCandidate[] {
  const found = marked(utterance, language);
  const mark = strongest(found, 'settles');
  if (mark === null || utterance.words > MOST_ANNOUNCED || (mark.rule.weight < PLAIN && !CONCLUDES.test(utterance.opening)) || strongest(found, 'hypothetical') !== null) return [];
  if (mark.rule.weight < ALONE && (utterance.label === null || !isAgreed(utterance, utterances, language))) return [];
  const text = decisionOf(utterance, mark, utterance, utterances, language, () => null);
  const reasons = [ruleReason(mark.rule), ...circumstance('concludes', 1)];
  return text === null || takenBack(utterance, utterances, language) !== null ? [] : [{ utterance, text, score: SCORE, reasons }];
}

/** What says so by itself needs no "okay" before it. */
const PLAIN = 3;
/** What weighs less is a decision only where somebody agrees. */
const ALONE = 2;
const CONCLUDES =
  /^(?:(?:um|uh|yeah|yes|right|fine|ja|gut|also|sí)[,.]? )*(?:okay|ok|so|then|alright|all right|fine|good|agreed|gut|dann|also|vale|pues|entonces|venga|perfecto|bueno|de acuerdo)\b/iu;

/** Decisions that an assent made, and the indexes of proposals that were turned down or taken back. */
export interface Agreed {
  readonly found: readonly DecisionCandidate[];
  readonly unsettled: ReadonlySet<number>;
}

/** What an assent makes of proposals: "Let's drop the rocket." – "Okay, fine." What is taken back at once is none; the last word counts. */
export function agreedProposals(utterances: readonly Utterance[], language: string, read: ReadProposal): Agreed {
  const found: DecisionCandidate[] = [];
  const unsettled = new Set<number>();
  for (const utterance of utterances) {
    found.push(...settled(utterance, language, utterances), ...chosen(utterance, utterances, language));
    const mark = proposalIn(utterance, language);
    const came = mark === null ? null : outcome(utterance, mark, utterances, language, read);
    if (came === 'unsettled') unsettled.add(utterance.index);
    else if (came !== null) found.push(came);
    if (came !== null && came !== 'unsettled' && came.utterance !== utterance) unsettled.add(utterance.index);
  }
  return { found, unsettled };
}

/** Whether a sentence only speaks of the run of the meeting. */
export const isProcedure = (utterance: Utterance, language: string): boolean => strongest(marked(utterance, language), 'procedure') !== null;
