import type { DraftMinutes } from '../../minutes/draft.ts';
import { stemsOf } from './near-duplicate.ts';
import { saysI } from './plain-statement.ts';
import { toPresentable } from './presentable.ts';
import type { RejectedOption } from './rejected-options.ts';
import type { Topics } from './topics.ts';
import type { Utterance } from './utterance.ts';

/** A point holds so many sentences at most. */
const MOST_SENTENCES = 2;

type KeyPoint = DraftMinutes['keyPoints'][number];

/** What makes one point: sentences that follow each other, and what to say in their stead, if anything. */
interface Group {
  readonly sentences: Utterance[];
  readonly text: string | null;
}

function sharesWord(one: string, other: string): boolean {
  const words = new Set(stemsOf(one));
  return stemsOf(other).some((word) => words.has(word));
}

/** The best label that none of the points has yet: one that shares no word with another, else one that is not the same; null where there is none. */
function labelFor(utterance: Utterance, topics: Topics, used: readonly string[]): string | null {
  const labels = topics.of(utterance).map(({ label }) => label);
  const unlike = labels.find((label) => !used.some((other) => sharesWord(label, other)));
  return unlike ?? labels.find((label) => !used.some((other) => other.toLowerCase() === label.toLowerCase())) ?? null;
}

/** Whether two chosen sentences follow each other in one turn, so that they make one point. */
const continues = (before: Utterance | undefined, utterance: Utterance): boolean =>
  before !== undefined && before.index + 1 === utterance.index && before.turn === utterance.turn;

function groupSentences(chosen: readonly Utterance[]): Group[] {
  const groups: Group[] = [];
  for (const utterance of chosen) {
    const group = groups.at(-1);
    if (group !== undefined && group.sentences.length < MOST_SENTENCES && continues(group.sentences.at(-1), utterance)) group.sentences.push(utterance);
    else groups.push({ sentences: [utterance], text: null });
  }
  return groups;
}

/** What is shown of sentences of one speaker; what they say of themselves stands as a quote of theirs. */
function shownAs(sentences: readonly Utterance[]): string {
  const text = sentences.map((sentence) => toPresentable(sentence.text)).join(' ');
  const speaker = sentences[0]?.speaker ?? null;
  return speaker !== null && saysI(text) ? `${speaker}: "${text}"` : text;
}

/**
 * Key points in transcript order; sentences that follow each other make one point.
 * @param chosen sentences in transcript order.
 * @param rejected options that were turned down, each a point of its own.
 * @param named whether points have topics; where words are counted, they take words from what was said.
 */
export function makeKeyPoints(chosen: readonly Utterance[], rejected: readonly RejectedOption[], topics: Topics, meeting: string, named: boolean): KeyPoint[] {
  const groups = [...groupSentences(chosen), ...rejected.map(({ utterance, text }) => ({ sentences: [utterance], text }))];
  const inOrder = groups.sort((one, other) => (one.sentences[0]?.index ?? 0) - (other.sentences[0]?.index ?? 0));
  const used: string[] = [];
  const texts = new Set<string>();
  return inOrder.flatMap(({ sentences, text }) => {
    const [first] = sentences;
    const last = sentences.at(-1);
    if (first === undefined || last === undefined) return [];
    const topic = named ? (labelFor(first, topics, used) ?? '') : '';
    const words = text ?? shownAs(sentences);
    if (texts.has(words.toLowerCase()) || (topic !== '' && used.some((other) => other.toLowerCase() === topic.toLowerCase()))) return [];
    if (topic !== '') used.push(topic);
    texts.add(words.toLowerCase());
    return [{ topic, text: words, quote: meeting.slice(first.start, last.end), near: first.start }];
  });
}
