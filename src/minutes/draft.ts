import type { IssueType, Priority } from './minutes.ts';

/** An item as an engine claims it: the quote has not been looked up yet. `near` is a hint (UTF-16 offset) where the engine knows the place. */
export interface Claim {
  readonly quote: string;
  readonly near?: number;
}

/**
 * Minutes as an engine returns them, before Debrief has checked them: quotes not looked up, due dates only as they were said, owners
 * and strings of any content. `groundMinutes` makes `Minutes` of it.
 */
export interface DraftMinutes {
  readonly title: string;
  readonly language: string;
  readonly summary: string;
  readonly keyPoints: readonly (Claim & { readonly topic: string; readonly text: string })[];
  readonly decisions: readonly (Claim & { readonly text: string })[];
  readonly actionItems: readonly (Claim & {
    readonly task: string;
    readonly owner: string | null;
    readonly duePhrase: string | null;
    readonly priority: Priority | null;
  })[];
  readonly jira: readonly (Claim & {
    readonly type: IssueType;
    readonly key: string | null;
    readonly summary: string;
    readonly description: string;
    readonly acceptanceCriteria: readonly string[];
  })[];
  readonly openQuestions: readonly (Claim & { readonly text: string })[];
}
