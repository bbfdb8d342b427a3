import { groundMinutes } from '../src/minutes/grounding.ts';
import type { Minutes } from '../src/minutes/minutes.ts';
import { parseSpeech } from '../src/speech/parse.ts';
import { measureTogether, type Line } from './measure.ts';
import { spokenText } from './spoken-text.ts';

const CHARACTERS = 100_000;
const QUOTE = 1_990;
const QUOTES = 100;
const USAGE = { inputTokens: 0, outputTokens: 0, requests: 0 };

/** Looks up so many quotes that are far longer than a sentence and begin and end within a word, so that no search word by word finds them. */
function ground(text: string, count: number): () => Minutes {
  const speech = parseSpeech(text);
  const decisions = Array.from({ length: count }, (_, index) => {
    const start = (index * 397 + 2) % (text.length - QUOTE);
    return { text: `Decision ${String(index)}`, quote: text.slice(start, start + QUOTE) };
  });
  const draft = { title: '', language: 'en', summary: '', keyPoints: [], decisions, actionItems: [], jira: [], openQuestions: [] };
  const context = { text, speech, date: null, attendees: [], vaultNames: [], engine: 'openai', usage: USAGE, elapsedMs: 0, title: null };
  return () => groundMinutes(draft, context);
}

/** Minutes whose quotes cost as much as a model can make them: twice as many may take twice as long, no longer. */
export async function measureGrounding(): Promise<Line[]> {
  const text = spokenText(CHARACTERS, 3);
  const [once = NaN, twice = NaN] = await measureTogether(5, [ground(text, QUOTES), ground(text, 2 * QUOTES)]);
  return [{ what: `checking ${2 * QUOTES} quotes of ${QUOTE} characters, beside half as many`, measured: twice / once, unit: 'times', budget: 2.4, limit: 'at most' }];
}
