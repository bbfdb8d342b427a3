/** A text without such characters at its end. A loop, as an expression that ends in `+$` takes quadratic time on hostile text. */
export function trimEndOf(text: string, characters: string): string {
  let end = text.length;
  while (end > 0 && characters.includes(text.charAt(end - 1))) end--;
  return text.slice(0, end);
}
