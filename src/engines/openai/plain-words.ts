/** Text of a note as it may stand in a line of a prompt: one line, without control characters, at most so many characters. */
export function promptLine(text: string, longest: number): string {
  return text
    .replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ')
    .trim()
    .slice(0, longest)
    .replace(/[\uD800-\uDBFF]$/u, '');
}

/** A word for the lines around a text that does not occur in it. The same for the same text. */
export function fenceFor(text: string): string {
  for (let number = 1; ; number++) {
    const fence = `=====TEXT-${String(number)}=====`;
    if (!text.includes(fence)) return fence;
  }
}
