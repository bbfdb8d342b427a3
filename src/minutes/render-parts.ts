import type { Escaper } from './escape.ts';
import type { Labels } from './labels.ts';
import { QUOTE, withoutMark } from './marks.ts';
import type { ActionItem, Evidence } from './minutes.ts';
import { plainLine } from './plain-line.ts';
import { firstWords, MOST_QUOTE_WORDS } from './section-words.ts';
import { wordSet } from './similar.ts';
import { trimEndOf } from './trim-end.ts';

/** What stands where nothing of a string could be shown, so that the form of a section does not hang on its strings. */
const NOTHING = '…';

/** A string as Markdown text, empty where nothing of it can be shown. */
export function words(raw: string, escaper: Escaper): string {
  return withoutMark(escaper.text(raw));
}

/** A string as Markdown text; never empty. */
export function shown(raw: string, escaper: Escaper): string {
  return words(raw, escaper) || NOTHING;
}

/** A string as the text of a link; never empty. */
export function shownInLink(raw: string, escaper: Escaper): string {
  return escaper.linkText(raw) || NOTHING;
}

/** ` ^k7f3q2-j1`, or nothing for minutes that stand in no note. */
export function blockId(sectionId: string | null, ending: string): string {
  return sectionId === null ? '' : ` ^${sectionId}${ending}`;
}

/** A bold lead with its colon, `**Robin:**`: marks at its end would make it `::` or `?:`. */
export function bold(raw: string, escaper: Escaper): string {
  return `**${shown(trimEndOf(plainLine(raw), ' :.;,'), escaper)}:**`;
}

/** ` (unverified)`, or nothing. */
export function unverifiedMark(evidence: Evidence, labels: Labels): string {
  return evidence.verified ? '' : ` (${labels.unverified})`;
}

/** A day that can stand in a note; what is no date is none. */
export function dueDay(item: ActionItem): string | null {
  return item.due !== null && /^\d{4}-\d{2}-\d{2}$/u.test(item.due) ? item.due : null;
}

const comparable = (text: string): string => plainLine(text).toLowerCase();

/** Whether the words of the time are in the task's own words already. */
export function saysDue(item: ActionItem): boolean {
  return item.duePhrase !== null && comparable(item.task).includes(comparable(item.duePhrase));
}

/** A task's words without the time at their end, where that is vague and is shown in its own right. */
export function taskWords(item: ActionItem): string {
  const { task, duePhrase } = item;
  if (duePhrase === null || dueDay(item) !== null || !comparable(task).endsWith(` ${comparable(duePhrase)}`)) return task;
  const line = plainLine(task);
  return trimEndOf(line.slice(0, line.length - plainLine(duePhrase).length), ' ,;–-');
}

/** Those within what was said would end it. */
const QUOTES = new RegExp(QUOTE, 'gu');

/** Whether a task says a time in its own words: those of the phrase that mean something are all there. */
function tellsTime(task: string, duePhrase: string): boolean {
  if (comparable(task).includes(comparable(duePhrase))) return true;
  const words = wordSet(comparable(task));
  const said = [...wordSet(comparable(duePhrase))].filter((word) => word.length > 1);
  return said.length > 0 && said.every((word) => words.has(word));
}

/** ` (said "sometime next week")` where no day came of what was said, unless the task says it. Its quotation marks are ours. */
export function saidMark(item: ActionItem, labels: Labels, escaper: Escaper): string {
  if (item.duePhrase === null || dueDay(item) !== null || plainLine(item.duePhrase) === '') return '';
  return tellsTime(taskWords(item), item.duePhrase) ? '' : ` (${labels.said} "${shown(item.duePhrase.replace(QUOTES, ''), escaper)}")`;
}

/** A nested line with the quote of an item, in quotation marks; none where there is nothing to show. */
export function quoteLines(evidence: Evidence, isShown: boolean, escaper: Escaper): string[] {
  const quote = isShown ? escaper.text(firstWords(plainLine(evidence.quote), MOST_QUOTE_WORDS)) : '';
  return quote === '' ? [] : [`    "${quote}"`];
}
