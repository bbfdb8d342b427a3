const KEYS = ['attendees', 'participants', 'people', 'with'];
const MOST_NAMES = 50;

/** The name that a frontmatter value gives: a plain one, or a wikilink's shown text. */
function readName(value: unknown): string[] {
  if (typeof value !== 'string') return [];
  const link = /^\s*\[\[([^\]|#]*)(?:#[^\]|]*)?(?:\|([^\]]*))?\]\]\s*$/u.exec(value);
  const name = (link === null ? value : (link[2] ?? link[1] ?? '')).trim();
  return name === '' || name.length > 80 ? [] : [name];
}

/** The people whom a note's frontmatter names as present: `attendees`, `participants`, `people` or `with`, a name or a list of them. */
export function readAttendees(frontmatter: Readonly<Record<string, unknown>>): string[] {
  const values = KEYS.flatMap((key): unknown[] => {
    const value = Object.hasOwn(frontmatter, key) ? frontmatter[key] : undefined;
    return Array.isArray(value) ? value : typeof value === 'string' ? value.split(',') : [];
  });
  return [...new Set(values.flatMap(readName))].slice(0, MOST_NAMES);
}
