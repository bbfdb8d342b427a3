import type { Block } from '../markdown/block.ts';
import type { NoteRange } from '../transcripts/found-transcript.ts';

const lineAt = (text: string, start: number): string => /^[^\n\r]*/u.exec(text.slice(start, start + 200))?.[0].trimEnd() ?? '';

/** Finds where the very characters of a comment's content stand once more outside of comments, at the start of a block. */
export function placesOf(text: string, blocks: readonly Block[]): (content: NoteRange) => NoteRange[] {
  let starts: Map<string, number[]> | null = null;
  const startsByLine = (): Map<string, number[]> => {
    const found = new Map<string, number[]>();
    for (const { kind, start } of blocks) {
      if (kind === 'comment' || kind === 'blank') continue;
      const line = lineAt(text, start);
      const known = found.get(line);
      if (known === undefined) found.set(line, [start]);
      else known.push(start);
    }
    return found;
  };
  return ({ start, end }) => {
    starts ??= startsByLine();
    const words = text.slice(start, end);
    return (starts.get(lineAt(text, start)) ?? []).filter((at) => text.startsWith(words, at)).map((at) => ({ start: at, end: at + words.length }));
  };
}
