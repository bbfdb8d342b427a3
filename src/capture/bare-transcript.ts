import type { Evidence, Minutes } from '../minutes/minutes.ts';
import { readFrontmatter } from '../markdown/frontmatter.ts';
import { parseBlocks } from '../markdown/parse-blocks.ts';
import { readNoteWishes, type NoteWishes } from './note-wishes.ts';

/** The speech of a file that stands alone. */
export interface BareTranscript {
  readonly text: string;
  /** Where it begins in the file's text, a byte order mark not counted. */
  readonly start: number;
  /** What the file says of itself. */
  readonly wishes: NoteWishes;
}

/** Leaves out a byte order mark, and frontmatter where it is a list of keys and values: nobody spoke those. */
export function bareTranscript(source: string): BareTranscript {
  const text = source.replace(/^\uFEFF/u, '');
  const blocks = /^\s*---/u.test(text) ? parseBlocks(text) : [];
  const { data } = readFrontmatter(text, blocks);
  const start = Object.keys(data).length === 0 ? 0 : (blocks[0]?.end ?? 0);
  return { text: text.slice(start), start, wishes: readNoteWishes({ text, blocks }) };
}

/** Minutes whose offsets count from an earlier place. */
export function shiftEvidence(minutes: Minutes, by: number): Minutes {
  const shifted = <Item extends { readonly evidence: Evidence }>(items: readonly Item[]): Item[] => items.map((item) => ({ ...item, evidence: moved(item.evidence, by) }));
  const { keyPoints, decisions, actionItems, jira, openQuestions } = minutes;
  return { ...minutes, keyPoints: shifted(keyPoints), decisions: shifted(decisions), actionItems: shifted(actionItems), jira: shifted(jira), openQuestions: shifted(openQuestions) };
}

function moved(evidence: Evidence, by: number): Evidence {
  const { start, end } = evidence;
  return start === null || end === null ? evidence : { ...evidence, start: start + by, end: end + by };
}
