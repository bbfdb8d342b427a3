import { stem } from '../stem.ts';
import { isPlain } from '../plain-words.ts';
import { nounPhrases, type NounPhrase } from './noun-phrase.ts';
import { firstClause, trimTail } from './predicate.ts';
import { hasRecipient, speaksToPeople } from './recipient.ts';
import { mayBeMeantBy } from '../faults.ts';
import type { Utterance } from '../utterance.ts';
import type { Place } from './said-at.ts';

export type { Place } from './said-at.ts';

const PRONOUN = /^(\p{L}[\p{L}-]*(?: (?:up|out|over|in|on|at|into|with|to|off|for|about|down|through))?) (it|that|this|them|those|these)(?=$|[ ,])/iu;
/** Utterances before it in which a pronoun's noun is looked for, and the fuller name of a thing. */
const REACH = 3;
/** The same verb reaches further. */
const VERB_REACH = 5;
const NAME_REACH = 14;
const SHORT_NAME = /^(\p{L}[\p{L}-]*) the (\p{L}[\p{L}-]+)(?=$| (?:to|for|with|from|by|and|on|in|at)\b)/iu;
const OF = /^ (?:of|for|from|against) (?:(?:the|a|an|our) )?([\p{L}\p{N}]+(?:['.-][\p{L}\p{N}]+)*)(?: ([\p{L}\p{N}]+(?:['.-][\p{L}\p{N}]+)*))?/u;
/** Adjectives that tell no thing from others of its kind. */
const NO_NAME = new Set('complete right wrong finished proper actual exact real best final whole'.split(' '));
const NUMBER = /^(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten)$/u;
const SUBJECT_BEFORE = /^(?:and |so |then |also )?(?:the|our|my|your|that|this)\b/i;

/** As others would name it: "a check", "your check" become "the check". */
const asThe = (phrase: string): string => phrase.replace(/^(?:a|an|your|my|this|that|these|those|another|his|her|their)\b/iu, 'the').replace(/^The\b/u, 'the');

function fits(pronoun: string, phrase: NounPhrase): boolean {
  return /^(?:them|those|these)$/i.test(pronoun) ? phrase.plural : !phrase.plural;
}

