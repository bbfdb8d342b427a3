import { isBlank, isSyllabic } from '../text/characters.ts';
import { detectLanguage } from './detect-language.ts';
import { languageIndex, type LanguageIndex } from '../languages/languages.ts';
import { eachMatchWord } from './match-words.ts';
import type { Speech } from './speech.ts';

/** The spoken words of a transcript, laid out so that quotes are found in it. Parallel lists, one entry a word. */
export interface QuoteIndex {
  readonly text: string;
  readonly language: LanguageIndex;
  /** The number of each word's kind. */
  readonly kinds: Int32Array;
  /** UTF-16 offsets of each word in the text; both words of a contraction have the same. */
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** Words with one number stand in pieces with nothing but white space between them. */
  readonly stretches: Int32Array;
  /** The words by kind, and the kinds by word. */
  readonly words: readonly string[];
  readonly vocabulary: ReadonlyMap<string, number>;
  /** Where each kind's places begin in `places`; one entry more than there are kinds. */
  readonly firstPlaces: Int32Array;
  readonly places: Int32Array;
}

/** A word that says something of the subject: no function word, no lone letter; of Japanese, no hiragana. */
export function isContentWord(word: string, language: LanguageIndex): boolean {
  const code = word.charCodeAt(0);
  if (isSyllabic(code)) return code < 0x3040 || code > 0x309f;
  return !language.stopWords.has(word) && (word.length > 1 || /\p{N}/u.test(word));
}

class IndexBuilder {
  private readonly vocabulary = new Map<string, number>();
  private readonly words: string[] = [];
  private readonly kinds: number[] = [];
  private readonly starts: number[] = [];
  private readonly ends: number[] = [];
  private readonly stretches: number[] = [];
  private readonly text: string;
  private readonly language: LanguageIndex;

  constructor(text: string, language: LanguageIndex) {
    this.text = text;
    this.language = language;
  }

  /** Takes a word; fillers are left out, of a word said twice in a row the latter stays. */
  add(word: string, start: number, end: number, stretch: number): void {
    if (this.language.fillers.has(word)) return;
    let kind = this.vocabulary.get(word);
    if (kind === undefined) {
      kind = this.words.length;
      this.vocabulary.set(word, kind);
      this.words.push(word);
    }
    if (this.kinds.at(-1) === kind && this.stretches.at(-1) === stretch && collapses(word)) {
      this.starts[this.starts.length - 1] = start;
      this.ends[this.ends.length - 1] = end;
      return;
    }
    this.kinds.push(kind);
    this.starts.push(start);
    this.ends.push(end);
    this.stretches.push(stretch);
  }

  build(): QuoteIndex {
    const kinds = Int32Array.from(this.kinds);
    const firstPlaces = new Int32Array(this.words.length + 1);
    for (const kind of kinds) firstPlaces[kind + 1] = (firstPlaces[kind + 1] ?? 0) + 1;
    for (let kind = 1; kind < firstPlaces.length; kind++) firstPlaces[kind] = (firstPlaces[kind] ?? 0) + (firstPlaces[kind - 1] ?? 0);
    const next = firstPlaces.slice();
    const places = new Int32Array(kinds.length);
    kinds.forEach((kind, at) => {
      const place = next[kind] ?? 0;
      places[place] = at;
      next[kind] = place + 1;
    });
    const { text, language, words, vocabulary } = this;
    const [starts, ends, stretches] = [Int32Array.from(this.starts), Int32Array.from(this.ends), Int32Array.from(this.stretches)];
    return { text, language, kinds, starts, ends, stretches, words, vocabulary, firstPlaces, places };
  }
}

/** Whether a word said twice in a row counts once: figures and letters of scripts without blanks do not. */
export const collapses = (word: string): boolean => !/\p{N}/u.test(word) && !isSyllabic(word.charCodeAt(0));

function onlyBlanks(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (!isBlank(text.charCodeAt(at))) return false;
  return true;
}

/** Lays out the spoken words of a text that `parseSpeech` took apart; linear. Build it once for all quotes. */
export function indexSpeech(text: string, speech: Speech): QuoteIndex {
  const language = languageIndex(detectLanguage(text));
  const builder = new IndexBuilder(text, language);
  const known = new Map<string, readonly string[]>();
  let stretch = 0;
  let last = -1;
  for (const turn of speech.turns) {
    for (const piece of turn.pieces) {
      if (last >= 0 && !onlyBlanks(text, last, piece.start)) stretch++;
      const add = (word: string, start: number, end: number): void => {
        builder.add(word, start, end, stretch);
      };
      eachMatchWord(text, piece.start, piece.end, add, known);
      last = piece.end;
    }
  }
  return builder.build();
}
