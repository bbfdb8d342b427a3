import { languageIndex } from '../../languages/languages.ts';
import { cleanSpeech } from '../../speech/clean.ts';
import { isInLowerCase, namesInLowerCase, withNameCapitals } from '../../speech/lower-case-names.ts';
import { parseSpeech } from '../../speech/parse.ts';
import { asksAt } from '../../speech/spoken-starts.ts';
import { splitSentences } from '../../speech/sentences.ts';
import type { Sentence } from '../../speech/speech.ts';
import { isRealName } from './people.ts';
import { isPlain } from './plain-words.ts';
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

/** Writes names with a capital in a talk that is all in lower case; leaves others as they are. */
function capitalWriter(sentences: readonly Sentence[], known: readonly string[]): (text: string) => string {
  const words = sentences.flatMap(({ text }) => text.split(' '));
  if (!isInLowerCase(words)) return (text) => text;
  const labels = new Set(sentences.flatMap(({ speaker }) => (speaker !== null && isRealName(speaker) ? speaker : [])));
  const parts = [...labels, ...known].flatMap((name) => name.toLowerCase().split(/\s+/u)).filter((part) => part.length > 1 && !isPlain(part));
  const names = new Set([...namesInLowerCase(words), ...parts]);
  return (text) => withNameCapitals(text, names);
}

/** What may stand before a question: "und wer", "Sabine kannst du". */
const MOST_BEFORE = 2;

/** Sets a question mark behind what asks in talk without marks, where a language knows how its questions begin. */
function questionMarker(language: string): (text: string) => string {
  const { sentences, openers } = languageIndex(language);
  if (sentences === null) return (text) => text;
  return (text) => {
    const words = text.replace(/[.]$/u, '').split(' ');
    const lower = words.map((word) => word.toLowerCase());
    const isCalled = (at: number): boolean => /^\p{Lu}/u.test(words[at] ?? '') && asksAt(lower, at + 1, sentences);
    let head = 0;
    while (head < MOST_BEFORE && (openers.has(lower[head] ?? '') || isCalled(head))) head++;
    return [0, head].some((at) => asksAt(lower, at, sentences)) ? `${words.join(' ')}?` : text;
  };
}

/**
 * The sentences of a meeting in order, cleaned and taken apart.
 * @param language BCP 47, as `detectLanguage` gives it.
 * @param known names of people who may be in it: in a talk without capitals they are written as names.
 */
export function readUtterances(text: string, language: string, known: readonly string[] = []): Utterance[] {
  const speech = parseSpeech(text);
  const readTerms = termReader(language);
  const utterances: Utterance[] = [];
  const sentences = splitSentences(text, speech);
  const write = capitalWriter(sentences, known);
  const mark = questionMarker(language);
  for (const sentence of sentences) {
    if (sentence.text.length > LONGEST_SENTENCE) continue;
    const ended = /[.?!。？！…]["'”’)]*$/u.test(sentence.text);
    const spoken = write(cleanSpeech(sentence.text, language).replaceAll('’', "'"));
    const cleaned = ended ? spoken : mark(spoken);
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
      ended,
      terms,
      words: countWords(cleaned, terms),
      position: text.length === 0 ? 0 : sentence.start / text.length,
    });
  }
  return utterances;
}
