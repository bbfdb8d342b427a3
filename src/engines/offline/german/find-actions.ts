import { actions } from '../../../languages/de/actions.ts';
import { textFrom, type Words } from '../../../languages/pattern.ts';
import { type ActionRule, findAllMarks, indexRules, type Mark } from '../../../languages/rules.ts';
import { findDuePhrase } from '../../../minutes/due-date.ts';
import type { ActionCandidate } from '../action-candidate.ts';
import { agreedTime, outcomeOf } from '../answers.ts';
import { marked, strongest } from '../marks.ts';
import type { People } from '../people.ts';
import { isSmallTalk } from '../small-talk.ts';
import { readPriority } from '../priority.ts';
import { circumstance, type Reason, ruleReason, sumOf } from '../reasons.ts';
import type { Utterance } from '../utterance.ts';
import { meantBy } from './meant.ts';
import { readGermanTask } from './task.ts';
import { isRunOn } from '../run-on.ts';
import { toFirstPerson, withInfinitive } from './verbs.ts';

const RULES = indexRules(actions);
const NEGATED = /\b(?:nicht|kein\w*|wenn ich|falls|hätte|würde|wäre)\b/i;
const REACH = 4;

/** "Wer macht das?" asks for one who takes it up; another question is about something else. */
const ASKS_WHO = /(?:^|[, ])(?:wer|jemand)(?![\p{L}])/iu;

function findTakeUp(utterance: Utterance, utterances: readonly Utterance[]): Utterance | null {
  const near = utterances.slice(utterance.index + 1, utterance.index + 1 + REACH);
  const other = near.findIndex(({ text }) => text.endsWith('?') && !ASKS_WHO.test(text));
  return near.slice(0, other < 0 ? near.length : other).find((next) => strongest(marked(next, 'de'), 'takes') !== null) ?? null;
}

function addressed(utterance: Utterance, cueStart: number, people: People): string | null {
  const word = /(\p{Lu}[\p{L}'-]+),?\s+$/u.exec(utterance.text.slice(0, cueStart))?.[1] ?? /,\s*(\p{Lu}[\p{L}'-]+)[.?!]*$/u.exec(utterance.text)?.[1];
  return word === undefined ? null : people.find(word);
}

/** A rule at a place, with the offset at which the sentence speaks to somebody. */
interface Place {
  readonly rule: ActionRule;
  readonly at: number;
}

