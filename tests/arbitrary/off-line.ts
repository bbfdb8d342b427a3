import fc from 'fast-check';

const inAnyCase = (word: string): fc.Arbitrary<string> =>
  fc.array(fc.boolean(), { minLength: word.length, maxLength: word.length }).map((upper) => [...word].map((letter, at) => (upper[at] ? letter.toUpperCase() : letter)).join(''));

const quoted = (text: fc.Arbitrary<string>): fc.Arbitrary<string> => fc.tuple(text, fc.constantFrom('', '', '"', "'")).map(([word, quote]) => quote + word + quote);

const OFF_WORDS: readonly string[] = ['off', 'false', 'no', 'never'];

/** A line of frontmatter that says `debrief: off`, in any of the ways people write it. */
export function arbitraryOffLine(): fc.Arbitrary<string> {
  const value = quoted(fc.constantFrom(...OFF_WORDS).chain(inAnyCase));
  const blanks = fc.constantFrom(' ', '  ', '\t', ' \t');
  const behind = fc.constantFrom('', '', ' ', '\t', ' # until I have read it', '  #');
  return fc.tuple(quoted(inAnyCase('debrief')), fc.constantFrom('', '', ' '), blanks, value, behind).map((parts) => {
    const [key, before, after, word, end] = parts;
    return `${key}${before}:${after}${word}${end}`;
  });
}

const PROPERTIES: readonly string[] = [
  'up: "[[Harbour]]"', 'date: 2026-03-12', 'tags: [daily, ferry]', 'aliases:\n  - Thursday', 'text: |\n  two lines\n  of text', 'map: {a: 1, b: [2, 3]}', 'empty:',
  '# debrief: off', 'about: the debrief', 'parent:\n  debrief: off', 'folded: >-\n  debrief: off\n  # off', '', 'on: yes', 'debrief-jira-project: FERRY',
];

const BROKEN_PROPERTIES: readonly string[] = [
  'up: [[Harbour]], [[Ramp]]', 'title: {{title}}', 'by: @robin', 'mood: *calm*', 'twice: 1\ntwice: 2', 'tabs:\n\t- a', 'open: "Thursday', "open: 'Thursday", 'list: [a, b',
  'time: 9: 30', '%weather: fine', '- one\nkey: two', ': : :', 'map: {a: 1', 'just words', '<% tp.date.now() %>', '`code`: x', 'k: | text', '&a', '!!x y: z', 'date: 2026-03-12 : late',
];

/** Properties, each whole, that say nothing of Debrief; well formed ones and others. */
export const arbitraryProperties = (): fc.Arbitrary<string[]> =>
  fc.array(fc.oneof(fc.constantFrom(...PROPERTIES.filter((line) => !/debrief/u.test(line))), fc.constantFrom(...BROKEN_PROPERTIES)), { maxLength: 8 });

/** Properties, each whole, some of which name Debrief without saying "off". */
export const arbitraryPropertiesNamingDebrief = (): fc.Arbitrary<string[]> =>
  fc.array(fc.oneof(fc.constantFrom(...PROPERTIES), fc.constantFrom(...BROKEN_PROPERTIES)), { maxLength: 8 });
