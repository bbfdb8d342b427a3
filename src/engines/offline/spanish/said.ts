/** Finds any of some phrases in a text, case ignored; each source is alternatives of a regular expression. */
export const said = (...sources: readonly string[]): RegExp =>
  new RegExp(String.raw`(?:^|[^\p{L}])(?:${sources.join('|')})(?![\p{L}])`, 'iu');

/** The same at the head of a text. */
export const begins = (...sources: readonly string[]): RegExp => new RegExp(String.raw`^(?:${sources.join('|')})(?![\p{L}])`, 'iu');
