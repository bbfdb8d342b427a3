import { isLetter, isLowerCase, isSyllabic, isUpperCase } from '../text/characters.ts';
import { allCues, STRONG, type Cue } from './cue-table.ts';
import { CUES, SYLLABIC_CUES } from '../languages/spoken-cues.ts';

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
  /** Words for oneself, and for somebody who is not there, for each hundred words. */
  readonly self: number;
  readonly others: number;
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
const REPEATED = 2;

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
  lowerStarts = 0;
  private readonly cues = allCues();
  private readonly sums = CUES.map(() => ({ points: 0, strong: 0, reported: 0, common: 0, past: 0, self: 0, others: 0, hits: 0 }));
  private atSentenceStart = false;
  private before = '';

  word(word: string, lower: boolean): void {
    this.words++;
    if (this.atSentenceStart && lower) this.lowerStarts++;
    this.atSentenceStart = false;
    const cue = this.cues.get(word);
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
    if (capital < 2 || !this.cues.has(second)) {
      this.word(word, lower);
      return;
    }
    this.glued++;
    this.word(word.slice(0, capital), lower);
    this.endSentence(false);
    this.word(second, false);
  }

  private add(cue: Cue): void {
    for (const { language, points, reported, common, past, self, others } of cue.languages) {
      const sums = this.sums[language];
      if (sums === undefined) continue;
      sums.points += points;
      if (points > 0) sums.hits++;
      if (points >= STRONG) sums.strong++;
      sums.reported += reported;
      sums.common += common;
      sums.past += past;
      sums.self += self;
      sums.others += others;
    }
  }

  /** A mark that is hardly ever spoken; what stands before a colon, as a speaker's name, is not said twice by what follows. */
  addMark(): void {
    this.written++;
    this.before = '';
  }

  /** A sign: `p2p` and `[block][block]` say nothing twice. */
  addSymbol(): void {
    this.symbols++;
    this.before = '';
  }

  /** A quotation mark between words, as in `'min', 'min'`. */
  addApostrophe(): void {
    this.before = '';
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
    const sums = this.sums[Math.max(0, language)] ?? { points: 0, strong: 0, reported: 0, past: 0, self: 0, others: 0 };
    const cueCount = syllabic ? countSyllabicCues(sample) : 0;
    return {
      words,
      language: syllabic ? 'ja' : (CUES[language]?.[0] ?? null),
      spoken: per * (sums.points + REPEATED * this.repeated + 3 * cueCount),
      strong: per * (sums.strong + this.repeated + cueCount),
      reported: per * sums.reported,
      past: per * sums.past,
      self: per * sums.self,
      others: per * sums.others,
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
    for (const [index, { common, hits }] of this.sums.entries()) {
      const known = 2 * common + hits;
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

/** What a character is to the tally. */
const Kind = { other: 0, word: 1, syllable: 2, sentenceEnd: 3, written: 4, symbol: 5 } as const;
const UNSEEN = 255;
const kinds = new Uint8Array(0x10000).fill(UNSEEN);

function seeKind(code: number): number {
  const character = String.fromCharCode(code);
  if (code > 0x7f && isSyllabic(code)) return Kind.syllable;
  if (/[a-zA-Z]/u.test(character) || (code > 0x7f && (isLetter(code) || /\p{M}/u.test(character)))) return Kind.word;
  if ('.?!。？！'.includes(character)) return Kind.sentenceEnd;
  if (';()"“”„«»–—:'.includes(character)) return Kind.written;
  return '0123456789#$%&*+/<=>@[\\]^_`{|}~'.includes(character) ? Kind.symbol : Kind.other;
}

function kindOf(code: number): number {
  let kind = kinds[code] ?? Kind.other;
  if (kind === UNSEEN) kinds[code] = kind = seeKind(code);
  return kind;
}

function wordEnd(sample: string, start: number): number {
  let at = start + 1;
  for (; at < sample.length; at++) {
    const code = sample.charCodeAt(at);
    if (kindOf(code) === Kind.word) continue;
    const joins = code === APOSTROPHE || code === 0x2019 || code === HYPHEN;
    if (!joins || at + 1 >= sample.length || !isWordUnit(sample.charCodeAt(at + 1))) break;
  }
  return at;
}

const isWordUnit = (code: number): boolean => kindOf(code) === Kind.word || kindOf(code) === Kind.syllable;

/** The offset of a capital behind a small letter; -1 where there is none. */
function capitalWithin(sample: string, start: number, end: number): number {
  for (let at = start + 2; at < end; at++) {
    const code = sample.charCodeAt(at);
    const capital = code < 0x80 ? code >= 0x41 && code <= 0x5a : isUpperCase(code);
    if (capital && isLowerCase(sample.charCodeAt(at - 1))) return at;
  }
  return -1;
}

function addWord(tally: Tally, sample: string, lowered: string, start: number, end: number): void {
  const capital = capitalWithin(sample, start, end);
  const code = sample.charCodeAt(start);
  const startsLower = code >= 0x61 && code <= 0x7a;
  if (capital < 0) tally.word(lowered.slice(start, end), startsLower);
  else tally.joined(lowered.slice(start, end), capital - start, startsLower);
}

function tallySample(sample: string): Tally {
  const tally = new Tally();
  const lower = sample.toLowerCase().replaceAll('’', "'");
  const lowered = lower.length === sample.length ? lower : sample;
  for (let at = 0; at < sample.length; at++) {
    const code = sample.charCodeAt(at);
    const kind = kindOf(code);
    tally.characters++;
    if (code === APOSTROPHE) tally.addApostrophe();
    if (kind === Kind.other && code !== INVERTED_QUESTION) continue;
    if (kind === Kind.syllable) tally.syllables++;
    else if (kind === Kind.sentenceEnd) tally.endSentence(sample.charCodeAt(at + 1) === 0x20);
    else if (kind === Kind.written) tally.addMark();
    else if (kind === Kind.symbol) tally.addSymbol();
    else {
      const end = wordEnd(sample, at);
      addWord(tally, sample, lowered, at, end);
      tally.characters += end - at - 1;
      at = end - 1;
    }
  }
  return tally;
}

/** Measures the text from `start` to `end` (UTF-16 offsets). At most 2,100 characters are looked at, however long it is. */
export function measureSpeech(text: string, start: number, end: number): SpeechMeasure {
  const sample = takeSample(text, start, end);
  return tallySample(sample).result(sample);
}
