import type { MeetingInput } from '../engine.ts';
import { mainTopics } from './main-topics.ts';
import { packFor } from './packs.ts';
import type { Topics } from './topics.ts';

const capitalised = (topic: string): string => (/^\p{L}*\d/u.test(topic) ? topic : topic.charAt(0).toUpperCase() + topic.slice(1));

/** The topic of several words that a meeting is most about; else its two main ones; null where it has none. */
function nameTopics(topics: Topics, language: string): string | null {
  const [first, second] = mainTopics(topics, 2, 2);
  if (first === undefined) return null;
  const { and } = packFor(language);
  if (first.includes(' ') || second === undefined || and === null) return capitalised(first);
  return `${capitalised(first)} ${and} ${second}`;
}

/** The meeting's own title; else what it is about in two to five words, else the word for a meeting: its first words are mostly a greeting. */
export function makeTitle(meeting: MeetingInput, topics: Topics, language: string): string {
  const given = meeting.title?.trim() ?? '';
  if (given !== '') return given;
  return nameTopics(topics, language) ?? packFor(language).meeting;
}
