import type { DraftMinutes } from '../../minutes/draft.ts';
import { stemsOf } from './near-duplicate.ts';
import type { Passage } from './passages.ts';
import { saysI, saysYou } from './plain-statement.ts';
import { toPresentable } from './presentable.ts';
import type { RejectedOption } from './rejected-options.ts';
import { mayGoOnWith } from './same-speaker.ts';
import type { Topics } from './topics.ts';
import type { Utterance } from './utterance.ts';

/** A point holds so many sentences at most. */
const MOST_SENTENCES = 2;

type KeyPoint = DraftMinutes['keyPoints'][number];

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
  before !== undefined && before.index + 1 === utterance.index && before.turn === utterance.turn && mayGoOnWith(utterance, before);

/** Sentences that stand alone and follow each other, joined. */
function joinNeighbours(chosen: readonly Passage[]): Passage[] {
  const joined: Passage[] = [];
  for (const passage of chosen) {
    const last = joined.at(-1);
    const [first] = passage.sentences;
    const isNext = last?.text === null && passage.text === null && first !== undefined && continues(last.sentences.at(-1), first);
    if (!isNext || last.sentences.length >= MOST_SENTENCES) joined.push(passage);
    else joined[joined.length - 1] = { ...last, sentences: [...last.sentences, ...passage.sentences], facts: [...last.facts, ...passage.facts] };
  }
  return joined;
}

/** What is shown of sentences of one speaker; what they say of themselves, or to another, stands as a quote of theirs. */
function shownAs(sentences: readonly Utterance[], named: boolean): string {
  const text = sentences.map((sentence) => toPresentable(sentence.text)).join(' ');
  const speaker = sentences[0]?.speaker ?? null;
  return speaker !== null && (saysI(text) || (named && saysYou(text))) ? `${speaker}: "${text}"` : text;
}

/**
 * Key points in transcript order; those that follow each other make one point.
 * @param chosen passages in transcript order.
 * @param rejected options that were turned down, each a point of its own.
 * @param named whether points have topics; where words are counted, they take words from what was said.
 */
export function makeKeyPoints(chosen: readonly Passage[], rejected: readonly RejectedOption[], topics: Topics, meeting: string, named: boolean): KeyPoint[] {
  const groups = [...joinNeighbours(chosen), ...rejected.map(({ utterance, text }) => ({ sentences: [utterance], facts: [utterance], text }))];
  const inOrder = groups.sort((one, other) => (one.sentences[0]?.index ?? 0) - (other.sentences[0]?.index ?? 0));
  const used: string[] = [];
  const texts = new Set<string>();
  return inOrder.flatMap(({ sentences, facts, text }) => {
    const [first] = facts;
    const last = facts.at(-1);
    if (first === undefined || last === undefined) return [];
    const topic = named ? (labelFor(first, topics, used) ?? '') : '';
    const words = text ?? shownAs(sentences, named);
    if (texts.has(words.toLowerCase()) || (topic !== '' && used.some((other) => other.toLowerCase() === topic.toLowerCase()))) return [];
    if (topic !== '') used.push(topic);
    texts.add(words.toLowerCase());
    return [{ topic, text: words, quote: meeting.slice(first.start, last.end), near: first.start }];
  });
}
