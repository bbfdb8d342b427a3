import type * as Obsidian from 'obsidian';

/** Finds the query's letters in order; runs and beginnings of words count more. */
export const prepareFuzzySearch = ((query) => {
  const letters = [...query.toLowerCase().replace(/\s+/gu, '')];
  return (text) => {
    const matches: Obsidian.SearchMatches = [];
    let at = 0;
    let score = 0;
    for (const letter of letters) {
      const found = text.toLowerCase().indexOf(letter, at);
      if (found < 0) return null;
      const last = matches[matches.length - 1];
      if (last !== undefined && last[1] === found) last[1] = found + 1;
      else matches.push([found, found + 1]);
      score -= found - at;
      at = found + 1;
    }
    return { score: score / 100 - matches.length, matches };
  };
}) satisfies typeof Obsidian.prepareFuzzySearch;

/** Finds every word of the query somewhere. */
export const prepareSimpleSearch = ((query) => {
  const words = query.toLowerCase().split(/\s+/u).filter((word) => word !== '');
  return (text) => {
    const places = words.map((word) => [text.toLowerCase().indexOf(word), word.length] as const);
    if (places.some(([from]) => from < 0)) return null;
    return { score: -places.length, matches: places.map(([from, length]): [number, number] => [from, from + length]) };
  };
}) satisfies typeof Obsidian.prepareSimpleSearch;

export const renderMatches = ((element, text, matches, offset = 0) => {
  let at = 0;
  for (const [from, to] of matches ?? []) {
    element.appendText(text.slice(at, from + offset));
    element.createSpan({ cls: 'suggestion-highlight', text: text.slice(from + offset, to + offset) });
    at = to + offset;
  }
  element.appendText(text.slice(at));
}) satisfies typeof Obsidian.renderMatches;

export const renderResults = ((element, text, result, offset) => {
  renderMatches(element, text, result.matches, offset);
}) satisfies typeof Obsidian.renderResults;
