import { cleanSpeech } from '../../speech/clean.ts';
import { parseSpeech } from '../../speech/parse.ts';
import { splitSentences } from '../../speech/sentences.ts';
import { isRealName } from './people.ts';
import { termReader, type Term } from './terms.ts';
import type { Utterance } from './utterance.ts';

const CHARACTERS_OF_A_WORD = 4;
/** In characters. */
const OPENING = 30;
/** In characters; what is longer is no sentence that somebody said. */
const LONGEST_SENTENCE = 2_000;

function countWords(text: string, terms: readonly Term[]): number {
  let blanks = 1;
  for (let at = text.indexOf(' '); at >= 0; at = text.indexOf(' ', at + 1)) blanks++;
  return terms.length > 3 * blanks ? Math.ceil(text.length / CHARACTERS_OF_A_WORD) : blanks;
}

/**
 * The sentences of a meeting in order, cleaned and taken apart.
 * @param language BCP 47, as `detectLanguage` gives it.
 */
export function readUtterances(text: string, language: string): Utterance[] {
  const speech = parseSpeech(text);
  const readTerms = termReader(language);
  const utterances: Utterance[] = [];
  for (const sentence of splitSentences(text, speech)) {
    if (sentence.text.length > LONGEST_SENTENCE) continue;
    const cleaned = cleanSpeech(sentence.text, language).replaceAll('’', "'");
    if (!/[\p{L}\p{N}]/u.test(cleaned)) continue;
    const terms = readTerms(cleaned);
    utterances.push({
      index: utterances.length,
      start: sentence.start,
      end: sentence.end,
      speaker: sentence.speaker !== null && isRealName(sentence.speaker) ? sentence.speaker : null,
      label: sentence.speaker,
      turn: sentence.turn,
      seconds: speech.turns[sentence.turn]?.seconds ?? null,
      opening: sentence.text.slice(0, OPENING),
      text: cleaned,
      lower: cleaned.toLowerCase(),
      ended: /[.?!。？！…]["'”’)]*$/u.test(sentence.text),
      terms,
      words: countWords(cleaned, terms),
      position: text.length === 0 ? 0 : sentence.start / text.length,
    });
  }
  return utterances;
}
