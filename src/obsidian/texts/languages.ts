import { english, type Texts } from './english.ts';

/** Every language besides English that the plugin speaks: a file of this folder each, evaluated where the app speaks it. */
const OTHERS: Readonly<Record<string, () => Promise<Texts>>> = {
  de: async () => (await import('./german.ts')).german,
};

/** The languages of the plugin, English first. */
export const languageCodes: readonly string[] = [english.language, ...Object.keys(OTHERS)];

/** The texts for a language as the app names it (`de`, `en-GB`); English where there are none. */
export async function textsFor(language: string): Promise<Texts> {
  const wanted = language.toLowerCase().split('-')[0] ?? '';
  const load = Object.hasOwn(OTHERS, wanted) ? OTHERS[wanted] : undefined;
  return load === undefined ? english : load();
}
