import type { Failure } from '../engines/engine.ts';
import { readFrontmatter } from '../markdown/frontmatter.ts';
import { brokenFrontmatter } from './failures.ts';
import type { ReadNote } from './read-note.ts';

/** Why a note's frontmatter was ignored; none where it can be read. */
export function frontmatterWarnings({ text, blocks }: Pick<ReadNote, 'text' | 'blocks'>): Failure[] {
  const { problem } = readFrontmatter(text, blocks);
  return problem === null ? [] : [brokenFrontmatter(problem.line, problem.message)];
}
