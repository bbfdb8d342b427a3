import type { ActionCandidate } from './action-candidate.ts';
import { assents } from './answers.ts';
import { TAKES_IT } from './english/hand-over.ts';
import { overlap } from './concepts.ts';
import { stemsOf } from './near-duplicate.ts';
import { circumstance, sumOf } from './reasons.ts';

/** Utterances within which a request and the answer to it, or two ways to say a thing, stand. */
const REACH = 10;
/** So far a pronoun reaches back. */
const PRONOUN_REACH = 4;
const SAME_THING = 0.6;
/** The same verb and so much of the same object are one task, however far apart. */
const SURELY_THE_SAME = 0.8;
const FEWEST_SHARED = 2;
/** So many places of one task are kept, that joining stays linear. */
const MOST_PLACES = 8;
/** So many candidates before it one is compared with. */
const MOST_COMPARED = 30;
/** Said twice is said more surely. */
const JOINED = 0.25;

/** A candidate with what it is compared by. */
interface Compared {
  readonly candidate: ActionCandidate;
  readonly verb: string;
  readonly stems: readonly string[];
}

function compared(candidate: ActionCandidate): Compared {
  const blank = candidate.task.indexOf(' ');
  return { candidate, verb: candidate.task.slice(0, blank).toLowerCase(), stems: stemsOf(candidate.task.slice(blank + 1)) };
}

const agree = (one: string | null, other: string | null): boolean => one === null || other === null || one === other;

/** Verbs that say only that a thing is to be done: "take care of the lamp", then "replace the lamp". */
const GENERIC = new Set(['deliver', 'take', 'do', 'get']);

/** Utterances within which what was asked for is promised in other words. */
const ANSWER_REACH = 2;

const isSameThing = (one: Compared, other: Compared): boolean => one.stems.length > 0 && overlap(one.stems, other.stems) === 1;

/** "Could you share the script?", "Sure, I'll push it tonight". */
const answersWith = ({ candidate: first }: Compared, { candidate: second }: Compared): boolean =>
  second.utterance.turn > first.utterance.turn && second.utterance.index - first.utterance.index <= ANSWER_REACH && assents(second.utterance);

/** "I'll write the notice. Lena, can you send it out?": who promises one thing and asks another for the next is not that other. */
const givesOn = (first: ActionCandidate, second: ActionCandidate): boolean => first.asked === false && second.asked === true && second.owner !== null && first.owner === null;

/** "Let's schedule a drill.", "Jun, can you set that up?": somebody is asked for what was just proposed. */
const asksForIt = ({ candidate: first }: Compared, { candidate: second }: Compared): boolean =>
  second.asked === true && second.object === 'pronoun' && first.proposed === true && first.object === 'named' && second.utterance.index - first.utterance.index <= ANSWER_REACH;

const MAKES = new Set(['write', 'draft', 'prepare']);
const HANDS_ON = new Set(['send', 'share', 'post', 'publish', 'forward']);

/** "I'll write the notice. I'll send it on Friday": two words of one promise, unless each has a time of its own. */
const makesAndHandsOn = ({ candidate: first, verb: one }: Compared, { candidate: second, verb: other }: Compared): boolean =>
  MAKES.has(one) && HANDS_ON.has(other) &&
  first.utterance.turn === second.utterance.turn && second.utterance.index - first.utterance.index === 1 &&
  first.asked !== true && second.asked !== true && (first.duePhrase === null || first.duePhrase === second.duePhrase);

/** "Could you finish it?" – "I'll finish it": of both only the talk before tells what it is. */
const answersIt = ({ candidate: first, verb: one }: Compared, { candidate: second, verb: other }: Compared): boolean =>
  second.object === 'pronoun' && first.object === 'pronoun' && second.utterance.index - first.utterance.index <= ANSWER_REACH + 1 &&
  second.utterance.index > first.utterance.index && (one === other || (first.asked === true && second.task === TAKES_IT));

