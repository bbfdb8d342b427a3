import { withoutComments } from '../text/without-comments.ts';
import type { Block } from './block.ts';

/** What most lines lack: marks, and blanks that aren't single spaces between words. */
const MARKED = /[*_=~`\\^:：]|\s{2}|[^\S ]|^\s|\s$/u;

/** A short text without the marks Markdown puts around words: `**Bold**`, `_slanted_`, `` `code` ``, `==marked==`, a closing colon. */
export function plainTitle(text: string): string {
  if (!MARKED.test(text)) return text;
  return text
    .replace(/\*\*|__|==|~~|`/gu, '')
    .replace(/(^|[\s(:])[*_](?=\S)/gu, '$1')
    .replace(/(\S)[*_](?=[\s).,:;!?]|$)/gu, '$1')
    .replace(/\\([!-/:-@[-`{-~])/gu, '$1')
    .replace(/\s+\^[A-Za-z0-9-]+$/u, '')
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/\s*[:：]$/u, '');
}

/** A link's words: `[[Projects/Ana|Ana]]`, `[[Ana]]` and `[Ana](https://…)` are `Ana`. */
const withoutLinks = (text: string): string =>
  text.replace(/!?\[\[(?:[^[\]|]*\|)?([^[\]|]+)\]\]/gu, '$1').replace(/!?\[([^[\]]+)\]\([^()\s]*\)/gu, '$1');

/** A comment that isn't closed in its line. */
const UNCLOSED = /(?:%%|<!--).*$/u;

/** Tags at the end of a heading: they file it, and say nothing of what it names. */
const TAGS_AT_END = /(?:[ \t]+#[\p{L}\p{M}\p{N}_/-]*[\p{L}_/-][\p{L}\p{M}\p{N}_/-]*)+[ \t]*$/u;

/** The words of a heading block, ATX (closing `#` left out) or setext, without marks, links, comments and the tags at its end. */
export function plainHeading(text: string, block: Pick<Block, 'start' | 'end'>): string {
  const line = text.slice(block.start, Math.min(block.end, block.start + 500)).replace(/^\uFEFF/u, '').split(/\r\n?|\n/u, 1)[0] ?? '';
  const words = withoutLinks(withoutComments(line).replace(UNCLOSED, '')).replace(/^[ \t]*#{1,6}(?=[ \t]|$)/u, '').replace(/[ \t]#+[ \t]*$/u, '').trimStart();
  return plainTitle(words.replace(TAGS_AT_END, ''));
}
