import { toPresentable } from './presentable.ts';
import type { Utterance } from './utterance.ts';

/** The summary: the chosen sentences, cleaned, in the order of the transcript. */
export function makeSummary(chosen: readonly Utterance[], language: string): string {
  return chosen.map(({ text, ended }) => toPresentable(text, ended)).join(/^(?:ja|zh|th)/u.test(language) ? '' : ' ');
}
