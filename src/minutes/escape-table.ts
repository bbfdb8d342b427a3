import { type Addresses, isMailSign, isWwwDot, schemeAt } from './address-scheme.ts';

/** A plain line that is being escaped. */
export interface EscapeContext {
  readonly line: string;
  /** Addresses that may stay: those of the transcript. */
  readonly addresses: Addresses;
}

/** A character, when it means something to Markdown, Obsidian or a plugin, and what stands for it. */
export interface Escape {
  readonly character: string;
  readonly means: (context: EscapeContext, at: number) => boolean;
  /** In text: renders as the character itself. */
  readonly escaped: string;
  /** Inside a wikilink, whose text is shown as it is, backslashes included: a character that looks like it, and no blank, which would make two words of one. */
  readonly lookAlike: string;
}

const always = (): boolean => true;
const atStart = (_: EscapeContext, at: number): boolean => at === 0;
const afterItself = ({ line }: EscapeContext, at: number): boolean => line[at - 1] === line[at];

/** Both of a pair: GitHub's dialect strikes out between single tildes too. */
const besideItself = ({ line }: EscapeContext, at: number): boolean => line[at - 1] === line[at] || line[at + 1] === line[at];

const isWordAt = (line: string, at: number): boolean => /[\p{L}\p{N}]/u.test(line.charAt(at));

/** CommonMark: an underscore within a word makes no emphasis. */
const outsideWord = ({ line }: EscapeContext, at: number): boolean => !isWordAt(line, at - 1) || !isWordAt(line, at + 1);

/**
 * A tag, or a heading at the start: `C#` and `issue#4` are none, as a letter or digit stands before. `#1` is no tag to Obsidian, but it is
 * one to the Tasks plugin.
 */
const startsTag = ({ line }: EscapeContext, at: number): boolean => !/[a-z\d]/iu.test(line.charAt(at - 1)) && (at === 0 || line[at + 1] !== ' ');

/** A bullet or a rule at the start of a line. */
const startsBullet = ({ line }: EscapeContext, at: number): boolean => at === 0 && /^(?:.$|[-+][\s-])/u.test(line);

/** The mark behind a list number at the start of a line. */
const endsListNumber = ({ line }: EscapeContext, at: number): boolean => at > 0 && at < 12 && /^\d+$/u.test(line.slice(0, at)) && /^\s?$/u.test(line.charAt(at + 1));

function endsScheme({ line, addresses }: EscapeContext, at: number): boolean {
  const scheme = schemeAt(line, at);
  return scheme !== null && !addresses.has(scheme);
}

/** The mark of an address, or of the Reminder plugin's date, `(@…)`: a bracket counts, as a look-alike makes a parenthesis of it. */
function meansAt({ line, addresses }: EscapeContext, at: number): boolean {
  return /[([]/u.test(line.charAt(at - 1)) || (isMailSign(line, at) && !addresses.has('@'));
}

/**
 * Everything that could begin, end, embed, link, tag, mark or run something. Sources: CommonMark 0.31; Obsidian's help ("Obsidian Flavored
 * Markdown", "Tags", "Internal links", "Properties"); Dataview's `inline-field.ts`; the Tasks plugin's `TaskRegularExpressions.ts`;
 * Templater's `<% %>`; GitHub Flavored Markdown's autolinks. Backticks are the plain line's business.
 */
export const ESCAPES: readonly Escape[] = [
  { character: '\\', means: always, escaped: '\\\\', lookAlike: '/' },
  { character: '<', means: always, escaped: '&lt;', lookAlike: '‹' },
  { character: '&', means: always, escaped: '&amp;', lookAlike: '＆' },
  { character: '[', means: always, escaped: '\\[', lookAlike: '(' },
  { character: ']', means: always, escaped: '\\]', lookAlike: ')' },
  { character: '(', means: ({ line }, at) => line[at - 1] === ']', escaped: '\\(', lookAlike: '(' },
  { character: '|', means: always, escaped: '\\|', lookAlike: '/' },
  { character: '*', means: always, escaped: '\\*', lookAlike: '∗' },
  { character: '$', means: always, escaped: '\\$', lookAlike: '＄' },
  { character: '^', means: always, escaped: '\\^', lookAlike: '＾' },
  { character: '_', means: outsideWord, escaped: '\\_', lookAlike: '＿' },
  { character: '#', means: startsTag, escaped: '\\#', lookAlike: '＃' },
  { character: '=', means: afterItself, escaped: '\\=', lookAlike: '＝' },
  { character: '~', means: besideItself, escaped: '\\~', lookAlike: '～' },
  { character: ':', means: (context, at) => afterItself(context, at) || endsScheme(context, at), escaped: '\\:', lookAlike: '：' },
  { character: '.', means: (context, at) => endsListNumber(context, at) || (isWwwDot(context.line, at) && !context.addresses.has('www.')), escaped: '\\.', lookAlike: '․' },
  { character: ')', means: endsListNumber, escaped: '\\)', lookAlike: ')' },
  { character: '@', means: meansAt, escaped: '\\@', lookAlike: '＠' },
  // The Kanban plugin's date is `@{…}`.
  { character: '{', means: ({ line }, at) => line[at - 1] === '@', escaped: '\\{', lookAlike: '(' },
  { character: '>', means: atStart, escaped: '\\>', lookAlike: '›' },
  { character: '-', means: startsBullet, escaped: '\\-', lookAlike: '–' },
  { character: '+', means: startsBullet, escaped: '\\+', lookAlike: '＋' },
];
