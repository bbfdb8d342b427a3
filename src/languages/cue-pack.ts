/**
 * Words that tell speech from writing, language by language. Two words joined by `_` count where they follow each other. `strong`
 * is hardly ever written; `medium` is said far more than written; `light` leans towards speech; `reported` is what minutes say of
 * people who spoke; `common` tells which language it is.
 */
export interface SpokenCues {
  readonly strong: string;
  readonly medium: string;
  readonly light: string;
  readonly reported: string;
  readonly common: string;
  /** Past tenses in which people tell of their day; speech at meetings holds few. */
  readonly past?: string;
  /** Words for oneself, which diaries and letters are full of, and those for somebody who is not there: a meeting says we and you. */
  readonly self: string;
  readonly others: string;
}
