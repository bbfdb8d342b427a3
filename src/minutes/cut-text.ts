/** A text cut to a length, at a blank if there is one near, without half a character at its end. */
export function cutText(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const cut = text.slice(0, longest).replace(/[\uD800-\uDBFF]$/u, '');
  const blank = cut.lastIndexOf(' ');
  return blank > Math.max(0, longest - 80) ? cut.slice(0, blank) : cut;
}
