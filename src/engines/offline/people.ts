import { namesInLowerCase } from '../../speech/lower-case-names.ts';
import type { MeetingInput } from '../engine.ts';
import { isPlain } from './plain-words.ts';
import type { Utterance } from './utterance.ts';

const GENERIC_LABEL = /^(?:unknown\b.*|me|them|you|ich|(?:speaker|spk|participant|guest|user|caller|person|attendee|sprecher(?:in)?|teilnehmer(?:in)?|gast|host|moderator)\b.{0,4})$/i;

/** Whether a speaker's label names a person: `SPEAKER 2`, `Guest`, a telephone number do not. */
export const isRealName = (label: string): boolean => /\p{L}/u.test(label) && !GENERIC_LABEL.test(label.trim()) && !/^\p{L}$/u.test(label.trim());

/** The people of a meeting, found by how they are called in it. */
export interface People {
  /**
   * The full name behind a word of the talk, case ignored: a speaker, an attendee, or one who is addressed by name; null for others.
   * Where two share a first name only the full name finds one.
   */
  find(word: string): string | null;
  /** The full names of all of them, in the order in which they were met. */
  readonly names: readonly string[];
  /** Whether a capitalised word that is no known name may be one: it never stands in lower case. */
  mayBeName(word: string): boolean;
}

const ADDRESSED = [
  /\b(?:thanks|thank you|hey|hi|hello|sorry|right|okay|yeah|yes|sure|danke|hallo)[, ]+(\p{Lu}[\p{L}'-]+)(?=[,.!?]|$)/gu,
  /^(\p{Lu}[\p{L}'-]+), (?:can|could|would|will|do|did|are|have|what|how|you|your|please|kannst|könntest|hast|bist)\b/gu,
  /(?:^|[.?!] )(\p{Lu}[\p{L}'-]+), (?:\p{Ll}+st du\b|¿)/gu,
  /\b(?:you|please|that|this|it|bitte|du), (\p{Lu}[\p{L}'-]+)[.?!]/gu,
];

/** What stands in every sentence that addresses somebody: a quick look before the slow ones. */
const MAY_ADDRESS = /,|\b(?:thanks|thank|hey|hi|hello|sorry|right|okay|yeah|yes|sure|danke|hallo) /i;

/** Capitalised at a sentence's head or in any place, and yet no name of a person. */
const NO_PERSON = new Set(
  (
    'google slack jira github gitlab zoom teams outlook excel kubernetes docker terraform aws azure linux windows microsoft apple amazon ' +
    'english german french europe germany france api dns url vpn cpu gpu tls ssl sql json yaml html sdk cli ui ux ci cd qa hr it pr prs pm ' +
    'team everyone everybody nobody somebody someone anyone folks guys marketing engineering finance legal sales support design product ' +
    'security network operations management christmas easter internet tomorrow today monday'
  ).split(' '),
);

/** A sentence's first letter may owe its capital to us: a name is written so in the transcript. */
const CAPITALISED = /\p{Lu}[\p{L}'-]*/gu;

function addNames(names: Map<string, Set<string>>, full: string): void {
  const parts = full.trim().split(/\s+/u);
  for (const part of [full.trim(), parts[0] ?? '']) {
    const key = part.toLowerCase();
    if (key.length < 2 || isPlain(key)) continue;
    names.set(key, (names.get(key) ?? new Set()).add(full.trim()));
  }
}

/** The one person behind some names: "Lena" and "Lena Ortiz" are one, named as the transcript does; null where they may be two. */
function onlyPerson(found: ReadonlySet<string>, labels: ReadonlySet<string>): string | null {
  const names = [...found].sort((one, other) => other.length - one.length);
  const [fullest = ''] = names;
  const isOne = names.every((name) => ` ${fullest.toLowerCase()} `.includes(` ${name.toLowerCase()} `));
  return isOne ? (names.find((name) => labels.has(name)) ?? fullest) : null;
}

function lowerCaseWords(utterances: readonly Utterance[]): Set<string> {
  const words = new Set<string>();
  for (const { terms } of utterances) for (const { surface, lower } of terms) if (surface === lower) words.add(lower);
  return words;
}

/** Collects the people of a meeting from its labels, its attendees and the names by which people are addressed. */
export function readPeople(meeting: MeetingInput, utterances: readonly Utterance[]): People {
  const names = new Map<string, Set<string>>();
  for (const name of [...meeting.attendees, ...meeting.me]) if (isRealName(name)) addNames(names, name);
  for (const speaker of new Set(utterances.map((utterance) => utterance.speaker))) if (speaker !== null) addNames(names, speaker);
  for (const name of namesInLowerCase(meeting.text.split(/\s+/u))) if (!names.has(name)) addNames(names, name.charAt(0).toUpperCase() + name.slice(1));
  const labels = new Set(utterances.flatMap(({ speaker }) => speaker ?? []));
  let inCapitals: Set<string> | null = null;
  const capitalised = (): Set<string> => (inCapitals ??= new Set(meeting.text.match(CAPITALISED) ?? []));
  const uncapitalised = lowerCaseWords(utterances);
  const mayBeName = (word: string): boolean => {
    const lower = word.toLowerCase();
    return /^\p{Lu}\p{Ll}+(?:['-]\p{Lu}?\p{Ll}+)*$/u.test(word) && capitalised().has(word) && !uncapitalised.has(lower) && !isPlain(lower) && !NO_PERSON.has(lower);
  };
  for (const { text } of utterances) {
    if (!MAY_ADDRESS.test(text)) continue;
    for (const pattern of ADDRESSED) {
      for (const [, word] of text.matchAll(pattern)) {
        if (word !== undefined && mayBeName(word) && !names.has(word.toLowerCase())) addNames(names, word);
      }
    }
  }
  const find = (word: string): string | null => {
    const found = names.get(word.toLowerCase());
    return found === undefined ? null : onlyPerson(found, labels);
  };
  return { find, mayBeName, names: [...new Set([...names.values()].flatMap((full) => [...full]))] };
}
