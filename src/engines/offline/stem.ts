const PLURALS = ['ies', 'es', 's'];
/** English and German endings, longest first, that leave the same concept when they go. */
const ENDINGS = ['ation', 'ungen', 'ing', 'ung', 'ied', 'ed', 'er', 'en', 'e', 'y'];
const SHORTEST_STEM = 4;

function strip(word: string, endings: readonly string[]): string {
  for (const ending of endings) {
    if (word.length - ending.length >= SHORTEST_STEM && word.endsWith(ending)) return word.slice(0, -ending.length);
  }
  return word;
}

/**
 * A rough stem of a lower-case word, so that `record`, `records` and `recorded` count as one concept. A word that holds a digit
 * (`ams4`) and a short one stay as they are.
 */
export function stem(word: string): string {
  if (word.length <= SHORTEST_STEM || /\d/u.test(word)) return word;
  const singular = word.endsWith('ss') ? word : strip(word, PLURALS);
  return strip(singular, ENDINGS);
}
