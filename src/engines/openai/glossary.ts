import { promptLine } from './plain-words.ts';
import { estimateTokens } from './tokens.ts';

const MOST_TOKENS = 400;
const LONGEST_TERM = 80;

/** The first terms of a glossary that fit into 400 tokens, parted by commas; empty where there are none. */
export function glossaryLine(glossary: readonly string[]): string {
  const terms: string[] = [];
  let tokens = 0;
  for (const term of new Set(glossary.map((text) => promptLine(text, LONGEST_TERM)))) {
    if (term === '') continue;
    // A name of several pieces counts more than the estimate for running speech.
    tokens += Math.max(estimateTokens(term) * 1.15, term.length / 3) + 1;
    if (tokens > MOST_TOKENS) break;
    terms.push(term);
  }
  return terms.join(', ');
}
