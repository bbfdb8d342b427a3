import type { IssueType } from './minutes.ts';

/** An issue as it is copied: texts are plain, with code spans in their backticks. */
export interface IssueText {
  readonly type: IssueType;
  readonly key: string | null;
  readonly summary: string;
  readonly description: string;
  readonly acceptanceCriteria: readonly string[];
}

/** What Jira's text formatting notation reads as a mark wherever it stands, or at the edge of a word; its help has `\` escape them. */
const ANYWHERE = /[\\{}[\]|]/u;
const WIKI_MARK = /[\\{}[\]|*_^~+!-]|\?\?|^#/gu;

/** A hyphen or underscore within a word, or between blanks, marks nothing. */
function escapeMark(text: string, mark: string, at: number): string {
  const [before, after] = [text.charAt(at - 1), text.charAt(at + mark.length)];
  const within = /[\p{L}\p{N}]/u.test(before) && /[\p{L}\p{N}]/u.test(after);
  const apart = at > 0 && before === ' ' && (after === ' ' || after === '');
  return !ANYWHERE.test(mark) && (within || apart) ? mark : mark.replace(/./gu, '\\$&');
}

function wikiText(text: string): string {
  const parts = text.split(/(`[^`]+`)/u);
  return parts
    .map((part, index) => (index % 2 === 1 ? `{{${part.slice(1, -1)}}}` : part.replace(WIKI_MARK, (mark, at: number) => escapeMark(part, mark, at))))
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

const plainCode = (text: string): string => text.replaceAll('`', '');

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
