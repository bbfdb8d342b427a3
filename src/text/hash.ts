import { letterAt, NO_LETTER } from './lower-letters.ts';

const ALPHABET = 'abcdefghijklmnopqrstuvwxyz234567';

const HIGH_SEED = 0x811c9dc5 | 0;
const LOW_SEED = 0x9747b28c | 0;
const HIGH_PRIME = 0x01000193;
const LOW_PRIME = 0x5bd1e995;
const SPACE = 0x20;

/**
 * A 64-bit hash fed with UTF-16 code units one by one: two 32-bit lanes of FNV-1a with different primes, mixed at the end as in
 * MurmurHash3. It tells texts apart; it is no protection against somebody who wants two texts to collide.
 */
export class Hash {
  private high = HIGH_SEED;
  private low = LOW_SEED;

  add(codeUnit: number): void {
    this.high = Math.imul(this.high ^ codeUnit, HIGH_PRIME);
    this.low = Math.imul((this.low ^ codeUnit) + (this.high >>> 13), LOW_PRIME);
  }

  addText(text: string): void {
    for (let at = 0; at < text.length; at++) this.add(text.charCodeAt(at));
  }

  /** The hash in 13 base32 characters (RFC 4648's alphabet in lower case), the highest bits first. */
  digest(): string {
    return digest(this.high, this.low);
  }
}

function digest(highLane: number, lowLane: number): string {
  let high = mix(highLane ^ lowLane);
  let low = mix(lowLane + Math.imul(high, 0x85ebca6b));
  let text = '';
  for (let character = 0; character < 13; character++) {
    text += ALPHABET.charAt(high >>> 27);
    high = (high << 5) | (low >>> 27);
    low <<= 5;
  }
  return text;
}

/** What a text's words hash to, and how many they are. */
export interface HashedWords {
  /** 13 base32 characters. */
  readonly hash: string;
  readonly words: number;
}

/**
 * The hash of the words between two offsets, in lower case and each followed by one space, as `Hash` makes it: in a loop of its own for
 * each word and the lanes in local variables, since every transcript of a note goes through it at every scan.
 */
export function hashWords(text: string, start: number, end: number): HashedWords {
  let high = HIGH_SEED;
  let low = LOW_SEED;
  let words = 0;
  for (let at = start; at < end; ) {
    let unit = letterAt(text, at++);
    if (unit === NO_LETTER) continue;
    words++;
    do {
      high = Math.imul(high ^ unit, HIGH_PRIME);
      low = Math.imul(((low ^ unit) + (high >>> 13)) | 0, LOW_PRIME);
      unit = at < end ? letterAt(text, at++) : NO_LETTER;
    } while (unit !== NO_LETTER);
    high = Math.imul(high ^ SPACE, HIGH_PRIME);
    low = Math.imul(((low ^ SPACE) + (high >>> 13)) | 0, LOW_PRIME);
  }
  return { hash: digest(high, low), words };
}

function mix(value: number): number {
  let mixed = value ^ (value >>> 16);
  mixed = Math.imul(mixed, 0x85ebca6b);
  mixed ^= mixed >>> 13;
  mixed = Math.imul(mixed, 0xc2b2ae35);
  return mixed ^ (mixed >>> 16);
}
