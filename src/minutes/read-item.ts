import { unescapeText } from './escape.ts';
import { MARKS, QUOTE } from './marks.ts';

const BLOCK_ID = /(?:^|\s)\^([A-Za-z0-9-]{1,60})$/u;
const QUOTED = new RegExp(`^${QUOTE}(.*)${QUOTE}$`, 'u');

/** A line from which one mark after the other is taken, the last one first. */
export class ItemText {
  private rest: string;

  constructor(line: string) {
    this.rest = line.trim();
  }

  /** Takes a mark from the end; its groups, empty where they took no part, or null where the mark is not there. */
  private take(mark: RegExp): string[] | null {
    const found = mark.exec(this.rest);
    if (found === null) return null;
    this.rest = this.rest.slice(0, found.index).trimEnd();
    return found.slice(1).map((group: string | undefined) => group ?? '');
  }

  takeBlockId(): string | null {
    return this.take(BLOCK_ID)?.[0] ?? null;
  }

  takeUnverified(): boolean {
    return this.take(MARKS.unverified) !== null;
  }

  takeSaid(): string | null {
    const said = this.take(MARKS.said)?.[0];
    return said === undefined ? null : unescapeText(said);
  }

  takeDue(): string | null {
    return this.take(MARKS.due)?.[0] ?? null;
  }

  /** The type and key of an issue, each empty where it is not named. */
  takeIssueMark(): readonly [string, string] {
    const [type = '', key = ''] = this.take(MARKS.issue) ?? [];
    return [type, key];
  }

  /** Takes a bold lead with its colon from the start: `**Robin:** `, as Markdown. */
  takeLead(): string | null {
    for (const mark of ['**', '__']) {
      const end = this.rest.startsWith(mark) ? this.rest.indexOf(`:${mark}`, mark.length) : -1;
      if (end < 0) continue;
      const lead = this.rest.slice(mark.length, end);
      this.rest = this.rest.slice(end + 1 + mark.length).trimStart();
      return lead;
    }
    return null;
  }

  /** The number of the task to which the item is a link, whose text is then what is left; null where it is no such link. */
  takeTaskLink(): number | null {
    const found = /^\[\[#\^[a-z0-9]{1,20}-a(\d{1,6})\|([^\]|]*)\]\]$/u.exec(this.rest);
    if (found === null) return null;
    this.rest = found[2] ?? '';
    return Number(found[1]);
  }

  /** What is left, as plain text. */
  plain(): string {
    return unescapeText(this.rest);
  }
}

/** The text of a nested line if it is a quote, without its quotation marks; else null. */
export function readQuote(line: string): string | null {
  const found = QUOTED.exec(line.trim());
  return found === null ? null : unescapeText(found[1] ?? '');
}

/** The name that a lead shows: the text of a link, or what stands there. */
export function nameOf(lead: string): string {
  const link = /^\[\[([^\]|]*)(?:\|([^\]]*))?\]\]$/u.exec(lead);
  return link === null ? unescapeText(lead) : (link[2] ?? link[1] ?? '');
}
