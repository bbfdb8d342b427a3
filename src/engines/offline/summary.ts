import { packFor } from './packs.ts';
import type { SummaryWords } from './summary-words.ts';
import type { Utterance } from './utterance.ts';

/** What the summary is composed of. */
export interface SummaryFacts {
  /** BCP 47. */
  readonly language: string;
  /** In the transcript's spelling, best first; may be empty. */
  readonly topics: readonly string[];
  readonly decisions: readonly string[];
  readonly tasks: readonly { readonly task: string; readonly owner: string | null }[];
}

/** So many are named; of more the number is told. */
const MOST_NAMED = 4;
const MOST_ITEMS = 2;
/** In words: longer items, and those told in somebody's own words, stand in their list only. */
const LONGEST_ITEM = 16;
const SECONDS = 60;
const FEWEST_MINUTES = 2;
const FEWEST_SPEAKERS = 2;

function join(parts: readonly string[], and: string): string {
  if (parts.length < 2) return parts.join('');
  return `${parts.slice(0, -1).join(', ')} ${and} ${parts.at(-1) ?? ''}`;
}

/** The speakers by name, or their number; null where they aren't known. */
function whoTalked(utterances: readonly Utterance[], words: SummaryWords): string | null {
  const labels = new Set(utterances.map(({ label }) => label));
  if (labels.has(null) || labels.size < FEWEST_SPEAKERS) return null;
  const names = [...new Set(utterances.map(({ speaker }) => speaker))];
  if (names.length > MOST_NAMED) return words.people(labels.size);
  return names.some((name) => name === null) ? null : join(names.flatMap((name) => name ?? []), words.and);
}

/** From the first time to the last one, in minutes; null where the transcript has no times. */
function minutesOf(utterances: readonly Utterance[]): number | null {
  const first = utterances.find(({ seconds }) => seconds !== null)?.seconds ?? null;
  const last = utterances.findLast(({ seconds }) => seconds !== null)?.seconds ?? null;
  if (first === null || last === null) return null;
  const minutes = Math.round((last - first) / SECONDS);
  return minutes < FEWEST_MINUTES ? null : minutes;
}

const bare = (text: string): string => text.replace(/[\s.,;:!]+$/u, '');
/** An item within a list goes on in lower case, unless its first word is a name or an identifier. */
const inner = (text: string, isNoun: boolean): string => (isNoun || !/^\p{Lu}\p{Ll}+ /u.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1));

/** The first items in short, and how many there are besides; null where none is short. */
function inShort(items: readonly string[], words: SummaryWords): string | null {
  const shown = items.filter((item) => item.split(' ').length <= LONGEST_ITEM && !item.includes('“')).slice(0, MOST_ITEMS);
  if (shown.length === 0) return null;
  const left = items.length - shown.length;
  return [...shown, ...(left > 0 ? [words.more(left)] : [])].join('; ');
}

const taskInShort = ({ task, owner }: SummaryFacts['tasks'][number]): string => (owner === null ? bare(task) : `${owner}: ${inner(bare(task), false)}`);

/**
 * The summary, composed of what is sure: who talked and how long, the topics, the decisions and tasks in short. One plain line where there is
 * nothing else, empty where nothing was said.
 */
export function makeSummary(utterances: readonly Utterance[], { language, topics, decisions, tasks }: SummaryFacts): string {
  if (utterances.length === 0) return '';
  const pack = packFor(language);
  const words = pack.summary;
  if (words === null) return topics.length === 0 ? '' : `${topics.join(pack.comma)}${pack.fullStop}`;
  const about = topics.length === 0 ? null : join(topics, words.and);
  const decided = inShort(decisions.map(bare), words);
  const next = inShort(tasks.map(taskInShort), words);
  const who = whoTalked(utterances, words);
  const isKnown = about !== null || who !== null || (decided === null && next === null);
  return [...(isKnown ? [words.talk(who, minutesOf(utterances), about)] : []), ...(decided === null ? [] : [words.decided(decided)]), ...(next === null ? [] : [words.tasks(next)])].join(' ');
}