/** Nouns that say which place a thing has in the talk: "the next step would be the coding task". */
const PLACE_NOUN = /\b(?:step|thing|topic|point|question|problem|issue|task|idea|plan|part|one|item|goal|reason|priority)$/iu;
const IS = /^(?:'s| is| are| was| were| would be| will be)(?: just| really| probably| still)? $/iu;
/** The object of its own that a verb has: "send me the new version", not "send it". */
const OWN_OBJECT = "(?: (?:me|us|you|him|her|them))? (?=(?:the|a|an|our|your|my|their|his|her|some|all)\\b)";

/** The thing itself where a sentence says of a place in the talk what stands there. */
function thingItself(only: NounPhrase, phrases: readonly NounPhrase[], text: string): NounPhrase {
  const next = phrases[phrases.indexOf(only) + 1];
  return next !== undefined && PLACE_NOUN.test(only.text) && IS.test(text.slice(only.end, next.start)) ? next : only;
}

/** "Let's order more disk", said as a proposal or request: its object without an article. */
function bareObject(verb: string, text: string): string | null {
  const rest = new RegExp(`\\b(?:let's|can you|could you|should|need to|have to|please|to|we'll|can we|could we) ${verb} (?=\\p{L})`, 'iu').exec(text);
  if (rest === null) return null;
  const object = trimTail(firstClause(text.slice(rest.index + rest[0].length), true));
  return !/^\p{Ll}/u.test(object) || NO_THING.test(object) || object.split(' ').length > MOST_BARE ? null : object;
}

const NO_THING = /^(?:it|that|this|them|those|these|him|her|me|us|you|so|up|out|over|in|on|at|to|with|for|if|when|what|how|whether|why|into|about|something|anything|everything|one|both)\b|^$|\b(?:it|that|this|them)$/iu;
const MOST_BARE = 5;

/** The object that the verb had just before ("send me the new version" before "I'll send it"): its phrase, null where it is none that is known; else undefined. */
function objectBefore(verb: string, { utterance, utterances }: Place): string | null | undefined {
  const pattern = new RegExp(`\\b${verb}s?${OWN_OBJECT}`, 'iu');
  for (let index = utterance.index - 1; index >= Math.max(0, utterance.index - VERB_REACH); index--) {
    const text = utterances[index]?.text ?? '';
    const match = pattern.exec(text);
    if (match === null) {
      const bare = index >= utterance.index - REACH ? bareObject(verb, text) : null;
      if (bare !== null) return bare;
      continue;
    }
    const phrase = nounPhrases(text).find(({ start }) => start === match.index + match[0].length);
    return phrase === undefined ? null : asThe(phrase.text);
  }
  return undefined;
}

/** What is added to a list or a document is seldom the thing that was named last. */
const ADDS = /^(?:add|put|include|note|write|mention) (?:it|that|this) (?:to|in|into|on) /iu;
/** What somebody says is needed: "can we also get an alert before it expires?" */
const NEEDED = /\b(?:we (?:also |still |really )?need|(?:can|could|should) we (?:also )?(?:get|have|add)|there should be) (an? (?!(?:bit|lot|way)\b(?! to))\p{L}[^,;.?!]{3,50})/iu;

/** What was needed in the sentence before, by which another has just been moved to do something. */
function neededBefore({ utterance, utterances }: Place): string | null {
  const before = utterances.slice(Math.max(0, utterance.index - REACH), utterance.index).filter(({ label }) => label !== utterance.label);
  const thing = before.flatMap(({ text }) => NEEDED.exec(text)?.[1] ?? []).at(-1);
  return thing === undefined ? null : firstClause(thing, true).replace(/ (?:before|after|when|until|once) (?:it|that|this|they)\b.*$/iu, '');
}

/** "The camera from the office": a place, not the thing. */
const AFTER_PLACE = /\b(?:from|in|at|of)\s$/iu;
/** Behind the subject, a thing is what is talked of only where something is to be done with it. */
const FAR = 24;
/** "They have the kickoff on Thursday": an aside about other people, so its object is no antecedent. */
const OF_OTHERS = /^(?:they|he|she)(?:'(?:ve|ll|re|d|s))? /iu;
const CALLS_FOR = /\b(?:need|needs|should|must|have to|has to|can you|could you|please|let's|want|wants|wrong|broken|missing|got|get|is|are|was|has|had|there's)\b/iu;

/** "Ottmar had a reminder. That was the automation": what was named before may be meant as well. */
const isOneNamedBefore = (pronoun: string, index: number, utterances: readonly Utterance[]): boolean =>
  utterances.slice(Math.max(0, index - REACH), index).some(({ text }) => nounPhrases(text).some((phrase) => fits(pronoun, phrase)));

/** "It" means what was named last; "that" only what the sentence itself began with, as it may mean all that was said. */
function antecedent(task: string, pronoun: string, { utterance, at, utterances }: Place): string | null {
  const before = utterance.text.slice(0, at);
  const here = nounPhrases(before).filter((phrase) => fits(pronoun, phrase));
  const needed = neededBefore({ utterance, at, utterances });
  if (needed !== null) return needed;
  if (/^(?:that|this)$/i.test(pronoun)) return SUBJECT_BEFORE.test(before) && here[0] !== undefined ? asThe(here[0].text) : null;
  const last = here.findLast(({ start }) => !AFTER_PLACE.test(before.slice(0, start))) ?? here.at(-1);
  if (last !== undefined) return asThe(last.text);
  for (let index = utterance.index - 1; index >= Math.max(0, utterance.index - REACH); index--) {
    const text = utterances[index]?.text ?? '';
    const phrases = nounPhrases(text);
    if (phrases.length > 0 && !mayBeMeantBy(task, text)) return null;
    if (phrases.length > 0 && !phrases.some((phrase) => fits(pronoun, phrase) && mayBeMeant(pronoun, phrase, text))) return null;
    const named = phrases.filter((phrase) => fits(pronoun, phrase));
    const [only] = named;
    if (only !== undefined && (OF_OTHERS.test(text) || (only.start > FAR && !CALLS_FOR.test(text)))) return null;
    if (only !== undefined && isSaidOfIt(only, text) && isOneNamedBefore(pronoun, index, utterances)) return null;
    if (only !== undefined) return named.length === 1 || PLACE_NOUN.test(only.text) ? asThe(thingItself(only, phrases, text).text) : null;
    if (phrases.length > 0) return null;
  }
  return null;
}

/** "It's not a blocker": said of what "it" stands for, and no thing by itself. */
const SAID_OF_IT = /\b(?:it|that|this)(?:'s| is| was)(?: (?:not|just|only|really|like|basically|literally|always|also))* $/iu;
const isSaidOfIt = (phrase: NounPhrase, text: string): boolean => SAID_OF_IT.test(text.slice(0, phrase.start));
/** What follows on "it" in the same sentence is another thing. */
const HAS_IT = /\bit(?:'s|'ll)?\b/iu;

/** Whether a noun may be what a pronoun after its sentence stands for. */
const mayBeMeant = (pronoun: string, phrase: NounPhrase, text: string): boolean =>
  !(isSaidOfIt(phrase, text) && /^an? /iu.test(phrase.text)) && !(/^it$/iu.test(pronoun) && HAS_IT.test(text.slice(0, phrase.start)));

/** Where the same was said of the same pronoun just before ("could you finish it?"): it stands for the same thing. */
function sameVerbBefore(verb: string, pronoun: string, { utterance, utterances }: Place): Place | null {
  const pattern = new RegExp(`\\b${verb} ${pronoun}\\b`, 'iu');
  for (let index = utterance.index - 1; index >= Math.max(0, utterance.index - REACH); index--) {
    const other = utterances[index];
    const at = other === undefined ? -1 : other.text.search(pattern);
    if (other !== undefined && at >= 0) return { utterance: other, at, utterances };
  }
  return null;
}

/** What a task says without its pronoun; `loose` where that stood for all that was said, and has been left out. */
export interface Resolved {
  readonly task: string;
  readonly loose: boolean;
}

/** What is brought up is a matter, not the thing that was named last. */
const MATTER = /^(?:bring (?:it|that|this) up|raise (?:it|that|this)|clarify (?:it|that|this)|discuss (?:it|that|this))\b/iu;

/** A task ("Send it to support") with the thing in the pronoun's place, where it is plain which one is meant; else null. */
export function resolveObject(task: string, place: Place): Resolved | null {
  const said = /^(write) (?:that|this) (?=to \p{L})/iu.exec(task);
  if (said !== null) return { task: `${said[1] ?? ''} ${task.slice(said[0].length)}`, loose: true };
  const match = PRONOUN.exec(task);
  if (match === null || MATTER.test(task) || hasRecipient(task) || speaksToPeople(task)) return null;
  const [whole, verb = '', pronoun = ''] = match;
  const same = sameVerbBefore(verb, pronoun, place);
  if (same !== null) return resolveObject(task, same);
  const before = objectBefore(verb, place);
  const thing = ADDS.test(task) ? neededBefore(place) : before === undefined ? antecedent(task, pronoun, place) : before;
  if (thing === null || task.toLowerCase().includes(thing.toLowerCase())) return null;
  return { task: `${verb} ${thing}${task.slice(whole.length)}`, loose: false };
}

/** Whether a word says which thing is meant. */
const tells = (word: string): boolean => NUMBER.test(word.toLowerCase()) || !isPlain(word.toLowerCase());

/** What follows a noun and tells which one it is (" of authorization", " from hall one"); null where nothing does. */
function nameAfter(text: string): string | null {
  const [whole = '', first = '', second = ''] = OF.exec(text) ?? [];
  if (first === '' || first === 'one' || (!tells(first) && (second === '' || isPlain(second.toLowerCase())))) return null;
  return second !== '' && !tells(second) ? whole.slice(0, -second.length - 1) : whole;
}

function fullerName(noun: string, { utterance, at, utterances }: Place): string | null {
  const head = stem(noun.toLowerCase());
  for (let index = utterance.index; index >= Math.max(0, utterance.index - NAME_REACH); index--) {
    const text = index === utterance.index ? utterance.text.slice(0, at) : (utterances[index]?.text ?? '');
    if (!text.toLowerCase().includes(noun.toLowerCase())) continue;
    for (const phrase of nounPhrases(text).reverse()) {
      if (phrase.head !== head) continue;
      const words = phrase.modifiers.filter((word) => !isPlain(word.toLowerCase()) && !NO_NAME.has(word.toLowerCase()));
      if (words.length > 0) return `the ${words.join(' ')} ${noun}`;
      const after = nameAfter(text.slice(phrase.end));
      if (after !== null) return `the ${noun}${after}`;
    }
  }
  return null;
}

/** A task ("Send the letter") with the thing's fuller name from the talk just before ("the letter of authorization"), if there is one. */
export function nameObject(task: string, place: Place): string {
  const match = SHORT_NAME.exec(task);
  if (match === null) return task;
  const [whole, verb = '', noun = ''] = match;
  const name = fullerName(noun, place);
  return name === null || task.slice(whole.length).includes(name.slice(noun.length + 4)) ? task : `${verb} ${name}${task.slice(whole.length)}`;
}
