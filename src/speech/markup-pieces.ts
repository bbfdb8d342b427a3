/** Entities that editors and converters leave in pasted transcripts. */
export const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['&amp;', '&'],
  ['&lt;', '<'],
  ['&gt;', '>'],
  ['&quot;', '"'],
  ['&apos;', "'"],
  ['&#39;', "'"],
  ['&#039;', "'"],
  ['&#x27;', "'"],
  ['&rsquo;', '’'],
  ['&nbsp;', ' '],
  ['&#160;', ' '],
  ['&ndash;', '–'],
  ['&mdash;', '—'],
]);

const TAG_NAMES = new Set(
  ('a b big blockquote br c cite code dd details div dl dt em font h1 h2 h3 h4 h5 h6 hr i kbd lang li mark ol p pre q rp rt ruby s section ' +
    'small span strike strong sub summary sup table tbody td th thead time tr u ul v').split(' '),
);

const LONGEST_TAG = 300;

/**
 * Where the HTML or WebVTT tag that begins at an offset ends; -1 where none begins there: `<b>`, `</details>`, `<v Ana>`, `<00:00:01.000>`
 * are tags, `<bo>`, `<unk>` and `<3` are not.
 */
export function tagEnd(text: string, at: number, limit: number): number {
  const until = Math.min(limit, at + LONGEST_TAG);
  let next = at + (text[at + 1] === '/' ? 2 : 1);
  const name = next;
  while (next < until && /[a-z0-9:.]/iu.test(text.charAt(next))) next++;
  const word = text.slice(name, next).toLowerCase();
  if (!TAG_NAMES.has(word.split('.', 1)[0] ?? '') && !/^\d\d:\d\d[\d:.]*$/u.test(word)) return -1;
  for (; next < until; next++) {
    if (text[next] === '<') return -1;
    if (text[next] === '>') return next + 1;
  }
  return -1;
}

/** The name in a voice tag `<v Name>` or `<v.loud Name>`; null for any other tag. */
export function voiceName(tag: string): string | null {
  return /^<v(?:\.[^\s>]*)?\s+([^>]*[^>\s])\s*>$/u.exec(tag)?.[1] ?? null;
}
