const PER_THOUSAND_WORDS = 3;
const FEWEST = 3;
const MOST = 10;

/** How many key points the minutes of a transcript of so many words show. */
export const mostKeyPoints = (transcriptWords: number): number =>
  Math.min(MOST, Math.max(FEWEST, Math.round((transcriptWords * PER_THOUSAND_WORDS) / 1_000)));

/** An offline draft's points are shorter, often one of several answers: of a short call it shows more. */
const OF_A_DRAFT = { words: 75, most: 7 };

/** How many key points an offline draft of a transcript of so many words shows. */
export const mostDraftKeyPoints = (transcriptWords: number): number =>
  Math.max(mostKeyPoints(transcriptWords), Math.min(OF_A_DRAFT.most, Math.round(transcriptWords / OF_A_DRAFT.words)));
