import type { IssueType } from './minutes.ts';

/** An issue as it is copied: texts are plain, with code spans in their backticks. */
export interface IssueText {
  readonly type: IssueType;
  readonly key: string | null;
  readonly summary: string;
  readonly description: string;
  readonly acceptanceCriteria: readonly string[];
}

/** Characters that mean something in Jira's text formatting notation; its help has `\` escape them. */
const WIKI_MARKS = /[\\{}[\]|*_^~+?!#]|-(?=\S)|(?:^|\s)-+(?=\s|$)/gu;

function wikiText(text: string): string {
  return text
    .split(/(`[^`]+`)/u)
    .map((part) => (part.startsWith('`') && part.length > 2 ? `{{${part.slice(1, -1)}}}` : part.replace(WIKI_MARKS, (mark, at: number) => escapeMark(part, mark, at))))
    .join('');
}

/** A hyphen, plus or underscore within a word is left: only at a word's edge does it mark anything. */
function escapeMark(part: string, mark: string, at: number): string {
  const within = /[\p{L}\p{N}]/u.test(part.charAt(at - 1)) && /[\p{L}\p{N}]/u.test(part.charAt(at + mark.length));
  if (within && /^[-+_?!#^~]$/u.test(mark)) return mark;
  return mark.replace(/[^\s]/gu, '\\$&');
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
