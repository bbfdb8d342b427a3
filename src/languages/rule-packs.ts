import { actions as germanActions } from './de/actions.ts';
import { germanRules } from './de/rules.ts';
import { actions as englishActions } from './en/actions.ts';
import { decisions as englishDecisions } from './en/decisions.ts';
import { englishRules } from './en/rules.ts';
import { actions as spanishActions } from './es/actions.ts';
import { decisions as spanishDecisions } from './es/decisions.ts';
import { spanishRules } from './es/rules.ts';
import { languageIndex } from './languages.ts';
import { readWords, type Words } from './pattern.ts';
import { findMarks, indexRules, type Mark, type Rule, type RuleIndex } from './rules.ts';

/** The rules of each language that has some, by its BCP 47 code. */
export const RULES: Readonly<Record<string, readonly Rule[]>> = { en: englishRules, de: germanRules, es: spanishRules };

/** Every rule of each language, those for tasks and decisions too, as its docs list them. */
export const ALL_RULES: Readonly<Record<string, readonly Rule[]>> = {
  ...RULES,
  en: [...englishRules, ...englishActions, ...englishDecisions],
  de: [...germanRules, ...germanActions],
  es: [...spanishRules, ...spanishActions, ...spanishDecisions],
};

const made = new Map<string, RuleIndex>();

function indexOf(language: string): RuleIndex {
  const found = made.get(language) ?? indexRules(RULES[language] ?? []);
  made.set(language, found);
  return found;
}

const openers = new Map<string, ReadonlySet<string>>();

function openersOf(language: string): ReadonlySet<string> {
  const index = languageIndex(language);
  const found = openers.get(language) ?? new Set([...index.openers, ...index.beforeAnswers]);
  openers.set(language, found);
  return found;
}

/** A sentence as the rules of a language see it. */
export const wordsOf = (text: string, language: string): Words => readWords(text, openersOf(language));

/** The rules of a language (BCP 47, in lower case) that fit a sentence; none where it has no rules. */
export const marksOf = (words: Words, language: string): readonly Mark[] => (Object.hasOwn(RULES, language) ? findMarks(indexOf(language), words) : []);
