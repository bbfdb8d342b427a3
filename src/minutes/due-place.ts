import { wordSet } from './similar.ts';

/** In characters. */
const CLOSE = 1_000;
const BESIDE = 250;
const MOST_PLACES = 200;
/** So many words of a task beside a time, and the time is said of the task. */
const SHARED_WORDS = 2;

function* placesOf(text: string, said: string): Generator<number> {
  let at = text.indexOf(said);
  for (let count = 0; at >= 0 && count < MOST_PLACES; count++) {
    yield at;
    at = text.indexOf(said, at + said.length);
  }
}

/**
 * Whether a time that was said belongs to a task: it stands close to where the task comes from, or beside words of the task, as where all is
 * summed up at the end. A time of something else is none of its own.
 * @param said the time as it stands in the text
 * @param near where the task comes from; null where that isn't known
 */
export function isTimeOf(task: string, said: string, text: string, near: number | null): boolean {
  const words = wordSet(task);
  let found = false;
  for (const at of placesOf(text, said)) {
    found = true;
    if (near !== null && Math.abs(at - near) <= CLOSE) return true;
    const beside = wordSet(text.slice(Math.max(0, at - BESIDE), at + said.length + BESIDE));
    if ([...words].filter((word) => beside.has(word)).length >= Math.min(SHARED_WORDS, words.size)) return true;
  }
  return !found;
}
