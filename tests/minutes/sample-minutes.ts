import type { ActionItem, Evidence, JiraIssue, Minutes } from '../../src/minutes/minutes.ts';

/** Evidence that was found; where it stands does not matter to what is shown. */
export function found(quote: string, start = 0): Evidence {
  return { quote, start, end: start + quote.length, verified: true };
}

export const UNVERIFIED: Evidence = { quote: 'nobody said so', start: null, end: null, verified: false };

export function action(task: string, rest: Partial<ActionItem> = {}): ActionItem {
  return { task, owner: null, due: null, duePhrase: null, priority: null, evidence: found(task), ...rest };
}

export function issue(summary: string, rest: Partial<JiraIssue> = {}): JiraIssue {
  return { type: 'Task', key: null, summary, description: '', acceptanceCriteria: [], evidence: found(summary), ...rest };
}

export function minutesOf(rest: Partial<Minutes> = {}): Minutes {
  return {
    title: 'DNS between data centers',
    language: 'en',
    summary: 'The record is missing in one zone.',
    keyPoints: [],
    decisions: [],
    actionItems: [],
    jira: [],
    openQuestions: [],
    engine: 'openai',
    usage: { inputTokens: 0, outputTokens: 0, requests: 0 },
    elapsedMs: 0,
    ...rest,
  };
}
