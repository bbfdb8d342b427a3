import { languageIndex } from '../../languages/languages.ts';
import { RULES } from '../../languages/rule-packs.ts';
import type { Utterance } from './utterance.ts';

const WITH_RULES = Object.keys(RULES);
/** So many sentences, and so large a share, tell that a language is spoken too. */
const FEWEST = 3;
const SHARE = 0.1;

function isSpoken(language: string, utterances: readonly Utterance[]): boolean {
  const { telling } = languageIndex(language);
  const most = Math.max(FEWEST, utterances.length * SHARE);
  let found = 0;
  for (const { terms } of utterances) {
    if (terms.some(({ lower }) => telling.has(lower)) && ++found >= most) return true;
  }
  return false;
}

/** The languages, BCP 47, in which promises and decisions are looked for: the meeting's own, and each other with rules in which much is said. */
export function spokenLanguages(utterances: readonly Utterance[], language: string): string[] {
  return [language, ...WITH_RULES.filter((other) => other !== language && isSpoken(other, utterances))];
}
