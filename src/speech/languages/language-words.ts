/** What Debrief knows of a language's spoken words. Each field is a list of lower-case words parted by blanks; phrases by commas. */
export interface LanguageWords {
  /** Sounds that stand for thinking: `um`, `äh`. */
  readonly fillers: string;
  /** Phrases that carry nothing where commas or fillers set them off, `you know`. */
  readonly fillerPhrases: string;
  /** Words with which speakers begin and which a written sentence does without: `yeah`, `so`. */
  readonly openers: string;
  /** Words with which a spoken sentence is likely to begin, so that a cut may stand before them; each may be a phrase. */
  readonly cuts: string;
  /** Words that turn a sentence round: `not`, `never`. */
  readonly negations: string;
  readonly stopWords: string;
}
