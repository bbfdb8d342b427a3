/** So many words in a row, or letters and digits in a row, are no chance. Of scripts without blanks each letter says more. */
const WORDS = 3;
const LETTERS_OF_WORDS = 8;
const LETTERS = 12;
const SYLLABLES = 5;

const CODED = /\\u([0-9a-f]{4})|&#x([0-9a-f]{1,6});|&#(\d{1,7});|%([0-9a-f]{2})/giu;

function decoded(whole: string, escaped?: string, hex?: string, decimal?: string, percent?: string): string {
  const code = decimal === undefined ? Number.parseInt(escaped ?? hex ?? percent ?? '', 16) : Number(decimal);
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
}

/** A text as it reads without the escapes of JSON, HTML and addresses. Of letters beyond ASCII in an address only the rest is left. */
const unescaped = (text: string): string =>
  text.replace(/\\+/gu, '\\').replace(CODED, decoded).replace(/\\[nrtbf]/gu, ' ').replace(/&(?:quot|apos|amp|lt|gt|nbsp);/gu, ' ');

const wordsIn = (text: string): string[] => unescaped(text).normalize('NFKC').toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];

function* runsOf(words: readonly string[]): Generator<string> {
  for (let at = 0; at + WORDS <= words.length; at++) {
    const run = words.slice(at, at + WORDS).join(' ');
    if (run.length - WORDS + 1 >= LETTERS_OF_WORDS) yield run;
  }
}

/** Whether a text is of a script that is written without blanks: Thai and what stands behind it in Unicode. */
const isSyllabic = (text: string): boolean => text.charCodeAt(0) >= 0x0e00 && text.charCodeAt(text.length - 1) >= 0x0e00;

function* piecesOf(letters: string): Generator<string> {
  for (let at = 0; at < letters.length; at++) {
    const short = letters.slice(at, at + SYLLABLES);
    if (short.length === SYLLABLES && isSyllabic(short)) yield short;
    if (at + LETTERS <= letters.length) yield letters.slice(at, at + LETTERS);
  }
}

/** What a text quotes that is more than a plain word: several words, a name, a number. */
function quotedIn(text: string): string[] {
  const quoted = [...unescaped(text).matchAll(/["'`“‘«]([^"'`“”‘’«»]{2,200})["'`”’»]/gu)].map(([, words = '']) => words);
  return quoted.filter((words) => /[\p{Lu}\p{N}]|\p{L}[^\p{L}_]+\p{L}/u.test(words)).map((words) => wordsIn(words).join(' ')).filter((words) => words !== '');
}

function sharesAny(said: Iterable<string>, sent: Iterable<string>): boolean {
  const known = new Set(said);
  if (known.size === 0) return false;
  for (const piece of sent) if (known.has(piece)) return true;
  return false;
}

/**
 * Whether a server's words repeat some of what it was sent: three words in a row, twelve letters in a row whatever stands between them, or a
 * name or phrase in quotation marks. Case, punctuation and escapes don't count. Linear.
 */
export function repeatsWords(said: string, sent: readonly string[]): boolean {
  const own = wordsIn(said);
  const quoted = quotedIn(said);
  return sent.some((text) => {
    const words = wordsIn(text);
    const all = ` ${words.join(' ')} `;
    return (
      sharesAny(runsOf(own), runsOf(words)) || sharesAny(piecesOf(own.join('')), piecesOf(words.join(''))) || quoted.some((phrase) => all.includes(` ${phrase} `))
    );
  });
}
