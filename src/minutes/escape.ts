import { type Addresses, addressesIn } from './address-scheme.ts';
import { type Escape, ESCAPES } from './escape-table.ts';
import { plainLine } from './plain-line.ts';

const byCharacter: ReadonlyMap<string, Escape> = new Map(ESCAPES.map((entry) => [entry.character, entry]));

/** Walks a plain line; `inCode` says what becomes of an inert code span. */
function walk(line: string, addresses: Addresses, form: 'escaped' | 'lookAlike', inCode: (span: string) => string): string {
  const context = { line, addresses };
  let result = '';
  for (let at = 0; at < line.length; at++) {
    const character = line.charAt(at);
    if (character === '`') {
      const end = line.indexOf('`', at + 1);
      result += inCode(line.slice(at, end + 1));
      at = end;
      continue;
    }
    const entry = byCharacter.get(character);
    result += entry?.means(context, at) === true ? entry[form] : character;
  }
  return result;
}

/** Makes engine strings safe for one note: what its transcript holds is looked at once. */
export interface Escaper {
  /** One line of Markdown that shows the string and does nothing; may be empty. */
  readonly text: (raw: string) => string;
  /** The same for the text of a wikilink, where Markdown's escapes would be seen: look-alikes, no code spans. */
  readonly linkText: (raw: string) => string;
}

/** Takes the transcript, whose own schemes of addresses are left whole. */
export function makeEscaper(transcript: string): Escaper {
  const addresses = addressesIn(transcript);
  const lookAlike = (line: string): string => walk(line, addresses, 'lookAlike', (span) => span);
  return {
    text: (raw) => walk(plainLine(raw), addresses, 'escaped', (span) => span),
    // Twice, as the look-alike of `|` may make an address of what was none.
    linkText: (raw) => plainLine(lookAlike(lookAlike(plainLine(raw.replaceAll('`', ''))))),
  };
}

/**
 * One line of Markdown that shows an engine's string, or a quote, and in which nothing runs, embeds, links, tags, or sets a field, block
 * id, date or marker; inert code spans survive. A scheme of an address survives where the transcript holds it.
 */
export function escapeText(raw: string, allowed: { readonly transcript: string }): string {
  return makeEscaper(allowed.transcript).text(raw);
}

/** The plain line that an escaped text shows: the reverse of `escapeText` on what `plainLine` left. */
export function unescapeText(escaped: string): string {
  return escaped.replace(/`[^`]*`|\\([!-/:-@[-`{-~])|&(lt|amp|gt|quot);/gu, (whole: string, character?: string, entity?: string) => {
    if (character !== undefined) return character;
    if (entity === undefined) return whole;
    return { lt: '<', amp: '&', gt: '>', quot: '"' }[entity] ?? whole;
  });
}
