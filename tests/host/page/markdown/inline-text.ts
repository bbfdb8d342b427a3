/** A piece of the text inside a paragraph. */
export type Piece =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'link'; readonly target: string; readonly text: string; readonly embed: boolean }
  | { readonly kind: 'tag'; readonly text: string }
  | { readonly kind: 'strike'; readonly text: string }
  | { readonly kind: 'mark'; readonly text: string };

const special = /(!?)\[\[([^\]\n|]+)(?:\|([^\]\n]+))?\]\]|(^|\s)(#[\p{L}_][\p{L}\p{N}_/-]*)|~~([^~\n]+)~~|==([^=\n]+)==/gu;

/** Takes the app's own signs out of a text that CommonMark calls plain: wikilinks, tags, `~~struck~~`, `==marked==`. */
export function splitInline(text: string): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const match of text.matchAll(special)) {
    const [whole, bang, target, alias, space, tag, struck, marked] = match;
    pieces.push({ kind: 'text', text: text.slice(at, match.index) + (space ?? '') });
    if (target !== undefined) pieces.push({ kind: 'link', target, text: alias ?? target.replace(/^#\^?/u, '').replaceAll('#', ' > '), embed: bang === '!' });
    else if (tag !== undefined) pieces.push({ kind: 'tag', text: tag });
    else if (struck !== undefined) pieces.push({ kind: 'strike', text: struck });
    else pieces.push({ kind: 'mark', text: marked ?? '' });
    at = match.index + whole.length;
  }
  pieces.push({ kind: 'text', text: text.slice(at) });
  return pieces.filter((piece) => piece.text !== '');
}
