import type { Escaper } from './escape.ts';
import { shownInLink } from './render-parts.ts';

/** Characters that would end or change a wikilink's target (Obsidian's help, "Internal links"), or set a field; a backslash at its end would too. */
const UNSAFE = /[[\]|#^`<>\p{Cc}\p{Cf}\p{Cs}]|%%|::/u;

/** Whether a note of that name can be linked to by it. */
export function isLinkable(noteName: string): boolean {
  return noteName.trim() !== '' && noteName === noteName.trim() && !UNSAFE.test(noteName) && !/[\p{Zl}\p{Zp}]|\\$/u.test(noteName);
}

/** `[[Name]]`, or `[[Name|shown]]` where another text is shown; null where no link can be made. */
export function noteLink(noteName: string, text: string, escaper: Escaper): string | null {
  if (!isLinkable(noteName)) return null;
  return noteName === text ? `[[${noteName}]]` : `[[${noteName}|${shownInLink(text, escaper)}]]`;
}

/** A link to a block of a note, or of the same note where it cannot be linked to by its name. */
export function blockLink(noteName: string | null, blockId: string, text: string, escaper: Escaper): string {
  const target = noteName !== null && isLinkable(noteName) ? noteName : '';
  return `[[${target}#^${blockId}|${shownInLink(text, escaper)}]]`;
}
