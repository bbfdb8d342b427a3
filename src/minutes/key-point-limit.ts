const PER_THOUSAND_WORDS = 3;
const FEWEST = 3;
const MOST = 10;

/** How many key points the minutes of a transcript of so many words show. */
export const mostKeyPoints = (transcriptWords: number): number =>
  Math.min(MOST, Math.max(FEWEST, Math.round((transcriptWords * PER_THOUSAND_WORDS) / 1_000)));
