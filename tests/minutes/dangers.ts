/** What must match nowhere in an escaped text: expressions of the programs that read a note, in their own words where they publish them. */
export const DANGERS: readonly (readonly [name: string, expression: RegExp])[] = [
  ['a line break of any kind', /[\n\r\v\f\u0085\u2028\u2029]/u],
  ['a control, zero-width, bidirectional, tag or private character, or half a character', /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Default_Ignorable_Code_Point}]/u],
  ["Obsidian's comment or a marker", /%%/u],
  ["Obsidian's link or embed", /!?\[\[|\]\]/u],
  ['a link, image or footnote of Markdown', /(?:^|[^\\])(?:\\\\)*\[|\]\(/u],
  ['HTML', /</u],
  ['an entity, but for those of & and <', /&(?!amp;|lt;)/u],
  ["Obsidian's highlight", /==/u],
  ['strikethrough', /~~/u],
  ['math', /(?:^|[^\\])(?:\\\\)*\$/u],
  ["Dataview's field (inline-field.ts: the separator)", /::/u],
  ["Dataview's due date (inline-field.ts: DUE_DATE_REGEX)", /(?:\u{1F4C5}|\u{1F4C6}|\u{1F5D3}|\u{FE0F})\s*(\d{4}-\d{2}-\d{2})/u],
  ['a sign of the Tasks plugin (TaskSerializerSymbols.ts)', /🔺|⏫|🔼|🔽|⏬|🛫|➕|⏳|⌛|📅|📆|🗓|✅|❌|🔁|🏁|⛔|🆔|⏰/u],
  ["the Tasks plugin's tag (TaskRegularExpressions.ts: hashTags)", /(^|\s)#[^ !@#$%^&*(),.?":{}|<>]+/u],
  ["the Tasks plugin's block link (TaskRegularExpressions.ts: blockLinkRegex)", / \^[a-zA-Z0-9-]+$/u],
  ['a block id or inline footnote', /(?:^|[^\\])(?:\\\\)*\^/u],
  ["Templater's command", /<%/u],
  ['an address with a scheme', /[a-z][\w+.-]*:\/\//iu],
  ['an address without slashes', /(?:^|[^a-z])(?:mailto|javascript|data|vbscript|obsidian|file):\S/iu],
  ["GFM's www autolink", /(?:^|[\s(*_~])www\.\S/iu],
  ["GFM's mail autolink", /[\w.+-]\w*[\w+-]@\w+\.\w/u],
  ["the Reminder and Kanban plugins' dates", /\(@|@\{/u],
  ['white space at an end, or two in a row', /^\s|\s$|\s\s/u],
];

/** Code spans that are not inert, and backticks that belong to none. */
export function strayCode(text: string): string[] {
  return text.replace(/(^|[^`])`(?!`)([\w./:@-]+)`(?!`)/gu, (whole: string, before: string, content: string) => (content.includes('::') ? whole : before)).match(/`+/gu) ?? [];
}

/** The names of the dangers that a text holds outside of inert code spans; stray backticks count. `spaces` says whether white space does. */
export function dangersIn(text: string, spaces = true): string[] {
  const outside = text.replace(/`[\w./:@-]+`/gu, 'x');
  const found = DANGERS.filter(([name, expression]) => (spaces || !name.startsWith('white space')) && expression.test(outside)).map(([name]) => name);
  return text.includes('`') && strayCode(text).length > 0 ? [...found, 'a stray backtick'] : found;
}
