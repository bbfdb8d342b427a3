import type { Section } from '../section/sections.ts';
import { unescapeText } from '../minutes/escape.ts';

/** A bold line above the summary, which begins with its bold label. */
const TITLE_LINE = /^\*\*([^\n\r]{1,400})\*\*[ \t]*(?:\r\n|\n|\r)\s*\*\*[^\n\r*]{1,200}:\*\*/u;

/** The title that an untitled meeting got when its section was written; null where the section begins with its summary. */
export function titleInSection(text: string, { innerStart, innerEnd }: Section): string | null {
  const title = TITLE_LINE.exec(text.slice(innerStart, Math.min(innerEnd, innerStart + 1000)).trimStart())?.[1];
  return title === undefined || title.endsWith(':') ? null : unescapeText(title);
}
