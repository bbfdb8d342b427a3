/**
 * How the sentences of a language begin and end in talk, for text that a recogniser wrote without any mark. Lists of phrases in lower case,
 * separated by `|`; a first word `*st` is any that ends so.
 */
export interface SpokenSentences {
  /** Said by themselves: "mach ich", "ja klar". */
  readonly alone: string;
  /** What a sentence begins with: "kannst du", "wir müssen". */
  readonly starts: string;
  /** Those of them that ask something, and others that ask only at the head of a sentence. */
  readonly asks: string;
  /** A word with which a clause ends, such as a participle in German; null where no form tells it. */
  readonly closes: RegExp | null;
  /** What begins a sentence behind such a word. */
  readonly afterClose: string;
  /** Words after which no sentence ends though they may be said by themselves: "und", "die". Others are the language's `leaders`. */
  readonly goesOn: string;
}