/** Who is to do it, and until when where that is said elsewhere; null where nobody is. */
function assign({ rule, at }: Place, utterance: Utterance, utterances: readonly Utterance[], people: People): { owner: string | null; due: string | null } | null {
  if (rule.taker === 'speaker') return utterance.text.endsWith('?') ? null : { owner: utterance.speaker, due: null };
  if (rule.taker === 'named') {
    const owner = people.find(/^\p{Lu}[\p{L}'-]+/u.exec(utterance.text.slice(at))?.[0] ?? '');
    return owner === null ? null : { owner, due: null };
  }
  if (rule.taker === 'addressee') {
    const outcome = outcomeOf(utterance, utterances);
    return outcome === null ? null : { owner: addressed(utterance, at, people) ?? outcome.speaker, due: outcome.duePhrase };
  }
  const taken = findTakeUp(utterance, utterances);
  return taken === null ? null : { owner: taken.speaker, due: findDuePhrase(taken.text) };
}

const WHOM_ASKED = new Set(['du', 'sie', 'ihr', 'wir']);

/** Where the verb of a question stands that ends before a word: "schickst du", "schicken wir bitte", "wer schickt". */
function verbBefore({ list }: Words, to: number): number {
  const last = list[to - 1]?.lower === 'bitte' ? to - 2 : to - 1;
  return WHOM_ASKED.has(list[last]?.lower ?? '') ? last - 1 : last;
}

/** The predicate behind a mark, as a task is read from it; null where its verb is no work. */
function predicateOf({ rule, to }: Mark<ActionRule>, words: Words, said: string): string | null {
  if (rule.predicate === 'relative') return withInfinitive(said);
  if (rule.predicate !== 'asked') return said;
  const verb = toFirstPerson(words.list[verbBefore(words, to)]?.lower ?? '');
  return verb === null ? null : `${verb} ${said}`;
}

function candidateAt(mark: Mark<ActionRule>, words: Words, utterance: Utterance, utterances: readonly Utterance[], people: People): ActionCandidate[] {
  const { rule, from, to } = mark;
  const { text } = utterance;
  const predicate = predicateOf(mark, words, textFrom(words, text, to));
  const task = predicate === null ? null : readGermanTask(predicate, rule.predicate === 'first person' || rule.predicate === 'asked');
  const at = words.list[rule.predicate === 'asked' ? verbBefore(words, to) : from]?.start ?? 0;
  const assignment = task === null ? null : assign({ rule, at }, utterance, utterances, people);
  const meant = task === null ? null : meantBy(task, utterance, utterances, people);
  if (task === null || assignment === null || meant === null) return [];
  const moved = rule.taker === 'addressee' && task.duePhrase !== null ? agreedTime(utterance, utterances) : null;
  const duePhrase = moved ?? task.duePhrase ?? assignment.due;
  const reasons = [
    ruleReason(rule),
    ...circumstance('verb-work', 1),
    ...circumstance('due-phrase', 1.25, duePhrase !== null),
    ...circumstance('who-does-it', 1, rule.taker === 'group' || (rule.taker === 'addressee' && assignment.owner !== null)),
    ...circumstance('negated', -2, NEGATED.test(text)),
  ];
  const rest = { last: utterance, also: meant.also, duePhrase, priority: readPriority(text), score: sumOf(reasons), reasons, object: 'named' as const };
  return [{ utterance, task: meant.text, owner: assignment.owner, at, ...rest }];
}

function candidatesOf(utterance: Utterance, utterances: readonly Utterance[], people: People): ActionCandidate[] {
  if (isSmallTalk(utterance.text) || isRunOn(utterance)) return [];
  const { words } = marked(utterance, 'de');
  return findAllMarks(RULES, words).flatMap((mark) => candidateAt(mark, words, utterance, utterances, people));
}

/** "Den Vertrag schick ich dir morgen", "klär ich mit dem Einkauf": the verb before its subject, and what it is about before both. */
const INVERTED =
  /(?:^|[,;.] |\b(?:[Uu]nd|[Dd]ann|[Aa]lso|[Gg]ut|[Oo]kay|[Jj]a),? )((?:[Dd]ie|[Dd]en|[Dd]as|[Dd]em|[Dd]er|[Dd]iese[nmrs]?|[Uu]m|[Mm]it|[Bb]ei|[Ww]egen|[Ee]inen?|[Uu]nseren?|[Mm]orgen|[Hh]eute|[Bb]is|[Aa]m)(?: [\p{L}\p{N}][\p{L}\p{N}-]*){0,5}?(?:, (?:das|den|die|der))? )?(\p{L}+) ich\b(?: (?:mich|dir|euch|mir|Ihnen)\b)?/gu;
const MODAL = /^(?:muss|werde|will|soll|kann)$/u;
/** "Ich nehme das mit und frage im Einkauf nach": the second verb has the first one's subject. */
const SECOND_VERB = /\b[Ii]ch\b[^,;.?!]{0,60}? und (?=\p{Ll}+ )/gu;
const OWES = /\b[Ii]ch schulde (?:(?:dir|euch|Ihnen|ihm|ihr|ihnen) )?(?:allen )?(?:noch )?/gu;
/** "…, das kommt am Mittwoch". */
const SAID_THEN = /, (?:das|die|der|es|den) (?:kommt|kommen|ist|sind|folgt|mache? ich|schicke? ich|habt ihr|hast du|kriegt ihr|kriegst du) ([^,;.?!]*)/u;

/** "Mach ich, ich sag euch Bescheid" says yes, then goes on. */
const isObjectNext = (verb: string, rest: string): boolean => /^ \p{L}/u.test(rest) && !/^mache?$/iu.test(verb);

function promises({ text }: Utterance): { at: number; predicate: string; firstPerson: boolean }[] {
  const inverted = [...text.matchAll(INVERTED)].filter((match) => match[1] !== undefined || isObjectNext(match[2] ?? '', text.slice(match.index + match[0].length))).map((match) => {
    const [whole, before = '', verb = ''] = match;
    const rest = text.slice(match.index + whole.length);
    const front = /^es $/iu.test(before) ? 'das ' : before.charAt(0).toLowerCase() + before.slice(1).replace(/, \p{L}+ $/u, ' ');
    const firstPerson = !MODAL.test(verb.toLowerCase());
    return { at: match.index, predicate: `${firstPerson ? `${verb.toLowerCase()} ` : ''}${front}${rest.trimStart()}`, firstPerson };
  });
  const second = [...text.matchAll(SECOND_VERB)].map((match) => ({ at: match.index, predicate: text.slice(match.index + match[0].length), firstPerson: true }));
  const owed = [...text.matchAll(OWES)].map((match) => ({ at: match.index, predicate: `liefere ${text.slice(match.index + match[0].length)}`, firstPerson: true }));
  return [...inverted, ...second, ...owed];
}

function promised(utterance: Utterance, utterances: readonly Utterance[], people: People): ActionCandidate[] {
  const { text } = utterance;
  if (isRunOn(utterance) || text.endsWith('?') || NEGATED.test(text) || isSmallTalk(text) || !/\bich\b/iu.test(text)) return [];
  return promises(utterance).flatMap(({ at, predicate, firstPerson }) => {
    const task = readGermanTask(predicate, firstPerson);
    const meant = task === null ? null : meantBy(task, utterance, utterances, people);
    if (task === null || meant === null) return [];
    const duePhrase = task.duePhrase ?? findDuePhrase(SAID_THEN.exec(text)?.[1] ?? '');
    const reasons: Reason[] = [{ id: 'de/verspricht', effect: 'speaker', weight: 2.75 }, ...circumstance('due-phrase', 1.25, duePhrase !== null)];
    const rest = { last: utterance, also: meant.also, duePhrase, priority: readPriority(text), score: sumOf(reasons), reasons, object: 'named' as const };
    return [{ utterance, task: meant.text, owner: utterance.speaker, at, ...rest }];
  });
}

/** Candidates for action items in German talk, whatever their score. */
export function findGermanActions(utterances: readonly Utterance[], people: People): ActionCandidate[] {
  return utterances.flatMap((utterance) => [...candidatesOf(utterance, utterances, people), ...promised(utterance, utterances, people)]);
}
