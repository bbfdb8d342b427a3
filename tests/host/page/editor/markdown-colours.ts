import { type EditorState, type Range, StateField } from '@codemirror/state';
import { Decoration, EditorView } from '@codemirror/view';

/** What a line is part of. */
type Place = 'text' | 'frontmatter' | 'comment' | 'fence';

const lineClasses: Record<Exclude<Place, 'text'>, string> = {
  frontmatter: 'cm-hmd-frontmatter',
  comment: 'cm-comment-line',
  fence: 'HyperMD-codeblock',
};

/** Inline marks, in the order in which they are looked for. Their classes are the app's. */
const inline: readonly (readonly [RegExp, string])[] = [
  [/`[^`\n]+`/gu, 'cm-inline-code'],
  [/\*\*[^*\n]+\*\*/gu, 'cm-strong'],
  [/%%.*?%%/gu, 'cm-comment'],
  [/!?\[\[[^\]\n]+\]\]/gu, 'cm-hmd-internal-link'],
  [/https?:\/\/[^\s)]+/gu, 'cm-url'],
  [/ \^[a-z0-9-]+$/gu, 'cm-blockid'],
  [/^\s*(?:[-*+]|\d+[.)]) (?:\[.\] )?/gu, 'cm-formatting-list'],
];

function placeAfter(place: Place, text: string, number: number): Place {
  const bare = text.trim();
  if (place === 'text' && number === 1 && bare === '---') return 'frontmatter';
  if (place === 'text' && /^(?:```|~~~)/u.test(bare)) return 'fence';
  if (place === 'text' && bare.split('%%').length % 2 === 0) return 'comment';
  return place;
}

const endsPlace = (place: Place, text: string): boolean =>
  (place === 'frontmatter' && text.trim() === '---') ||
  (place === 'fence' && /^(?:```|~~~)\s*$/u.test(text.trim())) ||
  (place === 'comment' && text.split('%%').length % 2 === 0);

function decorate(state: EditorState) {
  const found: Range<Decoration>[] = [];
  let place: Place = 'text';
  for (let number = 1; number <= state.doc.lines; number += 1) {
    const { text, from } = state.doc.line(number);
    const inside: Place = place;
    place = inside === 'text' ? placeAfter(inside, text, number) : endsPlace(inside, text) ? 'text' : inside;
    const shown = inside === 'text' ? place : inside;
    if (shown !== 'text') found.push(Decoration.line({ class: lineClasses[shown] }).range(from));
    else found.push(...decorateLine(text, from));
  }
  return Decoration.set(found, true);
}

function decorateLine(text: string, from: number): Range<Decoration>[] {
  const heading = /^(#{1,6}) /u.exec(text)?.[1]?.length;
  if (heading !== undefined) return [Decoration.line({ class: `HyperMD-header HyperMD-header-${heading}` }).range(from)];
  if (/^ {0,3}(?:-{3,}|\*{3,})\s*$/u.test(text)) return [Decoration.line({ class: 'cm-hr' }).range(from)];
  return inline.flatMap(([expression, name]) =>
    [...text.matchAll(expression)].map((match) => Decoration.mark({ class: name }).range(from + match.index, from + match.index + match[0].length)),
  );
}

/** Colours Markdown in the editor the way the app's source mode does, roughly. */
export const markdownColours = StateField.define({
  create: decorate,
  update: (decorations, transaction) => (transaction.docChanged ? decorate(transaction.state) : decorations),
  provide: (field) => EditorView.decorations.from(field),
});
