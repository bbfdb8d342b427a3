import type { People } from '../people.ts';
import { nounPhrases } from './noun-phrase.ts';
import type { Place } from './said-at.ts';

/** Verbs that take a person before the thing: "send her the numbers". */
const GIVES = 'send|give|show|get|bring|write|email|mail|message|text|forward|offer|hand|lend|pay|buy|order|read|teach|make|book|tell|ask|owe';
/** How a thing begins that follows the person. */
const THING = "(?:the|a|an|my|our|your|their|his|her|its|this|that|these|those|some|any|all|more|another|one|two|three|four|five|\\d+)";
/** Things that are given without an article. */
const BARE_THING = '(?:access|feedback|details|permission|permissions|credit|notice|copies|invites|updates|numbers|information|money|samples|\\p{L}+s(?! of))';
/** Verbs that have a person as their object: "ask him about the invoice". */
const SPEAKS = 'tell|ask|remind|inform|show|teach|email|mail|call|phone|ping|message|text|write|invite|contact|brief|warn|notify|help';
const MATTER = '(?:to|about|if|whether|that|how|what|when|where|which|why|for|with|of)';
const PERSON = '(him|her|them|us|you)';

const TO_PERSON = new RegExp(`^(${GIVES}) ${PERSON} (?=${THING} \\p{L}|${THING}-|${BARE_THING}(?![\\p{L}]))`, 'iu');
/** Nothing but a person follows: "ask her". */
const ONLY_PERSON = new RegExp(`^(${SPEAKS}|(?:talk|speak|write|(?:double[- ])?check|confirm|clarify|sync) (?:to|with)) ${PERSON}()$`, 'iu');
const WITH_PERSON = new RegExp(`^(${SPEAKS}) ${PERSON} (?=${MATTER} \\p{L})`, 'iu');
/** What is given and is no work. */
const NO_WORK =
  /^\S+ \S+ (?:a|an|one|another|some|the|more) (?:(?:quick|little|bit|short|few|brief) )?(?:second|sec|minute|moment|bit|chance|shout|shoutout|break|try|round|hand|call|time|floor|credit|intro|introduction|update|overview|demo|context|question|example|idea)\b/iu;
/** Directions and ways that are no recipients: "send them to Bo", "make them all green". */
const NO_PERSON = /^(?:make|book|order|get|read|ask) them (?:all|more|that)\b/iu;

function recipientOf(task: string): RegExpExecArray | null {
  const match = TO_PERSON.exec(task) ?? WITH_PERSON.exec(task);
  return match === null || NO_WORK.test(task) || NO_PERSON.test(task) ? null : match;
}

/** Whether a predicate has a pronoun that can only mean people, as in "send them an email", and something else as its object. */
export const hasRecipient = (task: string): boolean => recipientOf(task) !== null;

/** Whether that is somebody who is spoken of, not to. */
export const hasOtherRecipient = (task: string): boolean => /^(?:him|her|them)$/iu.test(recipientOf(task)?.[2] ?? '');

/** A predicate without the people in it ("send an email"), to be judged by its verb and its object. */
export function withoutRecipient(task: string): string {
  const match = recipientOf(task);
  return match === null ? task : `${match[1] ?? ''} ${task.slice(match[0].length)}`;
}

/** Groups of people, by the last word of their name. */
const GROUP =
  /(?:^|\s)(?:team|department|group|board|committee|crew|council|people|folks|colleagues|customers?|clients?|users|vendors?|suppliers?|developers|engineers|designers|auditors|lawyers|partners|neighbou?rs|guests|parents|students|interns|volunteers|tenants)$/iu;
