import { namesOf, respelled, splitOwner } from './owner-names.ts';
import { singleLine } from './plain-line.ts';

/** Words that name nobody: an owner that holds one is no name. */
const NOT_A_NAME = new Set(
  (
    'i me my myself we us our ours you your he him his she her it they them their someone somebody anyone anybody everyone everybody no-one nobody ' +
    'all both everyone team teams group folks guys people person company department crew speaker speakers participant participants attendee ' +
    'attendees host guest unknown unassigned none null nil tbd n/a na owner user the this that these those who whoever other others another ' +
    'ich mich mir mein wir uns unser dich dein euch euer ihm ihn jemand niemand alle jeder beide sprecher teilnehmer ' +
    'gast unbekannt keiner andere anderen anderer'
  ).split(' '),
);

/** Words that name nobody where they come first or alone, and are names elsewhere: "Priya Das", "Wei Du". */
const NO_FIRST_NAME = new Set('du dir ihr er sie man der die das'.split(' '));

/** Names that are also everyday words: only where they were written with a capital do they count as said. */
const EVERYDAY = new Set(
  'will mark may art bill grace hope joy rob pat sue jack drew chase grant frank dean rich rose faith june april august summer dawn ray bob sky max miles wolf ernst hans christian'.split(' '),
);

/** "User Interface Designer" is somebody, "User 2" is nobody. */
const ROLE_WORDS = 3;
const LONGEST_NAME = 60;
const MOST_WORDS = 5;

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];

/** Whether a string is of the form of a name: up to five words, no label such as `SPEAKER 2`, nobody in general. */
function looksLikeName(name: string): boolean {
  const words = wordsOf(name);
  if (name.length > LONGEST_NAME || words.length === 0 || words.length > MOST_WORDS) return false;
  if (/[[\]|<>`*#^{}\\%$=~_@:;!?"]/u.test(name) || words.every((word) => /^\p{N}+$/u.test(word))) return false;
  return !NO_FIRST_NAME.has(words[0] ?? '') && !words.some((word) => NOT_A_NAME.has(word) && !(word === 'user' && words.length >= ROLE_WORDS));
}

/** Who is known to a meeting. */
export interface KnownNames {
  /** Speakers' labels and attendees: a part of one names its bearer. */
  readonly people: readonly string[];
  /** Notes and aliases of the vault, whole. */
  readonly vaultNames: readonly string[];
  readonly text: string;
}

function isPartOf(name: string, full: string): boolean {
  return ` ${wordsOf(full).join(' ')} `.includes(` ${wordsOf(name).join(' ')} `);
}

/** Whether the words of a name were said one after the other. */
function wasSaid(name: string, text: string): boolean {
  const words = name.match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
  const caseless = !/\p{Lu}|\p{Ll}/u.test(name);
  const [first = ''] = words;
  const everyday = words.length === 1 && EVERYDAY.has(first.toLowerCase());
  if (!caseless && !/^\p{Lu}/u.test(first)) return false;
  const said = words.join('[^\\p{L}\\p{N}]{1,3}');
  return new RegExp(caseless ? said : `(?:^|[^\\p{L}\\p{N}])${said}(?![\\p{L}\\p{N}])`, everyday ? 'u' : 'iu').test(text);
}

/** Whether a name stands before words as a speaker's does, as in the middle of a line that ran on: handles have no capital. */
function isLabelIn(name: string, text: string): boolean {
  return /^[\p{L}\p{N}\p{M}_.-]+$/u.test(name) && new RegExp(`(?:^|\\s)${name.replaceAll('.', '\\.')}: `, 'u').test(text);
}

/** Owners with each person named in one way: a part of exactly one other owner's name is that name. */
export function withFullNames(owners: readonly (string | null)[]): (string | null)[] {
  const names = [...new Set(owners.filter((owner) => owner !== null))].filter((name) => namesOf(name).length === 1);
  return owners.map((owner) => {
    const fuller = owner === null ? [] : names.filter((name) => wordsOf(name).length > wordsOf(owner).length && isPartOf(owner, name));
    return fuller.length === 1 ? (fuller[0] ?? owner) : owner;
  });
}

/** Whether a name is that of somebody whom the meeting or the vault knows, as it is written. */
function isKnown(name: string, { people, vaultNames, text }: KnownNames): boolean {
  const lower = name.toLowerCase();
  return people.some((full) => isPartOf(name, full)) || vaultNames.some((full) => full.toLowerCase() === lower) ||
    wasSaid(name, text) || isLabelIn(name, text);
}

function groundName(name: string, known: KnownNames): string | null {
  if (!looksLikeName(name)) return null;
  return isKnown(name, known) ? name : respelled(name, known.people);
}

/** Each of several names, as they were put together; null where one of them is nobody. */
function groundNames(owner: string, known: KnownNames): string | null {
  const pieces = splitOwner(owner).map((piece, at) => (at % 2 === 0 ? groundName(piece, known) : piece));
  return pieces.every((piece) => piece !== null) ? pieces.join('') : null;
}

/**
 * Takes an owner as an engine claims it: one name or several. Returns it as it is where the meeting or the vault knows it, as a person of
 * the meeting is written where only the spelling is off, else null.
 */
export function groundOwner(claimed: string | null, known: KnownNames): string | null {
  if (claimed === null || claimed.length > 4 * LONGEST_NAME) return null;
  const owner = singleLine(claimed);
  const isLabel = looksLikeName(owner) && known.people.some((full) => isPartOf(owner, full));
  return isLabel ? owner : groundNames(owner, known);
}
