const ALPHABET = 'abcdefghijklmnopqrstuvwxyz234567';

/**
 * A 64-bit hash fed with UTF-16 code units one by one: two 32-bit lanes of FNV-1a with different primes, mixed at the end as in
 * MurmurHash3. It tells texts apart; it is no protection against somebody who wants two texts to collide.
 */
export class Hash {
  private high = 0x811c9dc5;
  private low = 0x9747b28c;

  add(codeUnit: number): void {
    this.high = Math.imul(this.high ^ codeUnit, 0x01000193);
    this.low = Math.imul((this.low ^ codeUnit) + (this.high >>> 13), 0x5bd1e995);
  }

  addText(text: string): void {
    for (let at = 0; at < text.length; at++) this.add(text.charCodeAt(at));
  }

  /** The hash in 13 base32 characters (RFC 4648's alphabet in lower case), the highest bits first. */
  digest(): string {
    let high = mix(this.high ^ this.low);
    let low = mix(this.low + Math.imul(high, 0x85ebca6b));
    let text = '';
    for (let character = 0; character < 13; character++) {
      text += ALPHABET.charAt(high >>> 27);
      high = (high << 5) | (low >>> 27);
      low <<= 5;
    }
    return text;
  }
}

function mix(value: number): number {
  let mixed = value ^ (value >>> 16);
  mixed = Math.imul(mixed, 0x85ebca6b);
  mixed ^= mixed >>> 13;
  mixed = Math.imul(mixed, 0xc2b2ae35);
  return mixed ^ (mixed >>> 16);
}