/** Sentences before it in which the people are looked for. */
const REACH = 3;
/** What stands before a name by which somebody is called. */
const CALLING = /(?:,|thanks|thank you|hey|hi|okay|yeah|yes|sure)\s*$/iu;
const NAME = /\p{Lu}[\p{L}'-]+/gu;

function groupsIn(text: string): string[] {
  return nounPhrases(text).filter((phrase) => GROUP.test(phrase.text)).map((phrase) => phrase.text.replace(/^\p{L}+/u, 'the'));
}

/**
 * The people who are spoken of in a text: by name, not called by it.
 *
 * @param sure leaves out a word at the head of a sentence that may owe its capital to its place
 */
function namesIn(text: string, people: People, sure: boolean): string[] {
  const spokenOf = [...text.matchAll(NAME)].filter(({ 0: word, index }) => {
    const [before, after] = [text.slice(0, index), text.slice(index + word.length)];
    const called = /^[,.?!]/u.test(after) && (before.trim() === '' || CALLING.test(before));
    return !called && (people.find(word) !== null || ((!sure || before.trim() !== '') && people.mayBeName(word)));
  });
  return spokenOf.map(([word]) => word);
}

/** The only one among the people of the talk before; null where there is none, or another. */
function onlyOne(find: (text: string) => readonly string[], { utterance, at, utterances }: Place): string | null {
  const before = utterances.slice(Math.max(0, utterance.index - REACH), utterance.index).map(({ text }) => text);
  const found = new Set([...before, utterance.text.slice(0, at)].flatMap(find));
  const [only] = found;
  return found.size === 1 && only !== undefined ? only : null;
}

/** The only person who is spoken of before an offset of a sentence; in the sentences before where it names none. */
export const personBefore = (place: Place, people: People): string | null => onlyOne((text) => namesIn(text, people, true), place);

/** "Write to them": only people are written to. */
const WITH_TO = 'write|talk|speak|reply|report|apologi[sz]e|reach out|get back|follow up';
const TO_PEOPLE = new RegExp(`^((?:${WITH_TO})(?: back)? (?:to|with)) (him|her|them)(?=$|[ ,])`, 'iu');
/** Whom somebody writes to or asks: "I'll write to procurement", "ask the legal team". */
const SPOKEN_TO = new RegExp(
  `\\b(?:(?:${WITH_TO})(?: back)? (?:to|with)|ask|call|email|contact|inform) ` +
    "((?:(?:the|our) )?[\\p{L}][\\p{L}'-]*(?: (?:team|department|group|board|office|council|committee)\\b)?)",
  'giu',
);
const NOBODY = new RegExp(
  '^(?:him|her|them|it|you|me|us|that|this|these|those|the|our|a|an|my|your|if|for|about|to|with|what|when|whether|how|why|in|on|' +
    'off|everyone|everybody|somebody|people)$',
  'iu',
);
const SPOKEN_REACH = 6;

/** Whether a predicate says to whom something is said, by a pronoun alone. */
export const speaksToPeople = (task: string): boolean => TO_PEOPLE.test(task);

/** Who was last written to or asked before: "I'll write to procurement."; null where nobody was. */
function spokenToBefore(pronoun: string, { utterance, at, utterances }: Place, people: People): string | null {
  const before = utterances.slice(Math.max(0, utterance.index - SPOKEN_REACH), utterance.index).map(({ text }) => text);
  const all = [...before, utterance.text.slice(0, at)].flatMap((text) => [...text.matchAll(SPOKEN_TO)].map(([, whom = '']) => whom));
  const isPerson = (whom: string): boolean => people.find(whom) !== null || people.mayBeName(whom);
  return all.filter((whom) => !NOBODY.test(whom) && (/^them$/iu.test(pronoun) || isPerson(whom))).at(-1) ?? null;
}

/** "Write to them" with those who were written to before in the pronoun's place; null where it is no such task, or nobody was. */
export function nameAddressee(task: string, place: Place, people: People): string | null {
  const [whole = '', verb = '', pronoun = ''] = TO_PEOPLE.exec(task) ?? [];
  const whom = whole === '' ? null : spokenToBefore(pronoun, place, people);
  return whom === null ? null : `${verb} ${whom}${task.slice(whole.length)}`;
}

/**
 * A task ("Send them an email") with the people in the pronoun's place where only one group, or one person, was spoken of just before;
 * else as it is. A thing is never taken for people.
 */
export function nameRecipient(task: string, place: Place, people: People): string {
  const match = recipientOf(task) ?? ONLY_PERSON.exec(task);
  const [whole = '', verb = '', pronoun = ''] = match ?? [];
  const group = /^them$/iu.test(pronoun);
  if (match === null || (!group && !/^(?:him|her)$/iu.test(pronoun))) return task;
  const found = onlyOne(group ? groupsIn : (text) => namesIn(text, people, false), place);
  if (!group && found !== onlyOne((text) => namesIn(text, people, true), place)) return task;
  const speaks = found !== null && place.utterance.speaker !== null && people.find(found) === place.utterance.speaker;
  return found === null || speaks ? task : `${verb} ${found} ${task.slice(whole.length)}`.trimEnd();
}
