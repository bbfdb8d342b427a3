import type { IssueType } from './minutes.ts';
import { singleLine } from './plain-line.ts';

/** An issue as it is copied: texts are plain, with code spans in their backticks. */
export interface IssueText {
  readonly type: IssueType;
  readonly key: string | null;
  readonly summary: string;
  readonly description: string;
  readonly acceptanceCriteria: readonly string[];
}

/**
 * What Jira's text formatting notation (its help, "Text Formatting Notation Help All") reads as a mark: some wherever they stand, some at
 * the edge of a word, `#` where a list could begin, brackets of signs and faces such as `(x)` and `:)`.
 */
const MARK = /[\\{}[\]|^~*_+!-]|\?\?|^#|\((?=(?:[/xiyn!+?*-]|\*[rgby]|on|off|flag|flagoff)\))/gu;
const FACE = /([:;])([()])/gu;
const ANYWHERE = /[{}[\]|^~?#(]/u;

/** What a backslash escapes; two of them are a line break, and the entity stands for one that must be seen. */
const ESCAPABLE = /[-#*_+?^~|%{}[\]()!@\\]/u;

function escapeBackslash(text: string, at: number): string {
  const [before, after] = [text.charAt(at - 1), text.charAt(at + 1)];
  return before === '\\' || after === '' || ESCAPABLE.test(after) ? '&#92;' : '\\';
}

/** A hyphen or underscore within a word, or between blanks, marks nothing; nor does the mark at a sentence's end. */
function escapeMark(text: string, mark: string, at: number): string {
  if (mark === '\\') return escapeBackslash(text, at);
  const [before, after] = [text.charAt(at - 1), text.charAt(at + mark.length)];
  const within = /[\p{L}\p{N}]/u.test(before) && /[\p{L}\p{N}]/u.test(after);
  const apart = at > 0 && before === ' ' && after === ' ';
  const closes = mark === '!' && /[^\s!]/u.test(before) && (after === ' ' || after === '');
  return !ANYWHERE.test(mark) && (within || apart || closes) ? mark : mark.replace(/./gu, '\\$&');
}

const escapeWiki = (text: string): string => text.replace(MARK, (mark, at: number) => escapeMark(text, mark, at)).replace(FACE, '$1\\$2');

function wikiText(raw: string): string {
  return singleLine(raw)
    .split(/(`[^`]+`)/u)
    .map((part, index) => (index % 2 === 1 ? `{{${escapeWiki(part.slice(1, -1))}}}` : escapeWiki(part)))
    .join('');
}

const issueName = ({ type, key }: IssueText): string => [type === 'Task' ? '' : type, key ?? ''].filter((part) => part !== '').join(' ');

function wikiIssue(issue: IssueText): string {
  const name = issueName(issue);
  const description = issue.description === '' ? '' : ` ${wikiText(issue.description)}`;
  const lead = `* *${wikiText(issue.summary)}:*${description}${name === '' ? '' : ` (${name})`}`;
  return [lead, ...issue.acceptanceCriteria.map((criterion) => `** ${wikiText(criterion)}`)].join('\n');
}

/** Issues as a list in Jira's text formatting notation ("wiki markup"): bold summaries, acceptance criteria nested with `**`. */
export function toJiraMarkup(issues: readonly IssueText[]): string {
  return issues.map(wikiIssue).join('\n');
}

const plainCode = (text: string): string => singleLine(text.replaceAll('`', ''));

function plainIssue(issue: IssueText): string {
  const name = issueName(issue);
  const description = issue.description === '' ? '' : `: ${plainCode(issue.description)}`;
  const lead = `- ${name === '' ? '' : `[${name}] `}${plainCode(issue.summary)}${description}`;
  return [lead, ...issue.acceptanceCriteria.map((criterion) => `  - ${plainCode(criterion)}`)].join('\n');
}

/** Issues as a list in plain text, which Jira's own editor turns into a nested list when it is pasted. */
export function toPlainText(issues: readonly IssueText[]): string {
  return issues.map(plainIssue).join('\n');
}
