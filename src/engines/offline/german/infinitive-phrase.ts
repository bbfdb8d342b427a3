import { readGermanTask } from './task.ts';

/** The infinitive phrase of work with which the words after "wir müssen" go on; null where none does. */
export function toInfinitivePhrase(rest: string): string | null {
  return readGermanTask(rest, false)?.text ?? null;
}
