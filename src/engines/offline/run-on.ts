import type { Utterance } from './utterance.ts';

const MOST_WORDS = 14;

/** Whether nobody marked where a sentence ends, and it is so long that it is more than one. */
export const isRunOn = ({ ended, words }: Utterance): boolean => !ended && words > MOST_WORDS;
