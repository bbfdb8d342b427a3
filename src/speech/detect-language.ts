import { isLetter } from '../text/characters.ts';
import { languagesWithStopWord, languagesWithWords } from '../languages/languages.ts';
import { readWords } from './words.ts';

const SAMPLE = 3_000;

/** The head, the middle and the end of a long text. */
function sampleOf(text: string): string {
  if (text.length <= 3 * SAMPLE) return text;
  const middle = Math.floor(text.length / 2);
  return `${text.slice(0, SAMPLE)} ${text.slice(middle, middle + SAMPLE)} ${text.slice(-SAMPLE)}`;
}

/** Blocks of letters that tell a script: first and last code unit, and the language most written in it. https://www.unicode.org/charts/ */
const BLOCKS: readonly (readonly [number, number, string])[] = [
  [0x0370, 0x03ff, 'el'],
  [0x0400, 0x052f, 'ru'],
  [0x0590, 0x05ff, 'he'],
  [0x0600, 0x06ff, 'ar'],
  [0x0900, 0x097f, 'hi'],
  [0x0e00, 0x0e7f, 'th'],
  [0x3040, 0x30ff, 'ja'],
  [0x4e00, 0x9fff, 'zh'],
  [0xac00, 0xd7af, 'ko'],
];

/** A script is that of a text where more than a quarter of its letters are of it; kana need a tenth beside Chinese characters. */
function byScript(sample: string): string | null {
  const counts = new Map<string, number>();
  let letters = 0;
  for (let at = 0; at < sample.length; at++) {
    const code = sample.charCodeAt(at);
    if (!isLetter(code)) continue;
    letters++;
    if (code < 0x0370) continue;
    const script = BLOCKS.find(([first, last]) => code >= first && code <= last)?.[2];
    if (script !== undefined) counts.set(script, (counts.get(script) ?? 0) + 1);
  }
  const kana = counts.get('ja') ?? 0;
  if ((kana + (counts.get('zh') ?? 0)) * 4 > letters && letters > 0) return kana * 10 > letters ? 'ja' : 'zh';
  for (const [script, count] of counts) if (count * 4 > letters) return script === 'ru' && /[іїєґ]/iu.test(sample) ? 'uk' : script;
  return null;
}

function detect(text: string): string {
  const sample = sampleOf(text);
  const script = byScript(sample);
  if (script !== null) return script;
  const hits = new Map<string, number>();
  for (const { text: word } of readWords(sample)) for (const language of languagesWithStopWord(word)) hits.set(language, (hits.get(language) ?? 0) + 1);
  let best = 'en';
  for (const language of languagesWithWords) if ((hits.get(language) ?? 0) > (hits.get(best) ?? 0)) best = language;
  return best;
}

/** The last answer: of one meeting the language is asked for by each that reads it. */
let last = { text: '', language: 'en' };

/**
 * The language of a text as BCP 47: by its script (`ja`, `zh`, `ko`, `ru`, …), else by its function words among the languages that
 * Debrief has lists for; `en` where neither tells. Looks at 9,000 characters at most.
 */
export function detectLanguage(text: string): string {
  if (last.text !== text) last = { text, language: detect(text) };
  return last.language;
}
