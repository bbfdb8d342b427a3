import { isLetter, isLowerCase, isSyllabic, isUpperCase } from '../speech/characters.ts';
import { CUES, SHARED_STRONG, SYLLABIC_CUES, type SpokenCues } from './spoken-cues.ts';

/** How much a text sounds like speech, measured on a sample of it. */
export interface SpeechMeasure {
  /** Words of the sample; in scripts without blanks, two characters count as one. */
  readonly words: number;
  /** ISO code of the language its common words belong to; null where too few are known. */
  readonly language: string | null;
  /** Points for spoken words for each hundred words. */
  readonly spoken: number;
  /** Words and phrases that are hardly ever written, and words said twice, for each hundred words. */
  readonly strong: number;
  /** Words of reporting for each hundred words. */
  readonly reported: number;
  /** Words in a past tense of telling for each hundred words. */
  readonly past: number;
  /** Sentences that begin in lower case for each hundred words: recognisers write them, people hardly do. */
  readonly lowerStarts: number;
  /** Sentences run together without a blank (`isOkay`) for each hundred words. */
  readonly glued: number;
  /** Marks that recognisers do not write, for each hundred words: `;`, brackets, quotation marks, dashes between words. */
  readonly written: number;
  /** Words for each mark that ends a sentence. */
  readonly sentenceLength: number;
  /** Links, bold, code and the like. */
  readonly marks: number;
  /** The share of characters that are neither letters nor blanks nor common punctuation. */
  readonly symbols: number;
}

const WINDOW = 700;
const STRONG = 3;
const MEDIUM = 1.6;
const LIGHT = 0.5;
const REPEATED = 2;

/** What one word, or one after another, says in each language: points, whether reported, whether common. */
interface Cue {
  readonly points: Float32Array;
  readonly reported: Uint8Array;
  readonly common: Uint8Array;
  readonly past: Uint8Array;
  after: Map<string, Cue> | null;
}

const emptyCue = (): Cue => ({
  points: new Float32Array(CUES.length),
  reported: new Uint8Array(CUES.length),
  common: new Uint8Array(CUES.length),
  past: new Uint8Array(CUES.length),
  after: null,
});

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

function addLanguage(table: Map<string, Cue>, index: number, cues: SpokenCues): void {
  const each = (words: string, set: (cue: Cue) => void): void => {
    for (const word of words.split(' ')) set(placeOf(table, word));
  };
  each(cues.light, (cue) => (cue.points[index] = LIGHT));
  each(cues.medium, (cue) => (cue.points[index] = MEDIUM));
  each(`${SHARED_STRONG} ${cues.strong}`, (cue) => (cue.points[index] = STRONG));
  each(cues.reported, (cue) => (cue.reported[index] = 1));
  each(cues.common, (cue) => (cue.common[index] = 1));
  if (cues.past !== undefined) each(cues.past, (cue) => (cue.past[index] = 1));
}

let cueTable: Map<string, Cue> | null = null;

function allCues(): Map<string, Cue> {
  if (cueTable !== null) return cueTable;
  cueTable = new Map<string, Cue>();
  for (const [index, [, cues]] of CUES.entries()) addLanguage(cueTable, index, cues);
  return cueTable;
}

/** Sums over a sample's words. */
class Tally {
  words = 0;
  syllables = 0;
  repeated = 0;
  sentenceEnds = 0;
  written = 0;
  glued = 0;
  symbols = 0;
  characters = 0;
  private readonly points = new Float64Array(CUES.length);
  private readonly strong = new Float64Array(CUES.length);
  private readonly reported = new Float64Array(CUES.length);
  private readonly common = new Float64Array(CUES.length);
  private readonly past = new Float64Array(CUES.length);
  private readonly hits = new Float64Array(CUES.length);
  lowerStarts = 0;
  private atSentenceStart = false;
  private before = '';

  word(word: string, lower: boolean): void {
    this.words++;
    if (this.atSentenceStart && lower) this.lowerStarts++;
    this.atSentenceStart = false;
    const cue = allCues().get(word);
    if (cue !== undefined) {
      this.add(cue);
      const pair = cue.after?.get(this.before);
      if (pair !== undefined) this.add(pair);
    }
    if (word === this.before && word !== 'that' && word !== 'had' && word !== 'very') this.repeated++;
    this.before = word;
  }

  /** A word with a capital within: two, where the second is a word that is known, so that `GitHub` is one. */
  joined(word: string, capital: number, lower: boolean): void {
    const second = word.slice(capital);
    if (capital < 2 || !allCues().has(second)) {
      this.word(word, lower);
      return;
    }
    this.glued++;
    this.word(word.slice(0, capital), lower);
    this.endSentence(false);
    this.word(second, false);
  }

  private add(cue: Cue): void {
    for (let index = 0; index < CUES.length; index++) {
      const points = cue.points[index] ?? 0;
      this.points[index] = (this.points[index] ?? 0) + points;
      if (points > 0) this.hits[index] = (this.hits[index] ?? 0) + 1;
      if (points >= STRONG) this.strong[index] = (this.strong[index] ?? 0) + 1;
      this.reported[index] = (this.reported[index] ?? 0) + (cue.reported[index] ?? 0);
      this.common[index] = (this.common[index] ?? 0) + (cue.common[index] ?? 0);
      this.past[index] = (this.past[index] ?? 0) + (cue.past[index] ?? 0);
    }
  }

  endSentence(blankFollows: boolean): void {
    this.sentenceEnds++;
    this.before = '';
    this.atSentenceStart = blankFollows;
  }

