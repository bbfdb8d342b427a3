import { schemeAt } from './address-scheme.ts';
import { withoutTaskSigns } from './task-signs.ts';

/** Line ends and tabs of every kind: they are controls, and part words. */
const BREAKS = /[\t\n\v\f\r\u0085\u2028\u2029]/gu;

/**
 * What is not seen: controls, bidirectional and zero-width marks, variation selectors, tag characters, lone surrogates (which a file
 * cannot hold), private use and noncharacters. The properties are Unicode's own.
 */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}]/gu;

/** One line of visible characters: white space is single blanks, none at the ends. Markdown in it is left. */
export function singleLine(raw: string): string {
  return raw.replace(BREAKS, ' ').replace(UNSEEN, '').replace(/\s+/gu, ' ').trim();
}

/** A run of backticks, or one with the content that could make it an inert code span. */
const BACKTICKS = /`+(?:([\w./:@-]{1,200})`+)?/gu;

/** Would open a comment. An escape is no help: formatters take it out again, and a comment in a section hides its END. */
const PERCENTS = /%{2,}/gu;

function holdsAddress(content: string): boolean {
  for (let at = content.indexOf(':'); at >= 0; at = content.indexOf(':', at + 1)) if (schemeAt(content, at) !== null) return true;
  return false;
}

/** A code span in which nothing can run: one word of letters, digits and `_./:@-`, no `::`, no address, single backticks. */
function isInert(span: string, content: string | undefined): boolean {
  return content !== undefined && span.length === content.length + 2 && !content.includes('::') && !holdsAddress(content);
}

/**
 * What is to be read of an engine's string or a quote: one line, no signs of the Tasks plugin, no `%%`, and of all backticks only those of
 * inert code spans. `escapeText` makes Markdown of it.
 */
export function plainLine(raw: string): string {
  const line = withoutTaskSigns(singleLine(raw));
  return singleLine(line.replace(BACKTICKS, (span: string, content?: string) => (isInert(span, content) ? span : (content ?? '')))).replace(PERCENTS, '%');
}
