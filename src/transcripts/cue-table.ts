import type { SpokenCues } from '../languages/cue-pack.ts';
import { CUES, SHARED_STRONG } from '../languages/spoken-cues.ts';

/** The points of a word that is hardly ever written. */
export const STRONG = 3;
const MEDIUM = 1.6;
const LIGHT = 0.5;

/** What one word, or one after another, says in one language: points; whether it reports, is common, tells of the past, names the speaker or somebody absent (1 or 0). */
interface LanguageCue {
  readonly language: number;
  points: number;
  reported: number;
  common: number;
  past: number;
  self: number;
  others: number;
}

/** The languages in which a word says something, and what it says behind another word. */
export interface Cue {
  readonly languages: LanguageCue[];
  after: Map<string, Cue> | null;
}

const emptyCue = (): Cue => ({ languages: [], after: null });

function cueOf(table: Map<string, Cue>, word: string): Cue {
  let cue = table.get(word);
  if (cue === undefined) table.set(word, (cue = emptyCue()));
  return cue;
}

/** The cue of a word, or of the second of two joined by `_`. Phrases of three words count by their first two. */
function placeOf(table: Map<string, Cue>, phrase: string): Cue {
  const [first = '', second] = phrase.split('_');
  if (second === undefined) return cueOf(table, first);
  const cue = cueOf(table, second);
  cue.after ??= new Map();
  return cueOf(cue.after, first);
}

/** The entry of one language in a cue, made where there is none. */
function inLanguage(cue: Cue, language: number): LanguageCue {
  let found = cue.languages.find((entry) => entry.language === language);
  if (found === undefined) cue.languages.push((found = { language, points: 0, reported: 0, common: 0, past: 0, self: 0, others: 0 }));
  return found;
}

function addLanguage(table: Map<string, Cue>, language: number, cues: SpokenCues): void {
  const each = (words: string, set: (cue: LanguageCue) => void): void => {
    for (const word of words.split(' ')) set(inLanguage(placeOf(table, word), language));
  };
  each(cues.light, (cue) => (cue.points = LIGHT));
  each(cues.medium, (cue) => (cue.points = MEDIUM));
  each(`${SHARED_STRONG} ${cues.strong}`, (cue) => (cue.points = STRONG));
  each(cues.reported, (cue) => (cue.reported = 1));
  each(cues.common, (cue) => (cue.common = 1));
  each(cues.self, (cue) => (cue.self = 1));
  each(cues.others, (cue) => (cue.others = 1));
  if (cues.past !== undefined) each(cues.past, (cue) => (cue.past = 1));
}

let cueTable: Map<string, Cue> | null = null;

/** What every known word says, by the word in lower case; made at first use. */
export function allCues(): Map<string, Cue> {
  if (cueTable !== null) return cueTable;
  cueTable = new Map<string, Cue>();
  for (const [index, [, cues]] of CUES.entries()) addLanguage(cueTable, index, cues);
  return cueTable;
}
