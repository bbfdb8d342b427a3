import { texts, type ReviewTexts } from '../texts/texts.ts';

/** What the review window says, in the language that the app speaks. */
export const words = (): ReviewTexts => texts().reviewWindow;
