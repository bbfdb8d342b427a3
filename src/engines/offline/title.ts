import type { MeetingInput } from '../engine.ts';
import { mainTopics } from './summary.ts';
import type { Topics } from './topics.ts';
import type { Utterance } from './utterance.ts';

const FIRST_WORDS = 6;

/** The meeting's own title; else its main topic, else its first words, else the word for a meeting. */
export function makeTitle(meeting: MeetingInput, utterances: readonly Utterance[], topics: Topics, language: string): string {
  const given = meeting.title?.trim() ?? '';
  if (given !== '') return given;
  const [topic] = mainTopics(topics, 1, 2);
  if (topic !== undefined) return topic.charAt(0).toUpperCase() + topic.slice(1);
  const first = utterances[0]?.text.split(' ').slice(0, FIRST_WORDS).join(' ').replace(/[.,;:!?]+$/u, '');
  return first ?? (language === 'de' ? 'Besprechung' : 'Meeting');
}
