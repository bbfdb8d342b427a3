import { languageIndex, type LanguageIndex } from '../languages/languages.ts';
import { detectLanguage } from './detect-language.ts';
import { namesInLowerCase } from './lower-case-names.ts';
import { cutRun, type Context } from './sentence-cuts.ts';
import { endsSentence } from './sentence-end.ts';
import { readTokens, type SentenceTokens } from './sentence-tokens.ts';
import type { Sentence, Speech } from './speech.ts';

function joinTokens(text: string, tokens: SentenceTokens, from: number, to: number): string {
  let joined = '';
  for (let at = from; at < to; at++) {
    const start = tokens.starts[at] ?? 0;
    if (at > from && start !== tokens.ends[at - 1]) joined += ' ';
    joined += text.slice(start, tokens.ends[at]);
  }
  return joined;
}

/** Calls `emit` with the bounds (token indexes) of each sentence of a turn. */
function eachSentence(text: string, tokens: SentenceTokens, context: Context, emit: (from: number, to: number) => void): void {
  const { starts, ends } = tokens;
  let from = 0;
  for (let at = 0; at < starts.length; at++) {
    if (!endsSentence(text, starts[at] ?? 0, ends[at] ?? 0, starts[at + 1] ?? -1, ends[at + 1] ?? -1)) continue;
    cutRun(text, tokens, from, at + 1, context, emit);
    from = at + 1;
  }
  cutRun(text, tokens, from, starts.length, context, emit);
}

/**
 * The spoken sentences of a text that `parseSpeech` took apart, in order. They go over piece borders within a turn, not over turns; every
 * spoken character that is not blank belongs to exactly one. Talk without punctuation is cut where speakers begin again, at 40 words at the
 * latest. Linear in the text's length.
 */
export function splitSentences(text: string, speech: Speech): Sentence[] {
  const sentences: Sentence[] = [];
  const turns = speech.turns.map(({ pieces }) => readTokens(text, pieces));
  let found: LanguageIndex | null = null;
  let names: ReadonlySet<string> | null = null;
  const context: Context = {
    language: () => (found ??= languageIndex(detectLanguage(text))),
    names: () => (names ??= namesInLowerCase(turns.flatMap((tokens) => Array.from(tokens.starts, (start, at) => text.slice(start, tokens.ends[at]))))),
  };
  speech.turns.forEach(({ speaker }, turn) => {
    const tokens = turns[turn];
    if (tokens === undefined) return;
    eachSentence(text, tokens, context, (from, to) => {
      const start = tokens.starts[from] ?? 0;
      sentences.push({ text: joinTokens(text, tokens, from, to), start, end: tokens.ends[to - 1] ?? start, speaker, turn });
    });
  });
  return sentences;
}
