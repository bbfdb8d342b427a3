import type { DecisionCandidate } from '../decisions.ts';
import { readTerms } from '../terms.ts';
import type { Utterance } from '../utterance.ts';
import { firstClause, trimHead, trimTail } from './predicate.ts';

/** How the words after a cue become the decision: as an imperative, after "Go with", or as they stand. */
type Form = 'imperative' | 'go with' | 'stick with' | 'statement';

interface Cue {
  readonly pattern: RegExp;
  readonly form: Form;
  readonly score: number;
}

const CUES: readonly Cue[] = [
  { score: 3, form: 'imperative', pattern: /\b(?:we(?:'ve| have)?(?: all)?(?: just)? (?:decided|agreed|resolved|opted|chose)|it(?:'s| was| has been) (?:decided|agreed)|(?:the )?decision (?:is|was)|the plan is|the agreement is) to\s+/gi },
  { score: 3, form: 'statement', pattern: /\b(?:we(?:'ve| have)?(?: all)?(?: just)? (?:decided|agreed|resolved)|it(?:'s| was| has been) (?:decided|agreed)|(?:the )?decision (?:is|was)|the plan is|so it's settled,?|that's settled,?|it's settled,?) (?:that\s+)?(?=\w)(?!(?:to|on|with|what|how|whether|if)\b)/gi },
  { score: 3, form: 'go with', pattern: /\b(?:we(?:'ve| have)?(?: all)? (?:decided on|agreed on|settled on|chosen|opted for)|(?:let's|we'll|we will|we're going to|we are going to|we're gonna|we should just|i say we|i think we'll|i think we) go (?:with|for))\s+/gi },
  { score: 3, form: 'stick with', pattern: /\b(?:let's|we'll|we will|we're going to|we're gonna) (?:stick|stay) (?:with|to)\s+/gi },
  { score: 3, form: 'imperative', pattern: /^(?:(?:okay|ok|all right|alright|so|yeah|great|cool|perfect|good|well)[,.]?\s+)*(?:agreed|it's settled|settled|sounds good|sounds great|deal|that works|works for me|makes sense|fair enough)[,.:;!]?\s+(?:so\s+|then\s+)?(?:we'll|we will|let's|we)\s+/gi },
  { score: 2, form: 'imperative', pattern: /(?:^|[,;]\s*|\b(?:so|then|okay|and|yeah|well|but)\s+)(?:let's|we'll|we will)\s+(?!(?:see|say|go|move on|start|talk|take|look|wait|get|do|have|be|jump|dive|try|give|just|continue|begin|hear|hope|know|assume|imagine|pretend|come|find out|wrap|not worry|stop here|need|probably|maybe|discuss|share|pause|call it|figure|leave it there|face it|circle|open it|probably|hopefully|never|also|definitely|still|then|only|want|like|think|run|show|make sure|touch|cover|review|skip|turn|pick|hop|break)\b)/gi },
];

/** A word without which no cue is there: a quick look before the slow ones. */
const ANY_CUE = /\b(?:decid|agree|decision|plan is|settled|let's|we'll|we will|go with|go for|stick|stay|chose|opted|resolved|sounds|deal|works|fair|makes)/i;

const NOT_DECIDED =
  /\b(?:if we|whether|should we|could we|have we|haven't|hasn't|not (?:yet )?decided|need to decide|have to decide|before we decide|once we(?:'ve)?|as soon as|until we|didn't|did we|unless|might|would have|could have|maybe|perhaps|for example|let's say|i don't think|undecided|or not|imagine|suppose|sometimes|last (?:year|month|quarter|time)|years? ago|months? ago|back then|originally|previously)\b/i;
const FIRST = /\b(?:first|instead|for now|until|from now on|going forward)\b/i;
const PROPOSAL = /^(?:(?:so|and|okay|well|then|or|but|yeah|i think|maybe)[,]?\s+)*(?:how about (?:we|if we)|what if we|why don't we|i(?:'d)? (?:propose|suggest)(?: that)? we|shall we|i(?:'d)? vote (?:that )?we|we could(?: just)?|should we(?: just)?|let's(?: just)?|i say we)\s+/i;
const ACCEPTS = /^(?:(?:yeah|yes|okay|ok|yep|sure|cool|great|right|all right|alright)[,.]?\s+)*(?:agreed|i agree|we agree|sounds good|sounds great|let's do (?:that|it)|works for me|that works|deal|done|perfect,? let's|i'm (?:fine|good|happy|okay) with (?:that|it)|fine (?:by|with) me|good idea|makes sense|\+1|no objections?|i second that)\b/i;
const REACH = 2;

const FORM_HEAD: Readonly<Record<Form, string>> = { imperative: '', 'go with': 'Go with ', 'stick with': 'Stick with ', statement: '' };
const VAGUE = /^(?:go with|stick with|do|try|use|take|keep|make|leave|drop|put|just \p{L}+)?\s*(?:it|that|this|them|those|these|one|something|there|so|that one|this one)\b(?!\s+\p{L})/iu;

/** The decision in the words after a cue; null where they hold too little to be understood. */
function readDecision(rest: string, form: Form, ended: boolean): string | null {
  const clause = trimTail(firstClause(trimHead(rest), ended));
  const text = `${FORM_HEAD[form]}${clause}`;
  const words = text.split(' ').length;
  const content = readTerms(clause).filter((term) => term.stem !== null).length;
  if (words < 3 || words > 32 || content === 0 || VAGUE.test(text)) return null;
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

function acceptedBy(utterance: Utterance, utterances: readonly Utterance[]): boolean {
  return utterances.slice(utterance.index + 1, utterance.index + 1 + REACH).some((next) => ACCEPTS.test(next.text));
}

function proposed(utterance: Utterance, utterances: readonly Utterance[]): DecisionCandidate[] {
  const match = PROPOSAL.exec(utterance.text);
  if (match === null || !acceptedBy(utterance, utterances)) return [];
  const text = readDecision(utterance.text.slice(match[0].length), 'imperative', true);
  return text === null ? [] : [{ utterance, text, score: 3 }];
}

function stated(utterance: Utterance): DecisionCandidate[] {
  if (utterance.words < 3 || !ANY_CUE.test(utterance.text) || utterance.text.endsWith('?') || NOT_DECIDED.test(utterance.text)) return [];
  const found: DecisionCandidate[] = [];
  for (const { pattern, form, score } of CUES) {
    for (const match of utterance.text.matchAll(pattern)) {
      const text = readDecision(utterance.text.slice(match.index + match[0].length), form, utterance.ended);
      if (text !== null) found.push({ utterance, text, score: score + (FIRST.test(utterance.text) ? 1 : 0) - (form === 'statement' && !utterance.ended ? 1 : 0) });
    }
  }
  return found;
}

/** Candidates for decisions in English talk. */
export function findEnglishDecisions(utterances: readonly Utterance[]): DecisionCandidate[] {
  return utterances.flatMap((utterance) => [...stated(utterance), ...proposed(utterance, utterances)]);
}