/** Whether two candidates are one piece of work: the same verb, and the same object or a pronoun for it. */
function isSameWork(one: Compared, other: Compared): boolean {
  const [first, second] = [one.candidate, other.candidate];
  const apart = second.utterance.index - first.utterance.index;
  if (!agree(first.owner, second.owner) || (givesOn(first, second) && !asksForIt(one, other))) return false;
  if (asksForIt(one, other) || answersIt(one, other)) return true;
  const mayBeOne = GENERIC.has(one.verb) || GENERIC.has(other.verb) || answersWith(one, other) || makesAndHandsOn(one, other);
  const areNamed = first.object === 'named' && second.object === 'named';
  if (one.verb !== other.verb) return apart <= REACH && mayBeOne && areNamed && isSameThing(one, other);
  const share = overlap(one.stems, other.stems);
  if (apart > REACH) return share >= SURELY_THE_SAME && Math.min(one.stems.length, other.stems.length) >= FEWEST_SHARED;
  if (second.object === 'pronoun') return first.object !== 'pronoun' && apart <= PRONOUN_REACH;
  if (first.object === 'pronoun') return false;
  return share >= SAME_THING || (apart <= PRONOUN_REACH && apart > 0 && one.stems[0] === other.stems[0]);
}

/** Whether the second only goes on with the first in the same breath: "I'll ask the team for it, I'll write that to Ina tomorrow". */
const goesOn = ({ candidate: one }: Compared, { candidate: other }: Compared): boolean =>
  other.object !== 'named' && one.object === 'named' && one.utterance.index === other.utterance.index && one.at < other.at && agree(one.owner, other.owner);

/** Whether the first of two tells a task better: by a verb that says what is to be done, else by more words. */
function keepsFirst(first: Compared, second: Compared): boolean {
  if (second.candidate.object !== 'named') return true;
  const [firstIsGeneric, secondIsGeneric] = [GENERIC.has(first.verb), GENERIC.has(second.verb)];
  return firstIsGeneric === secondIsGeneric ? second.stems.length < first.stems.length : secondIsGeneric;
}

/** "…when the first quotes are here": with the time that was replaced goes what it hung on. */
const HUNG_ON = / (?:when|once|as soon as|after|if) .+$/iu;

/** The words of a task whose time was replaced by another, where the later one says nothing of the kind. */
function withoutOldTime({ task }: ActionCandidate, one: ActionCandidate, other: ActionCandidate): string {
  const replaced = one.duePhrase !== null && other.duePhrase !== null && one.duePhrase.toLowerCase() !== other.duePhrase.toLowerCase();
  return replaced && !HUNG_ON.test(other.task) ? task.replace(HUNG_ON, '') : task;
}

/** What is told more fully keeps its words; what was said last of a date or an owner counts. */
function join(first: Compared, second: Compared): Compared {
  const fuller = keepsFirst(first, second) ? first : second;
  const [one, other] = [first.candidate, second.candidate];
  // The quote that is shown is the one that the time comes from.
  const isFar = other.utterance.index - one.utterance.index > REACH;
  const { utterance, last, at } = isFar && one.duePhrase !== null && other.duePhrase === null ? one : fuller.candidate;
  const reasons = [...(one.score >= other.score ? one : other).reasons, ...circumstance('said-again', JOINED)];
  const candidate = {
    ...fuller.candidate,
    utterance,
    last,
    at,
    task: withoutOldTime(fuller.candidate, one, other),
    also: [...one.also, ...other.also, one.utterance.index, other.utterance.index].slice(-MOST_PLACES),
    owner: other.owner ?? one.owner,
    duePhrase: other.duePhrase ?? one.duePhrase,
    priority: other.priority ?? one.priority,
    reasons,
    score: sumOf(reasons),
  };
  return { ...fuller, candidate };
}

/** The index of the last one from an index on of which a thing is true; -1 where there is none. */
function lastIndexOf(candidates: readonly Compared[], from: number, isTrue: (candidate: Compared) => boolean): number {
  for (let at = candidates.length - 1; at >= from; at--) {
    const candidate = candidates[at];
    if (candidate !== undefined && isTrue(candidate)) return at;
  }
  return -1;
}

/**
 * Joins what was asked with what was promised on it, and what was said twice near each other.
 * @param candidates in the order of the transcript.
 */
export function joinActions(candidates: readonly ActionCandidate[]): ActionCandidate[] {
  const joined: Compared[] = [];
  for (const candidate of candidates.map(compared)) {
    const from = Math.max(0, joined.length - MOST_COMPARED);
    const at = lastIndexOf(joined, from, (other) => isSameWork(other, candidate) || goesOn(other, candidate));
    const other = joined[at];
    if (other === undefined) joined.push(candidate);
    else joined[at] = join(other, candidate);
  }
  return joined.map(({ candidate }) => candidate);
}