  result(sample: string): SpeechMeasure {
    const words = this.words + this.syllables / 2;
    const syllabic = this.syllables / 2 > this.words;
    const language = this.guessLanguage();
    const per = 100 / Math.max(1, words);
    const index = Math.max(0, language);
    const cueCount = syllabic ? countSyllabicCues(sample) : 0;
    return {
      words,
      language: syllabic ? 'ja' : (CUES[language]?.[0] ?? null),
      spoken: per * ((this.points[index] ?? 0) + REPEATED * this.repeated + 3 * cueCount),
      strong: per * ((this.strong[index] ?? 0) + this.repeated + cueCount),
      reported: per * (this.reported[index] ?? 0),
      past: per * (this.past[index] ?? 0),
      lowerStarts: per * this.lowerStarts,
      glued: per * this.glued,
      written: per * this.written,
      sentenceLength: words / Math.max(1, this.sentenceEnds),
      marks: countMarks(sample),
      symbols: this.symbols / Math.max(1, this.characters),
    };
  }

  /** The language with most known words, common ones counting twice; -1 where these are few. */
  private guessLanguage(): number {
    let best = -1;
    let most = this.words / 6;
    for (const [index, count] of this.common.entries()) {
      const known = 2 * count + (this.hits[index] ?? 0);
      if (known > most) {
        most = known;
        best = index;
      }
    }
    return best;
  }
}

function countSyllabicCues(sample: string): number {
  let count = 0;
  for (const cue of SYLLABIC_CUES) {
    for (let at = sample.indexOf(cue); at >= 0; at = sample.indexOf(cue, at + cue.length)) count++;
  }
  return count;
}

const MARKS = ['**', '[[', '](', '`', '://', '==', '- [', '<', '{', '|'];

function countMarks(sample: string): number {
  let count = 0;
  for (const mark of MARKS) for (let at = sample.indexOf(mark); at >= 0; at = sample.indexOf(mark, at + mark.length)) count++;
  return count;
}

/** A string that holds the text's beginning, middle and end where it is long. */
function takeSample(text: string, start: number, end: number): string {
  if (end - start <= 3 * WINDOW) return text.slice(start, end);
  const middle = (start + end - WINDOW) >> 1;
  const windows = [text.slice(start, start + WINDOW), text.slice(middle, middle + WINDOW), text.slice(end - WINDOW, end)];
  return windows.join(' \u2028 ');
}

const APOSTROPHE = 0x27;
const HYPHEN = 0x2d;
const INVERTED_QUESTION = 0xbf;
const ASCII_SYMBOLS = '#$%&*+/<=>@[\\]^_`{|}~';

const WRITTEN = ';()"“”„«»–—:';

const isWordUnit = (code: number): boolean =>
  (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || (code > 0x7f && (isLetter(code) || (code >= 0x300 && code < 0x370)));

function endsSentence(code: number): boolean {
  return code === 0x2e || code === 0x3f || code === 0x21 || code === 0x3002 || code === 0xff1f || code === 0xff01;
}

function isSymbol(code: number): boolean {
  return code > 0x7f ? false : (code >= 0x30 && code <= 0x39) || ASCII_SYMBOLS.includes(String.fromCharCode(code));
}

function wordEnd(sample: string, start: number): number {
  let at = start + 1;
  for (; at < sample.length; at++) {
    const code = sample.charCodeAt(at);
    if (isWordUnit(code) && !(code > 0x7f && isSyllabic(code))) continue;
    const joins = code === APOSTROPHE || code === 0x2019 || code === HYPHEN;
    if (!joins || at + 1 >= sample.length || !isWordUnit(sample.charCodeAt(at + 1))) break;
  }
  return at;
}

/** The offset of a capital behind a small letter; -1 where there is none. */
function capitalWithin(sample: string, start: number, end: number): number {
  for (let at = start + 2; at < end; at++) {
    const code = sample.charCodeAt(at);
    const capital = code < 0x80 ? code >= 0x41 && code <= 0x5a : isUpperCase(code);
    if (capital && isLowerCase(sample.charCodeAt(at - 1))) return at;
  }
  return -1;
}

function tallySample(sample: string): Tally {
  const tally = new Tally();
  const lower = sample.toLowerCase().replaceAll('’', "'");
  const lowered = lower.length === sample.length ? lower : sample;
  for (let at = 0; at < sample.length; ) {
    const code = sample.charCodeAt(at);
    tally.characters++;
    if (code > 0x7f && isSyllabic(code)) {
      tally.syllables++;
      at++;
    } else if (isWordUnit(code) || code === INVERTED_QUESTION) {
      const end = wordEnd(sample, at);
      const capital = capitalWithin(sample, at, end);
      const startsLower = code >= 0x61 && code <= 0x7a;
      if (capital < 0) tally.word(lowered.slice(at, end), startsLower);
      else tally.joined(lowered.slice(at, end), capital - at, startsLower);
      tally.characters += end - at - 1;
      at = end;
    } else {
      if (endsSentence(code)) tally.endSentence(sample.charCodeAt(at + 1) === 0x20);
      else if (WRITTEN.includes(sample.charAt(at))) tally.written++;
      else if (isSymbol(code)) tally.symbols++;
      at++;
    }
  }
  return tally;
}

/** Measures the text from `start` to `end` (UTF-16 offsets). At most 2,100 characters are looked at, however long it is. */
export function measureSpeech(text: string, start: number, end: number): SpeechMeasure {
  const sample = takeSample(text, start, end);
  return tallySample(sample).result(sample);
}
