import { dutch } from './nl/words.ts';
import { english } from './en/words.ts';
import { french } from './fr/words.ts';
import { german } from './de/words.ts';
import { italian } from './it/words.ts';
import type { LanguageWords } from './pack.ts';
import { polish } from './pl/words.ts';
import { portuguese } from './pt/words.ts';
import { spanish } from './es/words.ts';
import type { SpokenSentences } from './spoken-sentences.ts';

/** How sentences begin and end in talk without marks, made ready for look-up. */
export interface SentenceIndex {
  readonly alone: ReadonlySet<string>;
  readonly starts: ReadonlySet<string>;
  readonly asks: ReadonlySet<string>;
  readonly closes: RegExp | null;
  readonly afterClose: ReadonlySet<string>;
  readonly goesOn: ReadonlySet<string>;
}

/** A language's words made ready for look-up. */
export interface LanguageIndex {
  readonly fillers: ReadonlySet<string>;
  readonly fillerPhrases: ReadonlySet<string>;
  /** The first words of `fillerPhrases`. */
  readonly fillerStarts: ReadonlySet<string>;
  readonly openers: ReadonlySet<string>;
  readonly commaOpeners: ReadonlySet<string>;
  readonly conjunctions: ReadonlySet<string>;
  readonly cuts: ReadonlySet<string>;
  /** The first words of `cuts` and `tails`. */
  readonly cutStarts: ReadonlySet<string>;
  readonly tails: ReadonlySet<string>;
  readonly leaders: ReadonlySet<string>;
  readonly negations: ReadonlySet<string>;
  readonly stopWords: ReadonlySet<string>;
  readonly beforeAnswers: ReadonlySet<string>;
  readonly telling: ReadonlySet<string>;
  readonly sentences: SentenceIndex | null;
}

const known: Readonly<Record<string, LanguageWords>> = {
  en: english,
  de: german,
  fr: french,
  es: spanish,
  it: italian,
  nl: dutch,
  pt: portuguese,
  pl: polish,
};

const elsewhere: LanguageWords = {
  fillers: 'um uh hm hmm mm mhm эм ээ э えっと ええと えー あのー うーん 嗯 呃 额 음 어',
  fillerPhrases: '',
  openers: '',
  commaOpeners: '',
  conjunctions: '',
  cuts: '',
  tails: '',
  leaders: '',
  negations: 'не нет ни никогда ничего никто без',
  stopWords:
    'и в во не что он на я с со как а то все она так его но да ты к у же вы за бы по только ее мне было вот от меня еще нет о из ему теперь ' +
    'когда даже ну ли если или ни быть был него до вас опять уж вам ведь там потом себя ничего ей может они тут где есть надо ней для мы тебя ' +
    'их чем была сам чтоб без будто чего раз тоже себе под будет тогда кто этот того потому этого какой ним здесь этом один почти мой тем чтобы ' +
    'сейчас были куда всех можно при два об другой хоть после над больше тот через эти нас про них какая много это',
};

const words = (list: string): ReadonlySet<string> => new Set(list.split(' ').filter((word) => word !== ''));
const phrases = (list: string): ReadonlySet<string> => new Set(list.split(',').filter((phrase) => phrase !== ''));

const starts = (list: string): ReadonlySet<string> => new Set([...phrases(list)].map((phrase) => phrase.split(' ')[0] ?? ''));

const choices = (list: string): ReadonlySet<string> => new Set(list.split('|').filter((choice) => choice !== ''));

const indexSentences = ({ alone, starts, asks, closes, afterClose, goesOn }: SpokenSentences): SentenceIndex => ({
  alone: choices(alone),
  starts: choices(starts),
  asks: choices(asks),
  closes,
  afterClose: choices(afterClose),
  goesOn: choices(goesOn),
});

function makeIndex(language: LanguageWords): LanguageIndex {
  return {
    fillers: words(language.fillers),
    fillerPhrases: phrases(language.fillerPhrases),
    fillerStarts: starts(language.fillerPhrases),
    openers: words(language.openers),
    commaOpeners: words(language.commaOpeners),
    conjunctions: words(language.conjunctions),
    cuts: phrases(language.cuts),
    cutStarts: starts(`${language.cuts},${language.tails}`),
    tails: phrases(language.tails),
    leaders: words(language.leaders),
    negations: words(language.negations),
    stopWords: words(language.stopWords),
    beforeAnswers: words(language.beforeAnswers ?? ''),
    telling: words(language.telling ?? ''),
    sentences: language.sentences === undefined ? null : indexSentences(language.sentences),
  };
}

const made = new Map<string, LanguageIndex>();

/** The languages with word lists of their own, as BCP 47 codes. */
export const languagesWithWords: readonly string[] = Object.keys(known);

/** The words of a language given as BCP 47 (`en`, `de-AT`); of one without lists, some sounds of hesitation alone. */
export function languageIndex(language: string): LanguageIndex {
  const code = language.toLowerCase().split(/[-_]/u)[0] ?? '';
  const words = Object.hasOwn(known, code) ? (known[code] ?? elsewhere) : elsewhere;
  const key = words === elsewhere ? '' : code;
  const index = made.get(key) ?? makeIndex(words);
  made.set(key, index);
  return index;
}

let bearers: ReadonlyMap<string, readonly string[]> | null = null;

function findBearers(): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const [language, { stopWords }] of Object.entries(known)) for (const word of words(stopWords)) found.set(word, [...(found.get(word) ?? []), language]);
  return found;
}

/** The languages with word lists, as BCP 47 codes, in which a lower-case word is a stop word. */
export const languagesWithStopWord = (word: string): readonly string[] => (bearers ??= findBearers()).get(word) ?? [];
