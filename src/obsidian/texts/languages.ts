import { english, type Texts } from './english.ts';
import { german } from './german.ts';

/** Every language that the plugin speaks: a file of this folder each, English first. */
export const languages: readonly Texts[] = [english, german];

/** The texts for a language as the app names it (`de`, `en-GB`); English where there are none. */
export function textsFor(language: string): Texts {
  const wanted = language.toLowerCase();
  return languages.find((texts) => wanted === texts.language || wanted.startsWith(`${texts.language}-`)) ?? english;
}
