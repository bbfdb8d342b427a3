import fc from 'fast-check';

const KEYS: readonly string[] = [
  'daily: "[[2026-03-12]]"', 'date: 2026-03-12', 'created: 20260312000100', 'modified: 20260312183012', 'linter-yaml-title-alias: "2026-03-12"', 'title: ""',
  "mood: 'ok: fine'", 'aliases:\n  - Thursday\n  - "2026-03-12"', 'tags: [daily, "log/work"]', 'weather:', 'weekday: Thursday # kept by hand', 'empty: ""',
  'prev: "[[2026-03-11|yesterday]]"', 'next: "[[2026-03-13]]"', 'attendees:\n- "[[Maren]]"\n- "[[Ines]]"', 'sleep: 6.5', 'done: false', 'null_key: ~',
  'text: |\n  two lines\n  of text', 'folded: >-\n  folded\n  text', 'map: {a: 1, b: [2, 3]}', 'anchor: &a 1', 'alias: *a', '"quoted key": 1', 'emoji: 🌧', '# a comment',
];

const BROKEN: readonly string[] = ['date: [2026', 'tabs:\n\t- a', 'twice: 1\ntwice: 2', '"open: string', '- list: at the top\nkey: 1', ': : :'];

/** Frontmatter with its two `---` lines and the last line end, mostly well formed; sometimes broken YAML between the marks. */
export function arbitraryFrontmatter(): fc.Arbitrary<string> {
  const keys = fc.uniqueArray(fc.constantFrom(...KEYS), { maxLength: KEYS.length });
  const broken = fc.oneof({ weight: 7, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: fc.constantFrom(...BROKEN) });
  return fc.tuple(keys, broken).map(([lines, bad]) => ['---', ...lines, ...(bad === null ? [] : [bad]), '---', ''].join('\n'));
}
