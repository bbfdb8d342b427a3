import { cutText } from './cut-text.ts';
import { type Labels, labelsFor } from './labels.ts';
import type { ActionItem, Evidence, Minutes } from './minutes.ts';
import { plainLine } from './plain-line.ts';

/** Which items show their quote: none, decisions, all. */
export type EvidenceSetting = 'none' | 'decisions' | 'all';

/** Quotes longer than this are shown cut; "Show source" finds the whole. */
export const MOST_QUOTE_WORDS = 40;

/** The number of words that white space parts; the line end U+0085 parts words too, as it does where the text is shown. */
export function countWords(text: string): number {
  return text.match(/[^\s\u0085]+/gu)?.length ?? 0;
}

/** The words of a text in whose place an ellipsis stands where nothing of it can be shown. */
const shownWords = (text: string): number => Math.max(1, countWords(text));

/** A word has so many characters, on the average, in a text that is not cut for its characters. */
const LONG_WORD = 12;

/** The first words of a text, with an ellipsis where it goes on. Text without blanks is cut as well. */
export function firstWords(text: string, most: number): string {
  const longest = most * LONG_WORD;
  const bounded = cutText(text, longest);
  let count = 0;
  for (const word of bounded.matchAll(/\S+/gu)) if (++count > most) return `${text.slice(0, word.index).trimEnd()}…`;
  return bounded.length < text.length ? `${bounded.trimEnd()}…` : text;
}

/** What stands around the words of an item: its bullet or number, and the mark for an unverified one. */
const AROUND = 1;

/** Whether an item is told in the words that were said: then its quote would say them again. */
export const isQuoted = (text: string): boolean => text.startsWith('“') && text.endsWith('”');

function quoteWords(evidence: Evidence, shown: boolean): number {
  return shown ? Math.min(MOST_QUOTE_WORDS, countWords(evidence.quote)) : 0;
}

const unverifiedWords = ({ verified }: Evidence, labels: Labels): number => (verified ? 0 : countWords(labels.unverified));

/** ` (said "sometime next week")`, or the day. */
function saidWords({ due, duePhrase }: ActionItem): number {
  if (duePhrase !== null) return 1 + shownWords(duePhrase);
  return due === null ? 0 : 2;
}

function itemWords(texts: readonly string[], evidence: Evidence, quoteShown: boolean, labels: Labels): number {
  return AROUND + texts.reduce((sum, text) => sum + shownWords(text), 0) + unverifiedWords(evidence, labels) + quoteWords(evidence, quoteShown);
}

function actionWords(item: ActionItem, quoteShown: boolean, labels: Labels): number {
  return saidWords(item) + itemWords([item.owner ?? '', item.task], item.evidence, quoteShown, labels);
}

const sum = <T>(items: readonly T[], words: (item: T) => number): number => items.reduce((total, item) => total + words(item), 0);

/** The number of words, at most, that a reader sees of minutes in a section: labels, bullets and shown quotes included. */
export function sectionWords(minutes: Minutes, evidence: EvidenceSetting): number {
  const labels = labelsFor(minutes.language);
  const [all, some] = [evidence === 'all', evidence !== 'none'];
  const label = (items: readonly unknown[], text: string): number => (items.length === 0 ? 0 : countWords(text));
  return (
    countWords(labels.summary) + (plainLine(minutes.summary) === '' ? countWords(labels.noSummary) : countWords(minutes.summary)) + AROUND +
    label(minutes.decisions, labels.decisions) + sum(minutes.decisions, (item) => itemWords([item.text], item.evidence, some && !isQuoted(item.text), labels)) +
    label(minutes.actionItems, labels.actionItems) + sum(minutes.actionItems, (item) => actionWords(item, all, labels)) +
    label(minutes.keyPoints, labels.keyPoints) + sum(minutes.keyPoints, (item) => itemWords([item.topic, item.text], item.evidence, all, labels)) +
    label(minutes.jira, labels.jira) +
    sum(minutes.jira, (item) => itemWords([item.summary, item.description, item.type, item.key ?? '', ...item.acceptanceCriteria], item.evidence, all, labels) + item.acceptanceCriteria.length + 1) +
    label(minutes.openQuestions, labels.openQuestions) + sum(minutes.openQuestions, (item) => itemWords([item.text], item.evidence, all, labels)) +
    (minutes.engine === 'offline' ? countWords(labels.offline) : 0) + countWords(minutes.title)
  );
}

/** The words that the tasks take up where they stand in the section too: text, link, title, signs and date of each line. */
export function taskLineWords(minutes: Minutes): number {
  const labels = labelsFor(minutes.language);
  const line = shownWords(minutes.title) + 12;
  return sum(minutes.actionItems, (item) => line + shownWords(item.task) + countWords(item.owner ?? '') + saidWords(item) + unverifiedWords(item.evidence, labels));
}
