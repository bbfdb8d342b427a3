/** A word of a sentence as patterns see it. */
export interface Word {
  /** Lower case, with straight apostrophes. */
  readonly lower: string;
  /** UTF-16 offsets into the sentence. */
  readonly start: number;
  readonly end: number;
  readonly capital: boolean;
  /** The signs between it and the next word: `,`, `?`; empty where only a blank stands. */
  readonly after: string;
}

/** A sentence taken apart. `head` is the index of the first word that is no opener such as "okay". */
export interface Words {
  readonly list: readonly Word[];
  readonly head: number;
}

/** Something to look for in a sentence. */
export interface Pattern {
  /** The words a match can begin with; null where any can. A look at one word then rules most patterns out. */
  readonly heads: ReadonlySet<string> | null;
  /** Whether it can match without taking a word. */
  readonly empty: boolean;
  /** The indexes at which a match that starts at an index can end, each once. */
  readonly ends: (words: Words, at: number) => readonly number[];
}

/** A pattern, or phrases separated by `|`, in which `move*` is any word that begins with "move", `*ing` any that ends so and `*` any word. */
export type Part = Pattern | string;

const NOTHING: readonly number[] = [];
const union = (one: Pattern['heads'], other: Pattern['heads']): Pattern['heads'] => (one === null || other === null ? null : new Set([...one, ...other]));
const unique = (ends: readonly number[]): readonly number[] => (ends.length < 2 ? ends : [...new Set(ends)]);

function fits(form: string, word: string | undefined): boolean {
  if (word === undefined || !form.includes('*')) return word === form;
  return form.endsWith('*') ? word.startsWith(form.slice(0, -1)) : word.endsWith(form.slice(1));
}

function phrases(list: string): Pattern {
  const forms = list.split('|').map((phrase) => phrase.split(' '));
  const firsts = forms.map(([first = '']) => first);
  const byFirst = new Map<string, string[][]>();
  const open = forms.filter(([first = '']) => first.includes('*'));
  for (const form of forms) if (!open.includes(form)) byFirst.set(form[0] ?? '', [...(byFirst.get(form[0] ?? '') ?? []), form]);
  const ends: Pattern['ends'] = ({ list: words }, at) => {
    const found = words[at] === undefined ? open : (byFirst.get(words[at].lower) ?? NOTHING_FORMS);
    const all = open.length === 0 || words[at] === undefined ? found : [...found, ...open];
    return unique(all.filter((form) => form.every((word, offset) => fits(word, words[at + offset]?.lower))).map((form) => at + form.length));
  };
  return { heads: open.length > 0 ? null : new Set(firsts), empty: false, ends };
}
const NOTHING_FORMS: readonly string[][] = [];

const toPattern = (part: Part): Pattern => (typeof part === 'string' ? phrases(part) : part);

/** One part after the other. */
export function sequence(...parts: readonly Part[]): Pattern {
  const all = parts.map(toPattern);
  const until = all.findIndex(({ empty }) => !empty);
  const leading = until < 0 ? all : all.slice(0, until + 1);
  return {
    heads: leading.reduce<Pattern['heads']>((heads, part) => union(heads, part.heads), new Set<string>()),
    empty: until < 0,
    ends: (words, at) => {
      let ends: readonly number[] = [at];
      for (const part of all) {
        ends = ends.length === 1 ? part.ends(words, ends[0] ?? 0) : unique(ends.flatMap((end) => part.ends(words, end)));
        if (ends.length === 0) break;
      }
      return ends;
    },
  };
}

/** Any of the parts. */
export function oneOf(...parts: readonly Part[]): Pattern {
  const all = parts.map(toPattern);
  return {
    heads: all.reduce<Pattern['heads']>((heads, part) => union(heads, part.heads), new Set<string>()),
    empty: all.some(({ empty }) => empty),
    ends: (words, at) => unique(all.flatMap((part) => part.ends(words, at))),
  };
}

/** The part or nothing. */
export function optional(part: Part): Pattern {
  const { heads, ends } = toPattern(part);
  return { heads, empty: true, ends: (words, at) => unique([...ends(words, at), at]) };
}

/** Up to so many words, whatever they are. */
export const gap = (most: number): Pattern => ({
  heads: null,
  empty: true,
  ends: ({ list }, at) => Array.from({ length: Math.min(most, list.length - at) + 1 }, (_, words) => at + words),
});

/** Any number of words of a list. */
export function many(list: string): Pattern {
  const words = new Set(list.split('|'));
  const ends: Pattern['ends'] = ({ list: all }, at) => {
    let end = at;
    while (words.has(all[end]?.lower ?? '')) end++;
    return Array.from({ length: end - at + 1 }, (_, taken) => at + taken);
  };
  return { heads: words, empty: true, ends };
}

/** The part where no sign such as a comma stands between its words or behind them. */
export function unbroken(part: Part): Pattern {
  const { heads, empty, ends } = toPattern(part);
  return { heads, empty, ends: (words, at) => ends(words, at).filter((end) => words.list.slice(at, end).every(({ after }) => after === '')) };
}

/** Takes no word, and holds where a condition does. */
const where = (holds: (words: Words, at: number) => boolean): Pattern => ({ heads: new Set(), empty: true, ends: (words, at) => (holds(words, at) ? [at] : NOTHING) });

