import type { Text } from '@codemirror/state';
import type { EditorPosition } from 'obsidian';

/** The offset of a position; what lies outside the text is moved to its nearest place. */
export function offsetIn(text: Text, { line, ch }: EditorPosition): number {
  if (line < 0) return 0;
  if (line >= text.lines) return text.length;
  const found = text.line(line + 1);
  return Math.min(found.from + Math.max(ch, 0), found.to);
}

/** The position of an offset; what lies outside the text is moved to its nearest end. */
export function positionIn(text: Text, offset: number): EditorPosition {
  const within = Math.min(Math.max(offset, 0), text.length);
  const line = text.lineAt(within);
  return { line: line.number - 1, ch: within - line.from };
}
