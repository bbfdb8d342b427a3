import { promptLine } from './plain-words.ts';
import { estimateTokens } from './tokens.ts';

const MOST_TOKENS = 400;
const LONGEST_TERM = 80;
const MOST_HEARD = 4;

/** A name with the ways it is known to be misheard: `Kamil (heard as: Camille)`. */
export function withHeard(name: string, heard: readonly string[] = []): string {
  const others = [...new Set(heard.map((text) => promptLine(text, LONGEST_TERM)))].filter((text) => text !== '' && text !== name);
  return others.length === 0 || name === '' ? name : `${name} (heard as: ${others.slice(0, MOST_HEARD).join(', ')})`;
}

/** The first terms of a glossary that fit into 400 tokens, separated by commas, each with its known mishearings; empty where there are none. */
export function glossaryLine(glossary: readonly string[], heard: ReadonlyMap<string, readonly string[]> = new Map()): string {
  const terms: string[] = [];
  let tokens = 0;
  for (const term of new Set(glossary.map((text) => withHeard(promptLine(text, LONGEST_TERM), heard.get(text))))) {
    if (term === '') continue;
    // A name of several pieces counts more than the estimate for running speech.
    tokens += Math.max(estimateTokens(term) * 1.15, term.length / 3) + 1;
    if (tokens > MOST_TOKENS) break;
    terms.push(term);
  }
  return terms.join(', ');
}
