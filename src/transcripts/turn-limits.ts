/** Bare words between two turns are part of the transcript up to this length and number of paragraphs where few labels are known. */
export const LONGEST_GAP = 4000;
export const SHORT_GAP = 300;
export const WIDEST_GAP = 3;
/** Where labels come again and again a turn may have so many characters and paragraphs. */
export const LONGEST_STEADY_GAP = 40_000;
export const WIDEST_STEADY_GAP = 60;
export const STEADY = 6;
/** A longer paragraph without a label beside a run is a transcript of its own. */
export const LONGEST_TURN = 1200;
export const LONGEST_LABELLED_TITLE = 40;

/** Times that start over do so within so many seconds; greetings and good-byes are said within so many characters. */
export const BEGINNING = 20;
export const OPENING = 160;