/** Holds where the part doesn't follow. */
export function notFollowedBy(part: Part): Pattern {
  const { ends } = toPattern(part);
  return where((words, at) => ends(words, at).length === 0);
}

/** Holds where the part follows, which is not taken. */
export function followedBy(part: Part): Pattern {
  const { ends } = toPattern(part);
  return where((words, at) => ends(words, at).length > 0);
}

/** Holds where the part doesn't stand right before. */
export function notAfter(list: string): Pattern {
  const forms = list.split('|').map((phrase) => phrase.split(' '));
  return where(({ list: words }, at) => !forms.some((form) => form.every((word, offset) => fits(word, words[at - form.length + offset]?.lower))));
}

/** Holds at the sentence's first word, openers such as "okay" aside. */
export const begins = where(({ head }, at) => at <= head);

/** Holds behind the sentence's last word. */
export const ends = where(({ list }, at) => at >= list.length);

/** Holds where only words of a list stand before it in the sentence, or nothing. */
export function onlyAfter(list: string): Pattern {
  const words = new Set(list.split('|'));
  return where(({ list: all }, at) => all.slice(0, at).every(({ lower }) => words.has(lower)));
}

/** Holds where only words of a list stand before it in its clause, which begins behind a comma or a colon. */
export function onlyInClauseAfter(list: string): Pattern {
  const words = new Set(list.split('|'));
  return where(({ list: all }, at) => {
    let from = at;
    while (from > 0 && !/[,;:]/u.test(all[from - 1]?.after ?? '') && words.has(all[from - 1]?.lower ?? '')) from--;
    return from === 0 || /[,;:]/u.test(all[from - 1]?.after ?? '');
  });
}

/** Holds at the sentence's first word, whatever it is, and behind a comma, a semicolon or a full stop. */
export const opens = where(({ list }, at) => at === 0 || /[,;.¿¡]/u.test(list[at - 1]?.after ?? ''));

/** Holds behind a word that a comma or a colon follows. */
export const signed = where(({ list }, at) => /^[,:]/u.test(list[at - 1]?.after ?? ''));

/** Holds at the head of a clause: the first word, one behind a sign, or one behind "and", "so" and the like. */
export const clause = where(({ list, head }, at) => at <= head || (list[at - 1]?.after ?? '') !== '' || CONNECTS.has(list[at - 1]?.lower ?? ''));
const CONNECTS = new Set("and so then but okay ok yeah yes no well i'd think maybe dann und also aber oder".split(' '));

/** Holds behind a word that a sign follows, and at the end. */
export const pause = where(({ list }, at) => at >= list.length || (list[at - 1]?.after ?? '') !== '');

/** Holds in a sentence that a question mark ends. */
export const asked = where(({ list }) => (list.at(-1)?.after ?? '').includes('?'));

/** Holds in a sentence that no question mark ends. */
export const stated = where(({ list }) => !(list.at(-1)?.after ?? '').includes('?'));

/** A word with a capital. */
export const name: Pattern = { heads: null, empty: false, ends: ({ list }, at) => (list[at]?.capital === true && list[at].lower !== 'i' ? [at + 1] : NOTHING) };

/** A word with a capital that ends in a contraction: `Ana'll`. */
export function nameWith(ending: string): Pattern {
  return { heads: null, empty: false, ends: ({ list }, at) => (list[at]?.capital === true && list[at].lower.endsWith(ending) ? [at + 1] : NOTHING) };
}

/** A word without a capital. */
export const small: Pattern = { heads: null, empty: false, ends: ({ list }, at) => (list[at]?.capital === false ? [at + 1] : NOTHING) };

/** A number in digits. */
export const figure: Pattern = { heads: null, empty: false, ends: ({ list }, at) => (/^\d/u.test(list[at]?.lower ?? '') ? [at + 1] : NOTHING) };

const WORD = /[\p{L}\p{N}]+(?:['’.&/_-][\p{L}\p{N}]+)*/gu;

/**
 * Takes a sentence apart.
 * @param openers words that may stand before what counts as the sentence's head, in lower case.
 */
export function readWords(text: string, openers: ReadonlySet<string>): Words {
  const found = [...text.matchAll(WORD)];
  const list = found.map(({ 0: word, index }, at) => ({
    lower: word.toLowerCase().replaceAll('’', "'"),
    start: index,
    end: index + word.length,
    capital: /^\p{Lu}/u.test(word),
    after: text.slice(index + word.length, found[at + 1]?.index ?? text.length).replaceAll(' ', ''),
  }));
  const head = list.findIndex(({ lower }) => !openers.has(lower));
  return { list, head: head < 0 ? list.length : head };
}

/** The text behind the words up to an index; empty where none follow. */
export const textFrom = ({ list }: Words, text: string, at: number): string => text.slice(list[at]?.start ?? text.length);

/** The furthest place a match from an index reaches; -1 where the pattern doesn't match there. */
export function matchAt({ ends: endsOf }: Pattern, words: Words, at: number): number {
  return endsOf(words, at).reduce((furthest, end) => Math.max(furthest, end), -1);
}
