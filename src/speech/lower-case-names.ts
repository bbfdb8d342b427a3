import { isLetter, isUpperCase } from '../text/characters.ts';
import { examples } from '../text/examples.ts';
import { FIRST_NAMES } from './first-names.ts';

/** What is said to somebody before the name, and behind it. */
const GREETS: ReadonlySet<string> = new Set(['thanks', 'hi', 'hey', 'hello', 'hallo', 'danke']);
const ASKS: ReadonlySet<string> = new Set([
  'can you', 'could you', 'would you', 'will you', 'do you', 'did you', 'are you', 'have you', 'kannst du', 'könntest du', 'magst du', 'hast du', 'machst du', 'bist du', 'schaffst du', 'wärst du',
]);
/** What stands before a thing and hardly before a name. */
const BEFORE_THINGS: ReadonlySet<string> = new Set(
  (
    'the a an this that these those my your our their his her its some any no every each more very is are was be of in on at in der die das dem den des ein eine einen ' +
    'im am beim zum zur unser unsere mein meine kein keine'
  ).split(' '),
);
/** Not a name, whoever is asked. */
const NO_NAME: ReadonlySet<string> = new Set(
  (
    'and so but or okay ok um uh then now yeah yes no well sure right alright you guys everyone everybody all folks team somebody someone anybody anyone again much very for ' +
    'i we he she they it that this what how who when where why if because maybe also please sorry today tomorrow there here later mate dear und aber oder dann ja nein gut ' +
    'nochmal euch dir ihnen schön sehr für alle zusammen wir ihr sie es was wie wer wann wo also vielleicht morgen heute'
  ).split(' '),
);
/** Somebody with an unusual name has to be called by it more than once. */
const FEWEST = 2;
const SHORTEST = 3;

/** A word with a capital in so many is a name in a talk that is written in lower case, or a mishap. */
const MOST_CAPITALS = 0.01;
const FEWEST_WORDS = 12;

/** Whether a talk is written in lower case, as some recognisers give it; "I" aside. */
export function isInLowerCase(words: readonly string[]): boolean {
  let capitals = 0;
  for (const word of words) if (isUpperCase(word.charCodeAt(0)) && !(word === 'I' || word.startsWith("I'") || word.startsWith('I’'))) capitals++;
  return words.length >= FEWEST_WORDS && capitals <= MOST_CAPITALS * words.length;
}

/** Talk and the names in it, in the order in which they are first said. */
export const LOWER_CASE_NAMES = examples([
  'so priya can you send it => priya',
  'thanks wanjiku that is all wanjiku can you do the rest => wanjiku',
  'hey pop up the list and then pop it again => ',
  'the server can you restart the server => ',
  'thanks everyone see you everyone => ',
]);

/**
 * The names of people in a talk without capitals: common first names, and others by which somebody is called.
 *
 * @param words in lower case without punctuation, in order
 */
export function findLowerCaseNames(words: readonly string[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  const called = new Map<string, number>();
  const things = new Set<string>();
  words.forEach((word, at) => {
    counts.set(word, (counts.get(word) ?? 0) + 1);
    if (BEFORE_THINGS.has(words[at - 1] ?? '')) things.add(word);
    if (GREETS.has(words[at - 1] ?? '') || ASKS.has(`${words[at + 1] ?? ''} ${words[at + 2] ?? ''}`)) called.set(word, (called.get(word) ?? 0) + 1);
  });
  const isCalled = (word: string): boolean => (called.get(word) ?? 0) >= FEWEST && !things.has(word) && !NO_NAME.has(word) && word.length >= SHORTEST && isLetter(word.charCodeAt(0));
  return new Set([...counts.keys()].filter((word) => FIRST_NAMES.has(word) || isCalled(word)));
}

/** The names of people in a talk (its words as they are written), in lower case; none where it has capitals. */
export const namesInLowerCase = (words: readonly string[]): ReadonlySet<string> => (isInLowerCase(words) ? findLowerCaseNames(words.map(lowerWordOf)) : NO_NAMES);

const NO_NAMES: ReadonlySet<string> = new Set();
const lowerWordOf = (word: string): string => word.toLowerCase().replace(/^[^\p{L}\p{N}]+|(?:['’]s)?[^\p{L}\p{N}]*$/gu, '');

const DAYS = 'monday tuesday wednesday thursday friday saturday sunday january february april june july august september october november december'.split(' ');

/** A text with a capital for each of some names, and for the days and months. */
export const withNameCapitals = (text: string, names: ReadonlySet<string>): string =>
  text.replace(/[\p{L}-]+/gu, (word) => (names.has(word) || DAYS.includes(word) ? word.charAt(0).toUpperCase() + word.slice(1) : word));
