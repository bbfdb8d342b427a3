import type { CallFacts } from './call-facts.ts';
import type { Weighing } from './judgement.ts';

/** What a text looks like that may be a transcript and is not taken for one by itself. */
export type Doubt = 'chat' | 'dialogue' | 'private note';

/** The features that a chat has and a talk has not. */
const OF_CHATS: ReadonlySet<string> = new Set(['slow', 'few words', 'exported chat']);
/** With so many labels, and so many points where those of chats don't count, the user is asked. */
const FEWEST_LABELS = 3;
const WORTH_ASKING = 8;

/** What lines with labels that are no transcript look like: people take turns in them, and nothing says that they are something else. */
export function doubtOf({ weighed, score }: Weighing, { labels, recurring }: CallFacts): Doubt | null {
  if (labels < FEWEST_LABELS || recurring === 0) return null;
  const ofChats = weighed.filter(({ feature }) => OF_CHATS.has(feature.id));
  const rest = ofChats.reduce((sum, { points }) => sum - points, score);
  if (rest < WORTH_ASKING) return null;
  return ofChats.length > 0 ? 'chat' : 'dialogue';
}
