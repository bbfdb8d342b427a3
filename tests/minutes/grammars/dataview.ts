/** A field that Dataview finds in a line. */
export interface SeenField {
  readonly key: string;
  readonly value: string;
}

const CLOSING: Readonly<Record<string, string>> = { '[': ']', '(': ')' };

/** Where the bracket opened before `from` closes, nested ones and escaped ones passed over; null where it does not. */
function closingOf(line: string, from: number, open: string, close: string): number | null {
  let depth = 0;
  for (let at = from; at < line.length; at++) {
    const character = line.charAt(at);
    if (character === '\\') at++;
    else if (character === open) depth++;
    else if (character === close && --depth < 0) return at;
  }
  return null;
}

function fieldAt(line: string, start: number): (SeenField & { readonly end: number }) | null {
  const open = line.charAt(start);
  const separator = line.indexOf('::', start + 1);
  if (separator < 0) return null;
  const key = line.slice(start + 1, separator).trim();
  if (/[[\]()]/u.test(key)) return null;
  const close = closingOf(line, separator + 2, open, CLOSING[open] ?? '');
  return close === null ? null : { key, value: line.slice(separator + 2, close).trim(), end: close + 1 };
}

/** Dataview's shorthands for dates in tasks. */
const SHORTHANDS: readonly (readonly [string, RegExp])[] = [
  ['created', /\u{2795}\s*(\d{4}-\d{2}-\d{2})/u],
  ['start', /\u{1F6EB}\s*(\d{4}-\d{2}-\d{2})/u],
  ['scheduled', /[\u{23F3}\u{231B}]\s*(\d{4}-\d{2}-\d{2})/u],
  ['due', /(?:\u{1F4C5}|\u{1F4C6}|\u{1F5D3}|\u{FE0F})\s*(\d{4}-\d{2}-\d{2})/u],
  ['completion', /\u{2705}\s*(\d{4}-\d{2}-\d{2})/u],
];

/**
 * The fields that Dataview finds in a task's line: in brackets or parentheses, and the shorthands. Written again for this test after its
 * documentation ("Adding metadata to your pages", "Tasks and lists"; its code names it `inline-field.ts`): the package on the registry
 * does not give its reader of fields out.
 */
export function readByDataview(line: string): SeenField[] {
  const fields: SeenField[] = [];
  for (const open of ['[', '(']) {
    for (let at = line.indexOf(open); at >= 0; ) {
      const found = fieldAt(line, at);
      if (found !== null) fields.push({ key: found.key, value: found.value });
      at = line.indexOf(open, found?.end ?? at + 1);
    }
  }
  for (const [key, shorthand] of SHORTHANDS) {
    const found = shorthand.exec(line);
    if (found !== null) fields.push({ key, value: found[1] ?? '' });
  }
  return fields;
}
