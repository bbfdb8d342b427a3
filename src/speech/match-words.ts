import { eachWord, lowerWord } from './words.ts';

/** What stands for a contraction when words are compared: `don't` and `do not` are the same. */
const CONTRACTIONS: Readonly<Record<string, string>> = {
  "won't": 'will not', "can't": 'can not', cannot: 'can not', "shan't": 'shall not', "ain't": 'is not', gonna: 'going to', wanna: 'want to',
  gotta: 'got to', dunno: 'do not know', "let's": 'let us', "'cause": 'because', cause: 'because', "y'all": 'you all', okay: 'ok', yeah: 'yes',
  yep: 'yes', alright: 'all right', dont: 'do not', doesnt: 'does not', didnt: 'did not', isnt: 'is not', arent: 'are not', wasnt: 'was not',
  werent: 'were not', wont: 'will not', wouldnt: 'would not', cant: 'can not', couldnt: 'could not', shouldnt: 'should not', havent: 'have not',
  hasnt: 'has not', hadnt: 'had not',
};

const ENDINGS: readonly (readonly [string, string])[] = [
  ["n't", ' not'],
  ["'ll", ' will'],
  ["'re", ' are'],
  ["'ve", ' have'],
  ["'m", ' am'],
  ["'d", ' would'],
  ["'s", ' is'],
];

const NUMBERS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(' ');
const TENS = ' ten twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

function numeralOf(word: string): string | null {
  const small = NUMBERS.indexOf(word);
  if (small >= 0) return String(small);
  const tens = TENS.indexOf(word);
  return tens > 0 ? String(tens * 10) : null;
}

function expand(word: string): string {
  if (Object.hasOwn(CONTRACTIONS, word)) return CONTRACTIONS[word] ?? word;
  if (!word.includes("'")) return numeralOf(word) ?? word;
  for (const [ending, words] of ENDINGS) {
    if (word.length > ending.length && word.endsWith(ending)) return word.slice(0, -ending.length) + words;
  }
  return word.replaceAll("'", '');
}

/** The words for which a spoken word stands when it is compared: mostly itself, of `don't` two, of `follow-up` two. */
export function matchWords(word: string): readonly string[] {
  const lower = lowerWord(word.normalize('NFC'));
  if (/^[a-z]+$/u.test(lower)) return splitExpanded(expand(lower));
  return lower.split(/[-_‐‑]/u).flatMap((part) => splitExpanded(expand(part)));
}

const splitExpanded = (words: string): readonly string[] => (words.includes(' ') ? words.split(' ') : [words]);

/** Calls `visit` with each word to compare between two offsets and its bounds in the text. */
export function eachMatchWord(
  text: string,
  from: number,
  to: number,
  visit: (word: string, start: number, end: number) => void,
  known: Map<string, readonly string[]> = new Map(),
): void {
  eachWord(text, from, to, (start, end) => {
    const word = text.slice(start, end);
    let words = known.get(word);
    if (words === undefined) {
      words = matchWords(word);
      known.set(word, words);
    }
    for (const each of words) visit(each, start, end);
  });
}
