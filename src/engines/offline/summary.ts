import { toPresentable } from './presentable.ts';
import type { Topics } from './topics.ts';
import type { Utterance } from './utterance.ts';

const MOST_TOPICS = 3;
const RECURS = 3;

/** Openings of the first sentence, by language; in others the summary is made of the meeting's own sentences only. */
const ABOUT: Readonly<Record<string, { readonly head: string; readonly and: string }>> = {
  en: { head: 'Mostly about', and: 'and' },
  de: { head: 'Vor allem über', and: 'und' },
};

/** The main topics of a meeting that share no word, in the transcript's spelling. */
export function mainTopics(topics: Topics, most: number, fewest = RECURS): string[] {
  const chosen: string[] = [];
  const stems = new Set<string>();
  for (const { label, key, count } of topics.main) {
    if (chosen.length >= most) break;
    if (count < fewest) continue;
    const words = key.split(' ');
    if (words.some((word) => stems.has(word))) continue;
    for (const word of words) stems.add(word);
    chosen.push(label);
  }
  return chosen;
}

function aboutSentence(topics: Topics, language: string): string | null {
  const wording = ABOUT[language];
  const labels = mainTopics(topics, MOST_TOPICS);
  if (wording === undefined || labels.length < 2) return null;
  return `${wording.head} ${labels.slice(0, -1).join(', ')} ${wording.and} ${labels.at(-1) ?? ''}.`;
}

/** The summary: what the meeting was mostly about, where that can be said, then its chosen sentences. */
export function makeSummary(chosen: readonly Utterance[], topics: Topics, language: string): string {
  const about = aboutSentence(topics, language);
  const sentences = chosen.map(({ text }) => toPresentable(text));
  const joined = /^(?:ja|zh|th)/u.test(language) ? '' : ' ';
  return [...(about === null ? [] : [about]), ...sentences].join(joined);
}
