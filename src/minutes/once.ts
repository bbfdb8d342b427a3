import type { Evidence, Minutes } from './minutes.ts';
import { plainLine } from './plain-line.ts';
import { contradict, isCoveredBy, saysTheSame, type WordSet, wordSet } from './similar.ts';
import { summarySentences } from './summary-sentences.ts';

interface Kept {
  readonly words: WordSet;
  /** What a key point is about, in comparable form; empty for none. */
  readonly topic: string;
  readonly evidence: Evidence | null;
}

/** Whether two items rest on the same words of the transcript: most of the shorter quote. */
function sharesEvidence(one: Evidence | null, other: Evidence | null): boolean {
  if (one === null || one.start === null || one.end === null || other === null || other.start === null || other.end === null) return false;
  const common = Math.min(one.end, other.end) - Math.max(one.start, other.start);
  return common > 0.6 * Math.min(one.end - one.start, other.end - other.start);
}

/** Half the words in common, from the same place, is the same thing said in two ways. */
function halfTheSame(one: WordSet, other: WordSet): boolean {
  let common = 0;
  for (const word of one) if (other.has(word)) common++;
  return 2 * common >= Math.min(one.size, other.size) && common > 0;
}

/** The words of a text as they will be read: two texts that differ only in signs that are removed are one. */
const shownWords = (text: string): WordSet => wordSet(plainLine(text));

const sameWords = (one: WordSet, other: WordSet): boolean => one.size === other.size && [...one].every((word) => other.has(word));

/** Whether two items are one in other words. */
const isReworded = (old: Kept, fresh: Kept): boolean =>
  saysTheSame(old.words, fresh.words) || (sharesEvidence(old.evidence, fresh.evidence) && halfTheSame(old.words, fresh.words));

/** Whether two items rest on one quote, of which the second doesn't make much more than the first. */
const sharesQuote = (old: Kept, fresh: Kept): boolean =>
  sharesEvidence(old.evidence, fresh.evidence) && 2 * fresh.words.size <= 3 * old.words.size;

/** Whether two items are of one topic, or rest on one quote. */
const sharesSource = (old: Kept, fresh: Kept): boolean => (fresh.topic !== '' && fresh.topic === old.topic) || sharesQuote(old, fresh);

/** Whether an item of a model adds nothing to one that is kept: the fuller of two says more, and may be the one that matters. */
const addsNothing = (old: Kept, fresh: Kept): boolean =>
  isCoveredBy(fresh.words, old.words) ||
  (sharesSource(old, fresh) && halfTheSame(old.words, fresh.words) && !contradict(old.words, fresh.words));

/** Whether two items say one thing in the same words. */
const isRepeated = (old: Kept, fresh: Kept): boolean => sameWords(old.words, fresh.words);

type Comparison = (old: Kept, fresh: Kept) => boolean;

/** Keeps each item that has not been kept already, in this list or one before. */
class Once {
  private readonly kept: Kept[] = [];

  remember(text: string): void {
    this.kept.push({ words: shownWords(text), topic: '', evidence: null });
  }

  keepNew<T extends { readonly evidence: Evidence; readonly topic?: string; readonly included?: true }>(items: readonly T[], textOf: (item: T) => string, isSame: Comparison): T[] {
    return items.filter((item) => {
      const fresh = { words: shownWords(textOf(item)), topic: plainLine(item.topic ?? '').toLowerCase(), evidence: item.evidence };
      const isNew = item.included === true || !this.kept.some((old) => isSame(old, fresh));
      if (isNew) this.kept.push(fresh);
      return isNew;
    });
  }
}

/**
 * Minutes in which an item stands once: of two that say the same the more specific list keeps it (an action before a decision, a question, a
 * key point), and what the summary says is no key point again. Work to file may stand in another list too. Decisions and action items of a
 * model go only where the very same words stand already: it may well mean two things by two of them.
 * @param isDraft whether an engine without judgement found them, which has the same thing in several wordings
 */
export function withItemsOnce(minutes: Minutes, isDraft: boolean): Minutes {
  const once = new Once();
  const isSame = isDraft ? isReworded : isRepeated;
  const isTold = isDraft ? isReworded : addsNothing;
  const actionItems = once.keepNew(minutes.actionItems, (item) => item.task, isSame);
  const decisions = once.keepNew(minutes.decisions, (item) => item.text, isSame);
  const jira = new Once().keepNew(minutes.jira, (item) => item.summary, isTold);
  const openQuestions = once.keepNew(minutes.openQuestions, (item) => item.text, isTold);
  for (const sentence of summarySentences(minutes.summary)) once.remember(sentence);
  const keyPoints = once.keepNew(minutes.keyPoints, (item) => item.text, isTold);
  return { ...minutes, actionItems, decisions, jira, openQuestions, keyPoints };
}
