import { findDuePhrase } from '../../../minutes/due-date.ts';
import type { ActionCandidate } from '../action-candidate.ts';
import { outcomeOf } from '../answers.ts';
import { marked, strongest } from '../marks.ts';
import type { People } from '../people.ts';
import { isSmallTalk } from '../small-talk.ts';
import { readPriority } from '../priority.ts';
import { circumstance, type Reason, sumOf } from '../reasons.ts';
import type { Utterance } from '../utterance.ts';
import { readGermanTask } from './task.ts';
import { isRunOn } from './run-on.ts';
import { toFirstPerson, withInfinitive } from './verbs.ts';

type Taker = 'speaker' | 'addressee' | 'named' | 'group';

interface GermanCue {
  readonly pattern: RegExp;
  readonly taker: Taker;
  readonly score: number;
  /** Whether the verb itself follows in the first person. */
  readonly firstPerson: boolean;
  /** Whether the verb of work is the cue's group 1, in the second person. */
  readonly asks?: boolean;
  /** Whether the verb stands in the third person at the end: "jemanden, der am Montag guckt". */
  readonly relative?: boolean;
}

const CUES: readonly GermanCue[] = [
  { taker: 'speaker', score: 2.25, firstPerson: false, pattern: /\b[Ii]ch (?:werde|muss|soll|will) /gu },
  { taker: 'speaker', score: 1.75, firstPerson: false, pattern: /\b[Ii]ch (?:kann|könnte) /gu },
  { taker: 'speaker', score: 2, firstPerson: true, pattern: /\b[Ii]ch (?=\p{Ll})/gu },
  { taker: 'addressee', score: 2, firstPerson: false, pattern: /\b(?:[Kk]annst du|[Kk]önntest du|[Kk]önnten [Ss]ie|[Kk]önnen [Ss]ie|[Mm]agst du|[Kk]önnt ihr) /gu },
  { taker: 'addressee', score: 2, firstPerson: true, asks: true, pattern: /(?:^|[,.;] |\b(?:[Uu]nd|[Dd]ann|[Oo]kay|[Gg]ut),? )(\p{L}{3,}t) du (?=[^.!]*\?$)/gu },
  { taker: 'addressee', score: 2, firstPerson: true, asks: true, pattern: /(?:^|[,.;] |\b(?:[Uu]nd|[Dd]ann|[Oo]kay|[Gg]ut),? )(\p{L}{3,}en) (?:Sie|ihr|wir bitte) (?=[^.!]*\?$)/gu },
  { taker: 'named', score: 2, firstPerson: false, pattern: /(?:^|[\s,])(\p{Lu}[\p{L}'-]+) (?:wird|soll|muss|kann) /gu },
  { taker: 'group', score: 1.5, firstPerson: false, pattern: /\b(?:[Ww]ir (?:müssen|sollten|sollen|müssten)|[Jj]emand (?:muss|sollte|müsste)|[Ww]er (?:kann|könnte)|[Kk]ann jemand) /gu },
  { taker: 'group', score: 1.5, firstPerson: true, asks: true, pattern: /\b[Ww]er (\p{Ll}{2,}t) (?=[^.!]*\?$)/gu },
  { taker: 'group', score: 1.5, firstPerson: false, relative: true, pattern: /\b(?:[Ii]ch|[Ww]ir) (?:bräuchten?|brauchen?) (?:nur |noch |auch )?(?:jemanden?|einen),? der /gu },
];
const NEGATED = /\b(?:nicht|kein\w*|wenn ich|falls|hätte|würde|wäre)\b/i;
const REACH = 4;

function findTakeUp(utterance: Utterance, utterances: readonly Utterance[]): Utterance | null {
  return utterances.slice(utterance.index + 1, utterance.index + 1 + REACH).find((next) => strongest(marked(next, 'de'), 'takes') !== null) ?? null;
}

function addressed(utterance: Utterance, cueStart: number, people: People): string | null {
  const word = /(\p{Lu}[\p{L}'-]+),?\s+$/u.exec(utterance.text.slice(0, cueStart))?.[1] ?? /,\s*(\p{Lu}[\p{L}'-]+)[.?!]*$/u.exec(utterance.text)?.[1];
  return word === undefined ? null : people.find(word);
}

/** Who is to do it, and until when where that is said elsewhere; null where nobody is. */
function assign(cue: GermanCue, match: RegExpMatchArray, utterance: Utterance, utterances: readonly Utterance[], people: People): { owner: string | null; due: string | null } | null {
  if (cue.taker === 'speaker') return utterance.text.endsWith('?') ? null : { owner: utterance.speaker, due: null };
  if (cue.taker === 'named') {
    const owner = people.find(match[1] ?? '');
    return owner === null ? null : { owner, due: null };
  }
  if (cue.taker === 'addressee') {
    const outcome = outcomeOf(utterance, utterances);
    if (outcome === null) return null;
    const askedAt = (match.index ?? 0) + (cue.asks === true ? match[0].lastIndexOf(match[1] ?? '') : 0);
    return { owner: addressed(utterance, askedAt, people) ?? outcome.speaker, due: outcome.duePhrase };
  }
  const taken = findTakeUp(utterance, utterances);
  return taken === null ? null : { owner: taken.speaker, due: findDuePhrase(taken.text) };
}

function candidatesOf(utterance: Utterance, utterances: readonly Utterance[], people: People): ActionCandidate[] {
  const found: ActionCandidate[] = [];
  if (isSmallTalk(utterance.text) || isRunOn(utterance)) return found;
  for (const cue of CUES) {
    for (const match of utterance.text.matchAll(cue.pattern)) {
      const asked = cue.asks === true ? toFirstPerson((match[1] ?? '').toLowerCase()) : '';
      if (asked === null) continue;
      const said = utterance.text.slice(match.index + match[0].length);
      const task = readGermanTask(`${asked} ${cue.relative === true ? withInfinitive(said) : said}`.trimStart(), cue.firstPerson);
      const assignment = task === null ? null : assign(cue, match, utterance, utterances, people);
      if (task === null || assignment === null) continue;
      const duePhrase = task.duePhrase ?? assignment.due;
      const reasons = [
        { id: `de/${cue.taker}`, effect: cue.taker, weight: cue.score },
        ...circumstance('verb-work', 1),
        ...circumstance('due-phrase', 1.25, duePhrase !== null),
        ...circumstance('who-does-it', 1, cue.taker === 'group'),
        ...circumstance('negated', -2, NEGATED.test(utterance.text)),
      ];
      found.push({ utterance, last: utterance, also: [], task: task.text, owner: assignment.owner, duePhrase, priority: readPriority(utterance.text), score: sumOf(reasons), reasons, at: match.index, object: 'named' });
    }
  }
  return found;
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

function promises({ text }: Utterance): { at: number; predicate: string; firstPerson: boolean }[] {
  const inverted = [...text.matchAll(INVERTED)].map((match) => {
    const [whole, before = '', verb = ''] = match;
    const rest = text.slice(match.index + whole.length);
    const front = /^(?:das|es|die|den) $/iu.test(before) ? 'das ' : before.charAt(0).toLowerCase() + before.slice(1).replace(/, \p{L}+ $/u, ' ');
    const firstPerson = !MODAL.test(verb.toLowerCase());
    return { at: match.index, predicate: `${firstPerson ? `${verb.toLowerCase()} ` : ''}${front}${rest.trimStart()}`, firstPerson };
  });
  const second = [...text.matchAll(SECOND_VERB)].map((match) => ({ at: match.index, predicate: text.slice(match.index + match[0].length), firstPerson: true }));
  const owed = [...text.matchAll(OWES)].map((match) => ({ at: match.index, predicate: `liefere ${text.slice(match.index + match[0].length)}`, firstPerson: true }));
  return [...inverted, ...second, ...owed];
}

function promised(utterance: Utterance): ActionCandidate[] {
  const { text } = utterance;
  if (isRunOn(utterance) || text.endsWith('?') || NEGATED.test(text) || isSmallTalk(text) || !/\bich\b/iu.test(text)) return [];
  return promises(utterance).flatMap(({ at, predicate, firstPerson }) => {
    const task = readGermanTask(predicate, firstPerson);
    if (task === null) return [];
    const duePhrase = task.duePhrase ?? findDuePhrase(SAID_THEN.exec(text)?.[1] ?? '');
    const reasons: Reason[] = [{ id: 'de/verspricht', effect: 'speaker', weight: 2.75 }, ...circumstance('due-phrase', 1.25, duePhrase !== null)];
    const rest = { last: utterance, also: [], duePhrase, priority: readPriority(text), score: sumOf(reasons), reasons, object: 'named' as const };
    return [{ utterance, task: task.text, owner: utterance.speaker, at, ...rest }];
  });
}

/** Candidates for action items in German talk, whatever their score. */
export function findGermanActions(utterances: readonly Utterance[], people: People): ActionCandidate[] {
  return utterances.flatMap((utterance) => [...candidatesOf(utterance, utterances, people), ...promised(utterance)]);
}
