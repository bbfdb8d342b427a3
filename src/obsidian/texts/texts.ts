import { english, type Texts } from './english.ts';
import { textsFor } from './languages.ts';

let present: Texts = english;

/** Has the plugin speak a language, as the app names it. The app's language does not change while it runs. */
export async function setLanguage(language: string): Promise<void> {
  present = await textsFor(language);
}

/** The texts of the language that the app speaks. */
export const texts = (): Texts => present;

export type { ReviewTexts } from './review-english.ts';
