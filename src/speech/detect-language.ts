import { languageIndex, languagesWithWords } from './languages/languages.ts';
import { readWords } from './words.ts';

const SAMPLE = 3_000;

/** The head, the middle and the end of a long text. */
function sampleOf(text: string): string {
  if (text.length <= 3 * SAMPLE) return text;
  const middle = Math.floor(text.length / 2);
  return `${text.slice(0, SAMPLE)} ${text.slice(middle, middle + SAMPLE)} ${text.slice(-SAMPLE)}`;
}

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

function byScript(sample: string): string | null {
  const letters = count(sample, /\p{L}/gu);
  const share = (pattern: RegExp): boolean => count(sample, pattern) * 4 > letters && letters > 0;
  const kana = count(sample, /[\p{Script=Hiragana}\p{Script=Katakana}]/gu);
  if (share(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu)) return kana * 10 > letters ? 'ja' : 'zh';
  if (share(/\p{Script=Hangul}/gu)) return 'ko';
  if (share(/\p{Script=Cyrillic}/gu)) return /[іїєґ]/iu.test(sample) ? 'uk' : 'ru';
  if (share(/\p{Script=Arabic}/gu)) return 'ar';
  if (share(/\p{Script=Hebrew}/gu)) return 'he';
  if (share(/\p{Script=Greek}/gu)) return 'el';
  if (share(/\p{Script=Devanagari}/gu)) return 'hi';
  return share(/\p{Script=Thai}/gu) ? 'th' : null;
}

/**
 * The language of a text as BCP 47: by its script (`ja`, `zh`, `ko`, `ru`, …), else by its function words among the languages that
 * Debrief has lists for; `en` where neither tells. Looks at 9,000 characters at most.
 */
export function detectLanguage(text: string): string {
  const sample = sampleOf(text);
  const script = byScript(sample);
  if (script !== null) return script;
  const words = readWords(sample);
  let best = 'en';
  let most = 0;
  for (const language of languagesWithWords) {
    const { stopWords } = languageIndex(language);
    let hits = 0;
    for (const word of words) if (stopWords.has(word.text)) hits++;
    if (hits > most) [best, most] = [language, hits];
  }
  return best;
}
