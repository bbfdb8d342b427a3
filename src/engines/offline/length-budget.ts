import { mostDraftKeyPoints } from '../../minutes/key-point-limit.ts';

/** How much an extract may say. */
export interface LengthBudget {
  /** Words of summary and key points together. */
  readonly words: number;
  readonly keyPoints: number;
  readonly summarySentences: number;
  /** Key points that name an option as rejected. */
  readonly rejected: number;
  readonly decisions: number;
  readonly jira: number;
  readonly openQuestions: number;
}

/** The words of a section that may be seen: 150 and 15 % of the transcript's, at most 650. */
const visibleWords = (words: number): number => Math.min(650, 150 + 0.15 * words);
const MOST_POINTS = 8;
const SHORT_MEETING = 1500;
const BRIEF_MEETING = 200;
/** Labels, tasks, decisions and their quotes take the rest. */
const EXTRACT_SHARE = 0.55;

/** What minutes of a transcript of so many words may hold. */
export function budgetOf(words: number): LengthBudget {
  const short = words < SHORT_MEETING;
  return {
    words: Math.floor(visibleWords(words) * EXTRACT_SHARE),
    keyPoints: Math.min(MOST_POINTS, mostDraftKeyPoints(words)),
    summarySentences: words < BRIEF_MEETING ? 2 : 3,
    rejected: short ? 1 : 2,
    decisions: short ? 4 : 6,
    jira: short ? 2 : 4,
    openQuestions: 3,
  };
}
