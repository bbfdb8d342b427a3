import type { DraftMinutes } from '../../minutes/draft.ts';
import { readDraft } from '../../minutes/read-draft.ts';
import type { Dropped } from '../../minutes/read-field.ts';
import { type Item, listsOf, readItems } from './items.ts';
import { exampleAnswer, exampleTalk } from './prompt-example.ts';
import type { Part } from './read-minutes.ts';

const wordsOf = (text: string): string => ` ${(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ')} `;
const isIn = (words: string, text: string): boolean => words.trim() !== '' && text.includes(words);

const talk = wordsOf(exampleTalk);
const example = readDraft(exampleAnswer)?.draft;
const exampleItems = example === undefined ? [] : readItems(example);
const exampleTexts: ReadonlySet<string> = new Set(exampleItems.map(({ text }) => wordsOf(text)));
const exampleQuotes = exampleItems.map(({ value }) => wordsOf(value.quote));

const isEcho = ({ text, value }: Item): boolean => isIn(wordsOf(value.quote), talk) || exampleTexts.has(wordsOf(text));

const leftOut = ({ list, text }: Item): Dropped => ({ what: `${list}: ${text}`, why: 'repeats the example of the prompt' });

const unlessSame = (text: string, other: string): string => (wordsOf(text) === wordsOf(other) ? '' : text);

function withoutItems(draft: DraftMinutes, kept: readonly Item[]): DraftMinutes {
  const { title, summary } = draft;
  return { ...draft, ...listsOf(kept), title: unlessSame(title, exampleAnswer.title), summary: unlessSame(summary, exampleAnswer.summary) };
}

function saysExample(text: string): boolean {
  const said = wordsOf(text);
  return exampleQuotes.some((quote) => isIn(quote, said));
}

/**
 * Minutes without what they repeat from the prompt's example, as small models do, above all where little was said. A talk that says what the
 * example says has it of its own.
 * @param text the transcript
 */
export function withoutExample({ draft, dropped }: Part, text: string): Part {
  const items = readItems(draft);
  const echoes = new Set(items.filter(isEcho));
  if (echoes.size === 0 || saysExample(text)) return { draft, dropped };
  return { draft: withoutItems(draft, items.filter((item) => !echoes.has(item))), dropped: [...dropped, ...[...echoes].map(leftOut)] };
}
