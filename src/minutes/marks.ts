import { ALL_LABELS } from './labels.ts';

/** Any quotation mark: linters put curly ones for straight ones. */
export const QUOTE = '["“”„‟«»]';

const anyLabel = (name: 'unverified' | 'said' | 'due'): string => `(?:${ALL_LABELS.map((labels) => labels[name]).join('|')})`;

/** What may stand behind an item's words, in parentheses: each with the text that it holds. */
export const MARKS = {
  unverified: new RegExp(`(?:^|\\s)\\(${anyLabel('unverified')}\\)$`, 'u'),
  said: new RegExp(`(?:^|\\s)\\(${anyLabel('said')} ${QUOTE}([^"“”„‟«»]{0,400})${QUOTE}\\)$`, 'u'),
  due: new RegExp(`(?:^|\\s)\\(${anyLabel('due')} (\\d{4}-\\d{2}-\\d{2})\\)$`, 'u'),
  issue: /(?:^|\s)\((?!\))(?:(Task|Bug|Story|Spike|Epic))?(?:, )?(?:([A-Z][A-Z0-9_]{1,19}-\d{1,9}))?\)$/u,
};

/** Escaped words in such a form that their own end is not read back as a mark of ours. */
export function withoutMark(escaped: string): string {
  const found = Object.values(MARKS).map((mark) => mark.exec(escaped)).find((mark) => mark !== null);
  if (found === undefined) return escaped;
  const bracket = escaped.indexOf('(', found.index);
  return `${escaped.slice(0, bracket)}\\${escaped.slice(bracket)}`;
}
