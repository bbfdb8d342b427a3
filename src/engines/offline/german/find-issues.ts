import type { Utterance } from '../utterance.ts';
import { toInfinitivePhrase } from './infinitive-phrase.ts';

const GERMAN_NEEDED = /\b(?:[Ww]ir (?:müssen|sollten|müssten|sollen)|(?:[Mm]üsste|[Ss]ollte|[Mm]uss) man|[Dd]a (?:müsste|sollte) man|[Jj]emand (?:muss|sollte|müsste)|[Mm]an (?:muss|müsste|sollte)) /gu;

/** Work that a German sentence says is needed, as infinitive phrases. */
export function findGermanIssues(utterance: Utterance): string[] {
  return [...utterance.text.matchAll(GERMAN_NEEDED)].flatMap((match) => toInfinitivePhrase(utterance.text.slice(match.index + match[0].length)) ?? []);
}
