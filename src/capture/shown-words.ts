import type { Block } from '../markdown/block.ts';
import { groupBy } from '../text/group-by.ts';
import type { NoteRange } from '../transcripts/found-transcript.ts';

const isSpace = (text: string, at: number): boolean => /\s/u.test(text.charAt(at));

/** The first words of what starts at an offset, by which its equals are looked up. */
const beginning = (text: string, start: number): string => text.slice(start, start + 100).replace(/\s+/gu, ' ').slice(0, 40);

/** Where a text that starts at `at` ends if it has the characters of another, white space as a formatter may set it; null if not. */
function endOfEqual(text: string, at: number, { start, end }: NoteRange): number | null {
  let [mine, other] = [at, start];
  while (other < end) {
    if (isSpace(text, other)) {
      if (!isSpace(text, mine)) return null;
      while (other < end && isSpace(text, other)) other++;
      while (mine < text.length && isSpace(text, mine)) mine++;
    } else if (text.charCodeAt(mine++) !== text.charCodeAt(other++)) return null;
  }
  return mine;
}

/** Finds where the words of a comment's content stand once more outside of comments, at the start of a block. */
export function placesOf(text: string, blocks: readonly Block[]): (content: NoteRange) => NoteRange[] {
  let shown: ReadonlyMap<string, readonly Block[]> | null = null;
  const isShown = ({ kind }: Block): boolean => kind !== 'comment' && kind !== 'blank';
  return (content) => {
    shown ??= groupBy(blocks.filter(isShown), ({ start }) => beginning(text, start));
    return (shown.get(beginning(text, content.start)) ?? []).flatMap(({ start }) => {
      const end = endOfEqual(text, start, content);
      return end === null ? [] : [{ start, end }];
    });
  };
}
