import type { Utterance } from './utterance.ts';

/** Words that only one of the two languages has, and hardly a sentence of it lacks them. */
const MARKS: Readonly<Record<string, ReadonlySet<string>>> = {
  de: new Set(['ich', 'wir', 'nicht', 'und', 'ist']),
  en: new Set(['the', 'we', "i'll", 'and', 'you']),
};
/** So many sentences, and so large a share, tell that a language is spoken too. */
const FEWEST = 3;
const SHARE = 0.1;

function isSpoken(language: string, utterances: readonly Utterance[]): boolean {
  const marks = MARKS[language];
  const most = Math.max(FEWEST, utterances.length * SHARE);
  let found = 0;
  for (const { terms } of utterances) {
    if (marks !== undefined && terms.some(({ lower }) => marks.has(lower)) && ++found >= most) return true;
  }
  return false;
}

/** The languages, BCP 47, in which promises and decisions are looked for: the meeting's own, and English or German where much is said in it. */
export function spokenLanguages(utterances: readonly Utterance[], language: string): string[] {
  return [language, ...['en', 'de'].filter((other) => other !== language && isSpoken(other, utterances))];
}
