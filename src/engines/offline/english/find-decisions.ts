import { decisions } from '../../../languages/en/decisions.ts';
import { textFrom } from '../../../languages/pattern.ts';
import { type DecisionForm, findAllMarks, indexRules } from '../../../languages/rules.ts';
import type { DecisionCandidate } from '../decisions.ts';
import { marked, strongest } from '../marks.ts';
import { circumstance, type Reason, ruleReason, sumOf } from '../reasons.ts';
import { isSmallTalk } from '../small-talk.ts';
import { toPresentable } from '../presentable.ts';
import { readTerms } from '../terms.ts';
import type { Utterance } from '../utterance.ts';
import { breaksOff, firstClause, trimHead, trimTail } from './predicate.ts';

const NOT_DECIDED =
  /\b(?:if we|whether|should we|could we|have we|haven't|hasn't|not (?:yet )?decided|need to decide|have to decide|before we decide|once we(?:'ve)?|as soon as|until we|didn't|did we|unless|might|would have|could have|maybe|perhaps|for example|i don't think|undecided|or not|imagine|suppose|sometimes|last (?:year|month|quarter|time)|years? ago|months? ago|back then|originally|previously|used to|usually|normally|whenever|every time|right now|currently|already|basically)\b/i;
/** "Let's say" supposes something, unless it follows on what was talked over, or sets a date or a rule. */
const SUPPOSED = /\blet's say\b/i;
const SETS_A_RULE = /\b(?:not|don't|won't|before|after|until|per|every|at most|at least|no)\b/i;
const RUN_OF_MEETING = /\b(?:presentation|do (?:the|a|our) (?:\p{L}+ )?(?:retro|stand-?up|check-?in|round|intros?|introductions?)|walk through|go through|go over|talk|screen|slide|demo|agenda|questions?|chat|recording|this call|this meeting|ticket|tickets|jira|leave .{0,20}open|stays? open)\b/iu;
const FIRST = /\b(?:first|instead|for now|until|from now on|going forward|this time|every \p{L}+|per \p{L}+|at most|no longer)\b/iu;
/** How somebody begins who draws a conclusion, or agrees. */
const CONCLUDES = /^(?:okay|ok|so|then|all right|alright|good|right|fine|yeah|yes|no|agreed|i agree|cool|great|perfect|and then)\b/i;
const CONCLUDES_NOTHING = /^(?:(?:first|okay|ok|right|fine|all right|alright|good|yeah)[,.]? )*(?:okay|ok|so|then)[,.]? (?:so |then )?no\b/i;
/** "I think we decided to" remembers, and may be wrong. */
const GUESSED_BEFORE = /\b(?:i (?:think|guess|believe|suppose)|not sure|apparently)(?: that)? $/iu;
/** "One of the things we decided to do" tells of a decision and is none. */
const RELATIVE_BEFORE = /\b(?:what|things?|way|one|where|when|because) (?:that )?$/iu;
const RULES = indexRules(decisions);
const REACH = 2;
const MOST_WORDS = 32;
const FEW = 3;
/** Before the cue so many characters are looked at for what makes it a condition or a memory. */
const BEFORE = 50;

const FORM_HEAD: Readonly<Record<DecisionForm, string>> = { imperative: '', forbidding: 'Do not ', 'go with': 'Go with ', 'stick with': 'Stick with ', clause: '', statement: '', nothing: '', pointed: '' };
const FEWEST_WORDS: Readonly<Record<DecisionForm, number>> = { imperative: 3, forbidding: 4, 'go with': 3, 'stick with': 3, clause: 3, statement: 3, nothing: 2, pointed: 2 };
const VAGUE = /^(?:go with|stick with|do|try|use|take|keep|make|leave|drop|put|we (?:do|keep|use|take|leave|don't do)|just \p{L}+)?\s*(?:it|that|this|them|those|these|one|something|there|so|that one|this one)\b(?!\s+\p{L})/iu;
/** "Roll that back", "switch it off first": nobody who was not there knows what. */
const NAMES_NOTHING = /^\p{L}+ (?:it|that|this|them|those|these)(?: (?:back|up|out|off|down|over|in|on|away|through|again|around|aside|there|here|together))?(?: (?:first|now|today|tomorrow|again|for now|then))?$/iu;
/** "No deliveries in May": what has a verb is a sentence that begins with a no. */
const VERB = /'(?:s|re|m|ll|ve|d)\b|\b(?:is|are|was|were|be|has|have|had|do|does|did|can|could|will|would|should|need|needs|want|think|know|find|found|mean|see|say|said|got|get|I|we|you|they|he|she|it)\b/u;
const MOST_OF_NOTHING = 12;
const SETS_TIME = / (?:in|on|at|before|after|until|during|for|this|next) /iu;
/** "We decided, okay, so then let's say": what is said between a cue and the decision. */
const RESUMES = /^(?:(?:okay|ok|so|then|let's say|that|yeah|well|and|basically|the|we'll say)[,.]?\s+(?!\p{L}+$))+(?=\p{L})/iu;

/** A number says what was chosen: "one year at seventeen". */
const NUMBER = /^(?:\d.*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty|hundred|thousand)$/u;

/** "Let's do that, let's put the index on a replica": the second says what the first points to. */
const ECHO = /^(?:do|try|take|use|go with) (?:that|it|this)[,.]? (?:then |so |okay )?(?:let's|we) (?=\p{L}+ \p{L}+)/iu;

function clauseOf(said: string, form: DecisionForm, ended: boolean): string {
  const rest = said.replace(ECHO, '');
  if ((form === 'statement' || form === 'pointed') && ended) return trimTail(toPresentable(rest.replace(/^(?:okay|so|then|let's say|yeah|well|[,\s])+\b/iu, '').replace(/,? (?:right|okay|yes|correct)\?$/iu, '')));
  const clause = firstClause(form === 'clause' || form === 'statement' ? rest.replace(RESUMES, '') : form === 'imperative' ? trimHead(rest).replace(/^(\p{L}+) that (?!(?:back|up|out|off|down|over|in|on|away|through|again|around|aside|to|for|with|at|by)\b)(?=\p{L}+ \p{L}+)/u, '$1 the ') : trimHead(rest), ended);
  const now = /\b(?:for )?now(?=[\s.,!]*$)/iu.exec(clause)?.[0];
  return now !== undefined && (now.length > 3 || form === 'forbidding') ? `${trimTail(clause)} ${now}` : trimTail(clause);
}

/** The decision in the words after a cue; null where they hold too little to be understood. */
function readDecision(rest: string, form: DecisionForm, ended: boolean): string | null {
  const clause = clauseOf(rest, form, ended);
  const text = form === 'forbidding' && clause.startsWith('do ') ? `Don't ${clause}` : `${FORM_HEAD[form]}${clause}`;
  const words = text.split(' ').length;
  const content = readTerms(clause).filter(({ stem, lower }) => stem !== null || NUMBER.test(lower)).length;
  if (words < FEWEST_WORDS[form] || words > MOST_WORDS || content === 0 || VAGUE.test(text) || NAMES_NOTHING.test(clause) || RUN_OF_MEETING.test(clause) || isSmallTalk(clause)) return null;
  if (form !== 'statement' && form !== 'pointed' && breaksOff(clause)) return null;
  if (form === 'nothing' && (VERB.test(clause) || words > MOST_OF_NOTHING || rest.endsWith('?'))) return null;
  const first = text.split(' ', 1)[0] ?? '';
  return `${/\d/u.test(first) ? text : text.charAt(0).toUpperCase() + text.slice(1)}.`;
}

function acceptedBy(utterance: Utterance, utterances: readonly Utterance[]): boolean {
  return utterances.slice(utterance.index + 1, utterance.index + 1 + REACH).some((next) => strongest(marked(next, 'en'), 'agrees') !== null);
}

/** "I'd drop it." – "Yeah, agreed. We push it to next year." */
function isAgreedBefore(utterance: Utterance, utterances: readonly Utterance[]): boolean {
  const before = utterances[utterance.index - 1];
  return before !== undefined && before.words <= FEW && before.turn >= utterance.turn - 1 && (strongest(marked(before, 'en'), 'agrees')?.rule.weight ?? 0) >= AGREED;
}
const AGREED = 2;

/** Who asks how long it takes, or who does it, takes it as settled. */
const SETTLED_BY =
  /^(?:(?:and|so|okay|then) )*(?:how long|by when|when can|(?:is )?(?:okay|fine|good) with (?:everybody|everyone)|who(?:'ll| tells|'s| is| can| will| does| wants)|can you (?:do|take|set|start|write|own)|i can|i'll|i will)\b/iu;
const isTreatedAsSettled = ({ index }: Utterance, utterances: readonly Utterance[]): boolean => SETTLED_BY.test(utterances[index + 1]?.text ?? '');

/** Whether it begins as a conclusion, or follows on a bare "okay". */
function concludes(utterance: Utterance, utterances: readonly Utterance[]): boolean {
  const before = utterances[utterance.index - 1];
  return CONCLUDES.test(utterance.opening) || (before !== undefined && before.words <= FEW && CONCLUDES.test(before.opening));
}

/** "Okay, let's take the router then." */
const THEN = /\bthen[.!]*$/iu;

/** What a decision's own circumstances add to its cue. */
function bonusesOf(utterance: Utterance, utterances: readonly Utterance[], form: DecisionForm): readonly Reason[] {
  const { text } = utterance;
  if (form === 'nothing' && !(utterance.ended && SETS_TIME.test(text)) && !CONCLUDES_NOTHING.test(utterance.opening)) return circumstance('sets-nothing', -1);
  return [
    ...circumstance('sets-a-rule', 1, FIRST.test(text)),
    ...circumstance('concludes', form === 'clause' ? 0.25 : THEN.test(text) ? 1 : 0.75, concludes(utterance, utterances)),
    ...circumstance('agreed', 1, strongest(marked(utterance, 'en'), 'agrees') !== null || acceptedBy(utterance, utterances)),
    ...circumstance('agreed-before', 1, isAgreedBefore(utterance, utterances)),
    ...circumstance('treated-as-settled', 0.5, isTreatedAsSettled(utterance, utterances)),
    ...circumstance('no-sentence-end', -1, form === 'statement' && !utterance.ended),
  ];
}

function isDecided(context: string, concluding: boolean): boolean {
  if (NOT_DECIDED.test(context)) return false;
  return !SUPPOSED.test(context) || (concluding && SETS_A_RULE.test(context)) || /\bdecided\b/i.test(context);
}

function stated(utterance: Utterance, utterances: readonly Utterance[]): DecisionCandidate[] {
  const { text } = utterance;
  if (utterance.words < 3 || (text.endsWith('?') && !/, (?:right|okay|yes|correct)\?$/i.test(text))) return [];
  const found: DecisionCandidate[] = [];
  const { words } = marked(utterance, 'en');
  for (const { rule, from, to } of findAllMarks(RULES, words)) {
    const { form } = rule;
    const start = words.list[from]?.start ?? 0;
    const rest = textFrom(words, text, rule.included === true ? from : to);
    const at = text.length - rest.length;
    const decision = readDecision(rest, form, utterance.ended);
    if (form === 'pointed' && utterances.slice(Math.max(0, utterance.index - REACH), utterance.index).some((other) => strongest(marked(other, 'en'), 'proposes') !== null && acceptedBy(other, utterances))) continue;
    const before = text.slice(Math.max(0, start - BEFORE), start);
    if (decision === null || RELATIVE_BEFORE.test(before) || (GUESSED_BEFORE.test(before) && !acceptedBy(utterance, utterances)) || !isDecided(text.slice(Math.max(0, start - BEFORE), at + decision.length), concludes(utterance, utterances))) continue;
    const reasons = [ruleReason(rule), ...bonusesOf(utterance, utterances, form)];
    found.push({ utterance, text: decision, score: sumOf(reasons), reasons });
  }
  return found;
}

/** A proposal that was agreed, as an imperative sentence; null where it says too little. */
export const readEnglishProposal = (rest: string): string | null => readDecision(rest, 'imperative', true);

/** Candidates for decisions in English talk. */
export function findEnglishDecisions(utterances: readonly Utterance[]): DecisionCandidate[] {
  return utterances.flatMap((utterance) => stated(utterance, utterances));
}
