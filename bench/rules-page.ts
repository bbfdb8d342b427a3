import { ALL_RULES } from '../src/languages/rule-packs.ts';
import type { Rule } from '../src/languages/rules.ts';

const NAMES: Readonly<Record<string, string>> = { en: 'English', de: 'German', es: 'Spanish' };

const HEAD = `# Rules of the offline draft

Made by \`npm run docs:rules\` from \`src/languages/\`; don't edit it. A rule fits a sentence wherever its pattern matches, and then
speaks for its effect with its weight. \`debrief summarize FILE --explain\` prints which rules spoke for each line. The effects are
described in \`src/languages/rules.ts\`, and [languages.md](languages.md) says how to add a language.
`;

const cell = (sentences: readonly string[] = []): string => sentences.map((sentence) => sentence.replaceAll('|', '\\|')).join('<br>');

/** For whom a rule's work is, or how the words behind it become a decision. */
const detailOf = (rule: Rule): string => ('taker' in rule ? ` (${String(rule.taker)})` : 'form' in rule ? ` (${String(rule.form)})` : '');

const row = (rule: Rule): string =>
  `| \`${rule.id}\` | ${rule.effect}${detailOf(rule)} | ${String(rule.weight)} | ${cell(rule.yes)} | ${cell(rule.no)} |`;

function partOf(language: string, rules: readonly Rule[]): string {
  return [
    `## ${NAMES[language] ?? language}`,
    '',
    "| Rule | Effect | Weight | Fits | Doesn't fit |",
    '|---|---|---|---|---|',
    ...rules.map(row),
    '',
  ].join('\n');
}

/** The page `docs/rules.md`: each rule of each language with its effect, its weight and its examples. */
export const rulesPage = (): string =>
  [HEAD, ...Object.entries(ALL_RULES).map(([language, rules]) => partOf(language, rules))].join('\n');
