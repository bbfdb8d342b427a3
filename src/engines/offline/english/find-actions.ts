import { findDuePhrase, withoutCorrectedTimes } from '../../../minutes/due-date.ts';
import type { ActionCandidate } from '../action-candidate.ts';
import { agreedTime, goesOnWith } from '../answers.ts';
import type { People } from '../people.ts';
import { readPriority } from '../priority.ts';
import { circumstance, type Reason, ruleReason, sumOf } from '../reasons.ts';
import type { Term } from '../terms.ts';
import type { Utterance } from '../utterance.ts';
import type { ActionRule, Taker } from '../../../languages/rules.ts';
import { thankedFor } from './addressee.ts';
import { answersRequest, assign, isConfirmed } from './assign.ts';
import { findHandOvers } from './hand-over.ts';
import { findCues, type FoundCue } from './find-cues.ts';
import { nameAddressee, nameRecipient } from './recipient.ts';
import { resolveObject } from './resolve-object.ts';
import { findTakeUp } from './take-up.ts';
import { readTask, type Task } from './task.ts';
import { strengthOfVerb } from './verbs.ts';

const HYPOTHETICAL = /\b(?:if i|if we|if you|would have|could have|should have|might|wouldn't|imagine|suppose|let's say(?! (?:by|on|until|before|next|mon|tues|wednes|thurs|fri|tomorrow))|for example|in theory|ideally|say you|whenever)\b/i;
const HEDGE = /\b(?:maybe|probably|perhaps|possibly|i guess|not sure|i think|try to|hopefully|eventually|at some point)\b/i;
/** "Maybe next sprint" is a guess at the time, not at whether it's done. */
const HEDGED_TIME = /\b(?:maybe|probably|perhaps|hopefully) (?=(?:by|on|next|this|tomorrow|today|tonight|later|in|before|after)\b)/giu;
/** "Talk to Simone" is work, as the name says what it is for. */
const TALK_SURE = 1;
const TALKS_TO_SOMEBODY = /^(?:Talk|Speak|Get in touch) (?:to|with) \p{Lu}/u;
const REJECTED = /\b(?:not going to|rather not|instead of|ruled out|decided against|no need|don't need|won't|doesn't make sense|there's no point)\b/i;
const SHOWING = /\b(?:right here|over here|here you|as you can see|you can see|you'll see|on the screen|this page|this button|this slide|real quick|for a second|in real time|as we go|in this case|live demo|next slide|while i|click|when you|scroll|drop down|right now)\b/i;
const AFTERWARDS = /\b(?:after (?:this|the) (?:call|meeting)|offline|follow(?:ing)? up|action item|takeaway|get back to|once (?:we're|i'm) done|before (?:the )?next)\b/i;
/** Before a cue: what makes a relative clause, a condition or a quotation of it. */
const NO_CLAUSE_START =
  /(?:\b(?:what|which|things?|items?|one|who|where|when|once|if|until|otherwise|or else|how|why|whatever|everything|anything|something|all|unless|because|time|way|(?:say|said|says|saying|told|like|goes)(?:,? (?:hey|oh|okay|well|yeah))?,?)|\s(?!(?:think|sure|guess|mean|say|said|agree|agreed|so|is) )\S+ that)\s+$/i;
/** How a sentence begins that goes on with the one before. */
const GOES_ON = /^(?:of|to|for|with|in|on|at|from|the|a|an|by|about|into|whether|how)\b/i;
const SAYS_WHEN = /^(?:i'll|i will|i should|you'll|i can|we'll)(?: have (?:that|it|this)| do (?:that|it|this)| get (?:that|it)| send (?:that|it))\b/i;
/** "Please do", said to a promise. */
const CONFIRMED = 0.5;
/** Less is no candidate, whatever else speaks for it. */
const WORTH_NAMING = 1.5;
const FEWEST_WORDS = 3;
/** Verbs with which work is offered, though they are no work by themselves. */
const OFFERED = /^(?:take|handle|own|do|present|run|draw|make|check|look|find|get|call|cover|cut|type|print)\b/iu;
const FAR_IN = 0.8;
const SURE: Readonly<Record<Task['verb'], number>> = { work: 1, light: 0.25, unknown: -0.5, never: -9 };

/** What a cue's sentence and the task in it add to the cue. */
function reasonsFor(rule: ActionRule, task: Task, duePhrase: string | null, utterance: Utterance): Reason[] {
  const { text } = utterance;
  return [
    ruleReason(rule),
    ...circumstance(`verb-${task.verb}`, TALKS_TO_SOMEBODY.test(task.text) ? TALK_SURE : SURE[task.verb]),
    ...circumstance('due-phrase', 1.25, duePhrase !== null),
    ...circumstance('names-things', 0.5, task.content >= 2),
    ...circumstance('names-many-things', 0.25, task.content >= 4),
    ...circumstance('vague', -1, task.vague),
    ...circumstance('no-sentence-end', -0.25, !utterance.ended),
    ...circumstance('near-the-end', 0.25, utterance.position > FAR_IN),
    ...circumstance('after-the-call', 0.5, AFTERWARDS.test(text)),
    ...circumstance('hedged', -0.5, HEDGE.test(text.replace(HEDGED_TIME, ''))),
    ...circumstance('hypothetical', -1.5, HYPOTHETICAL.test(text)),
    ...circumstance('rejected', -2, REJECTED.test(text)),
    ...circumstance('shows-something', -1.5, SHOWING.test(text)),
  ];
}

/** Before a name that is a place or a part of what is asked: "book the room in Graz". */
const BELONGS = /\b(?:your|our|my|their|his|her|this|that|new|in|to|at|from|for|of|with|by|on|and|or|about|the|a|an|into|near|via)$/iu;

/** A request without the name at its end, or before the answer, of the one who is asked. */
function withoutClosingName(rest: string, rule: ActionRule, people: People): string {
  if (rule.taker !== 'addressee' && rule.taker !== 'you') return rest;
  const bare = rest.replace(/,\s*\p{Lu}[\p{L}'-]+([.?!]*)$/u, '$1');
  return bare.replace(/ (\p{Lu}[\p{L}'-]+)(?=[.?!]*$| (?:yeah|yes|sure|okay)\b)/u, (whole, word: string, at: number) => (BELONGS.test(bare.slice(0, at)) || (people.find(word) === null && !people.mayBeName(word)) ? whole : ''));
}

/** The next sentence of the turn where an unpunctuated one was cut within a clause. */
function continuation(utterance: Utterance, utterances: readonly Utterance[]): Utterance | null {
  const next = utterances[utterance.index + 1];
  if (utterance.ended || next === undefined || next.turn !== utterance.turn) return null;
  return GOES_ON.test(next.text) ? next : null;
}

/** "I'll update the reader, no, sorry, the door": what was begun is taken back. */
const RETRACTED = /^[^.?!]{3,90}?,? (?:no,? (?:sorry|wait)|sorry,? no|wait,? no|i meant|scratch that|actually,? no)\b/iu;

/** "…, that's Wednesday", said of the promise in the same sentence. */
const SAID_THEN = /[,;] (?:and )?(?:that's|that is|that'll be|that will be|it's|it'll be|they'll be|you'll (?:have|get) (?:it|that|them)|i'll have (?:it|that|them)|i can (?:do|have) (?:it|that)) ([^,;.?!]*)/iu;

/** "…, but not before next week, let's say by Friday". */
const NOT_BEFORE = /, but (not [^.;?!]*)/iu;

function dueSaidThen(rest: string): string | null {
  const [, later] = NOT_BEFORE.exec(rest) ?? [];
  if (later !== undefined) return findDuePhrase(later);
  const [, then] = SAID_THEN.exec(rest) ?? [];
  return then === undefined ? null : findDuePhrase(then);
}

/** "I'm off Friday", "wait, I'm not in that day": then it will not be done. */
const AWAY = /\b(?:i'm|i am|i'll be) (?:off|out|away|not (?:in|here|there|around|working)|on (?:leave|holiday|vacation))\b/iu;
const SAYS_NO = /^(?:(?:oh|uh|um|well|ah)[, ]+)?(?:no|wait|(?:actually|sorry),? no)\b/iu;
const THAT_DAY = /\b(?:then|that day)\b/iu;
const LEAD = /^(?:by|before|on|until|till) /iu;
/** What comes of being away: "…, so let's say Monday". */
const SO_THEN = /(?:[,;]| so| but) (.*)$/u;
const MOST_WORDS_OF_A_TIME = 10;

/** The time that counts of one just said: another that corrects it, or null where it is taken back ("no wait, I'm off Friday"). */
function lastWord(due: string, said: Utterance, utterances: readonly Utterance[]): string | null {
  const next = utterances[said.index + 1];
  if (next?.turn !== said.turn) return due;
  const day = due.toLowerCase().replace(LEAD, '');
  const at = next.lower.indexOf(day);
  const rest = at < 0 ? next.text : `${next.text.slice(0, at)}${next.text.slice(at + day.length)}`;
  const other = findDuePhrase(rest);
  const otherAt = other === null ? -1 : rest.toLowerCase().indexOf(other.toLowerCase());
  if (other !== null && CORRECTS.test(next.opening) && otherAt <= NEAR_HEAD && !AWAY.test(rest.slice(0, otherAt))) return other;
  const after = goesOnWith(next, utterances);
  const goesOn = after.split(' ').length <= MOST_WORDS_OF_A_TIME ? findDuePhrase(after) : null;
  if (AWAY.test(next.text) && (at >= 0 || THAT_DAY.test(next.text))) {
    const [, then = ''] = SO_THEN.exec(next.text.slice(at < 0 ? next.text.search(AWAY) : at + day.length)) ?? [];
    return findDuePhrase(then) ?? goesOn;
  }
  return at >= 0 && SAYS_NO.test(next.opening) ? (goesOn ?? due) : due;
}

/** "I'll have that by Friday", said of the promise before it. */
function dueSaidNext(rule: ActionRule, utterance: Utterance, utterances: readonly Utterance[]): string | null {
  const next = utterances[utterance.index + 1];
  if (rule.taker !== 'speaker' || next?.turn !== utterance.turn || !SAYS_WHEN.test(next.text)) return null;
  const due = findDuePhrase(next.text);
  return due === null ? null : lastWord(due, next, utterances);
}

const ASKS_WHEN = /^(?:(?:and|great|okay|ok|so|cool|perfect|good|nice)[,.]? )*(?:(?:by|until) )?(?:when\b|how soon\b)/iu;
const ASKED_REACH = 4;

/** "When?" – "By Friday, I guess", asked of a promise or an offer. */
function dueAskedNext(rule: ActionRule, utterance: Utterance, utterances: readonly Utterance[]): string | null {
  if (rule.taker !== 'speaker' && rule.taker !== 'offer') return null;
  const after = utterances.slice(utterance.index + 1, utterance.index + 1 + ASKED_REACH);
  const asked = after.findIndex(({ text, label }) => ASKS_WHEN.test(text) && (label === null || label !== utterance.label));
  const answer = asked < 0 ? undefined : after[asked + 1];
  return answer === undefined || answer.label !== utterance.label ? null : findDuePhrase(answer.text);
}

const CORRECTS = /^(?:(?:oh|uh|um|well)[, ]+)?(?:no|sorry|wait|actually)\b/iu;
/** So near to the head of its sentence the new date stands, in characters. */
const NEAR_HEAD = 12;

/** Whether somebody says "I" and a verb of work. */
const saysIWork = ({ terms }: Utterance): boolean => terms.some(({ lower }, at) => lower === 'i' && isWork(terms[ADVERBS_BEFORE.has(terms[at + 1]?.lower ?? '') ? at + 2 : at + 1]));

const ADVERBS_BEFORE = new Set(['then', 'also', 'just']);
const isWork = (term: Term | undefined): boolean => term !== undefined && strengthOfVerb(term.lower) === 'work';

/** Where somebody takes what all were asked for; else where it was said. */
const takenAt = ({ taker }: ActionRule, utterance: Utterance, utterances: readonly Utterance[]): Utterance =>
  taker === 'group' ? (findTakeUp(utterance, utterances) ?? utterance) : utterance;

/** Who is meant where a speaker gives work to somebody else. */
const ASKED: ReadonlySet<Taker> = new Set(['addressee', 'you', 'told', 'named', 'spoken of']);

/** "Me" is the one who speaks, and not who does it. */
const ASKS_OTHERS: ReadonlySet<Taker> = new Set(['addressee', 'you', 'told', 'group']);

/** "Today I'm going to look at it", "by Friday I'll have the numbers": the time stands first. */
const FRONTED = /(?:^|[,.;] |\b(?:and|so|then|okay|well) )((?:by |on |next |this )?\p{L}+(?: \p{L}+)?),? $/iu;

function dueSaidFirst(before: string): string | null {
  const [, time = ''] = FRONTED.exec(before) ?? [];
  const due = findDuePhrase(time);
  return due === time ? due : null;
}

/** The candidate at one place of a cue; null where nobody is to do it, or nothing is to be done. */
function candidateAt(cue: FoundCue, utterance: Utterance, utterances: readonly Utterance[], people: People): ActionCandidate | null {
  const { text } = utterance;
  const { rule, at } = cue;
  if (NO_CLAUSE_START.test(text.slice(Math.max(0, at - 30), at))) return null;
  const assignment = assign(cue, utterance, utterances, people);
  if (assignment === null) return null;
  const asker = ASKS_OTHERS.has(rule.taker) ? utterance.speaker : null;
  const said = withoutCorrectedTimes(cue.rest);
  if (RETRACTED.test(said)) return null;
  const next = continuation(utterance, utterances);
  const rest = `${said}${next === null ? '' : ` ${next.text.charAt(0).toLowerCase()}${next.text.slice(1)}`}`;
  const task = readTask(withoutClosingName(`${rule.verb ?? ''}${rest}`, rule, people), utterance.ended, asker, answersRequest(utterance, utterances));
  if (task === null || (rule.taker === 'offer' && task.verb !== 'work' && (!OFFERED.test(task.text) || task.vague))) return null;
  const duePhrase =
    (ASKED.has(rule.taker) && task.duePhrase !== null ? agreedTime(utterance, utterances) : null)
    ?? (task.duePhrase === null ? null : lastWord(task.duePhrase, utterance, utterances))
    ?? dueSaidFirst(text.slice(0, at))
    ?? dueSaidThen(rest)
    ?? assignment.duePhrase
    ?? dueAskedNext(rule, utterance, utterances)
    ?? dueSaidNext(rule, utterance, utterances);
  const place = { utterance, at, utterances };
  const addressee = task.vague ? nameAddressee(task.text, place, people) : null;
  const resolved = addressee !== null ? { task: addressee, loose: false } : task.vague ? resolveObject(task.text, place) : null;
  const object = !task.vague ? 'named' : resolved === null ? 'pronoun' : resolved.loose ? 'loose' : 'named';
  const reasons = [...reasonsFor(rule, { ...task, vague: object === 'pronoun' }, duePhrase, utterance), ...circumstance('who-does-it', assignment.bonus), ...circumstance('confirmed', CONFIRMED, isConfirmed(rule, utterance, utterances))];
  const score = sumOf(reasons);
  if (score < WORTH_NAMING) return null;
  return {
    utterance,
    last: next ?? utterance,
    also: [],
    task: resolved?.task ?? nameRecipient(task.text, place, people),
    owner: assignment.owner ?? (ASKED.has(rule.taker) ? null : thankedFor(takenAt(rule, utterance, utterances), utterances, people)),
    duePhrase,
    priority: readPriority(text),
    score,
    reasons,
    at,
    object,
    asked: ASKED.has(rule.taker),
    accepted: rule.taker === 'offer',
    proposed: rule.taker === 'group',
  };
}

function candidatesOf(utterance: Utterance, utterances: readonly Utterance[], people: People): ActionCandidate[] {
  const found: ActionCandidate[] = [];
  if (utterance.words < FEWEST_WORDS) return found;
  for (const cue of findCues(utterance)) {
    if (cue.rule.weak === true && !saysIWork(utterance)) continue;
    const candidate = candidateAt(cue, utterance, utterances, people);
    if (candidate !== null) found.push(candidate);
  }
  return found;
}

/** Candidates for action items in English talk: at most one of each cue and place, whatever their score. */
export function findEnglishActions(utterances: readonly Utterance[], people: People): ActionCandidate[] {
  const found = [...utterances.flatMap((utterance) => candidatesOf(utterance, utterances, people)), ...findHandOvers(utterances, people)];
  return found.sort((one, other) => one.utterance.index - other.utterance.index);
}
