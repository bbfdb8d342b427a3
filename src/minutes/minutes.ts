/** Where an item comes from in the transcript. Verified: `quote` is the slice from `start` to `end` of the text given. */
export interface Evidence {
  readonly quote: string;
  /** UTF-16 offsets into the text given (a BOM not counted); null where the quote was not found. */
  readonly start: number | null;
  readonly end: number | null;
  readonly verified: boolean;
}

export interface KeyPoint {
  readonly topic: string;
  readonly text: string;
  readonly evidence: Evidence;
  /** Whether the user asked for it in the review, where a limit had left it out. */
  readonly included?: true;
}

export interface Decision {
  readonly text: string;
  readonly evidence: Evidence;
}

export type Priority = 'high' | 'medium' | 'low';

export interface ActionItem {
  /** An imperative clause: "Add the DNS record". */
  readonly task: string;
  readonly owner: string | null;
  /** `YYYY-MM-DD`, resolved in code from `duePhrase` against the meeting's date. */
  readonly due: string | null;
  /** What was said of the time, in the transcript's words. */
  readonly duePhrase: string | null;
  readonly priority: Priority | null;
  readonly evidence: Evidence;
}

export const ISSUE_TYPES = ['Task', 'Bug', 'Story', 'Spike', 'Epic'] as const;

export type IssueType = (typeof ISSUE_TYPES)[number];

export interface JiraIssue {
  readonly type: IssueType;
  /** An existing issue's key that was named in the talk: `PROV-440`. */
  readonly key: string | null;
  /** Imperative, at most 100 characters. */
  readonly summary: string;
  readonly description: string;
  readonly acceptanceCriteria: readonly string[];
  readonly evidence: Evidence;
}

export interface OpenQuestion {
  readonly text: string;
  readonly evidence: Evidence;
}

export interface Usage {
  readonly inputTokens: number;
  readonly outputTokens: number;
  readonly requests: number;
}

/** What a meeting came to, as data. */
export interface Minutes {
  readonly title: string;
  /** BCP 47 language of the minutes: `en`, `de`. */
  readonly language: string;
  readonly summary: string;
  readonly keyPoints: readonly KeyPoint[];
  readonly decisions: readonly Decision[];
  readonly actionItems: readonly ActionItem[];
  readonly jira: readonly JiraIssue[];
  readonly openQuestions: readonly OpenQuestion[];
  /** Which engine made them: `offline`, or `openai` with the model's name. */
  readonly engine: string;
  readonly usage: Usage;
  readonly elapsedMs: number;
  /** Whether something was said in confidence that no list holds; missing where nothing was. */
  readonly withheld?: true;
}
