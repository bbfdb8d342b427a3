import type { SpokenSentences } from './spoken-sentences.ts';

/** What Debrief knows of a language's spoken words. Each field is a list of lower-case words parted by blanks; phrases by commas. */
export interface LanguageWords {
  /** Sounds that stand for thinking: `um`, `äh`. */
  readonly fillers: string;
  /** Phrases that carry nothing where commas or fillers set them off, `you know`. */
  readonly fillerPhrases: string;
  /** Words with which speakers begin and which a written sentence does without: `yeah`, `so`. */
  readonly openers: string;
  /** Those of the openers that mean something where no comma follows. */
  readonly commaOpeners: string;
  /** Words that hang in the air at a sentence's end. */
  readonly conjunctions: string;
  /** Words with which a spoken sentence is likely to begin, so that a cut may stand before them; each may be a phrase. */
  readonly cuts: string;
  /** Phrases that begin like a cut and go on with what stands before them: `so far`, `right now`. */
  readonly tails: string;
  /** Words that lead on to what follows, so that a sentence does not end with them: `the`, `to`, `we`. */
  readonly leaders: string;
  /** Words that turn a sentence round: `not`, `never`. */
  readonly negations: string;
  readonly stopWords: string;
  /** Words that may stand before an answer besides the openers: `sure`, `then`. */
  readonly beforeAnswers?: string;
  /** Words that hardly a few sentences do without and that other languages lack: they tell that it is spoken, too. Only where it has rules. */
  readonly telling?: string;
  /** How its sentences begin and end, where talk without marks is cut by that; missing where a trained model does it, or only `cuts`. */
  readonly sentences?: SpokenSentences;
}
