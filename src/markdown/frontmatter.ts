import type { Block } from './block.ts';
import { readYaml } from './yaml.ts';

/** What a note says of itself in its frontmatter. */
export interface Frontmatter {
  /** The keys and values; empty without frontmatter and where it cannot be read. */
  readonly data: Readonly<Record<string, unknown>>;
  /** Why it cannot be read, and the 1-based line of the note; null where it can. */
  readonly problem: { readonly line: number; readonly message: string } | null;
}

const EMPTY: Frontmatter = { data: {}, problem: null };

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The YAML between the two `---` lines. */
function innerText(text: string, block: Block): string {
  const slice = text.slice(block.start, block.end);
  const first = /^\uFEFF?---[ \t]*(?:\r\n?|\n)/u.exec(slice)?.[0].length ?? 0;
  const last = /---[ \t]*(?:\r\n?|\n)?$/u.exec(slice.slice(-200))?.[0].length ?? 0;
  return slice.slice(first, Math.max(first, slice.length - last));
}

/** The lines in which a note keeps its properties. */
export interface Properties {
  readonly text: string;
  /** The 1-based line of the note at which they begin. */
  readonly line: number;
  /** Whether they are frontmatter: they begin at the note's first line and end with a line of their own. */
  readonly isClosed: boolean;
}

/**
 * The properties of a note: its frontmatter, else what stands where frontmatter was meant, below a `---` that is never closed or comes
 * after blank lines. Null where the note begins in another way.
 */
export function readProperties(text: string, blocks: readonly Block[]): Properties | null {
  const block = blocks[0];
  if (block?.kind === 'frontmatter') return { text: innerText(text, block), line: 2, isClosed: true };
  const opening = /^\s*---[ \t]*(?:\r\n?|\n)/u.exec(text)?.[0];
  if (opening === undefined) return null;
  const rest = text.slice(opening.length);
  const end = rest.search(/(?:^|\n|\r(?!\n))[ \t]*(?:---[ \t]*)?(?=[\r\n]|$)/u);
  return { text: end < 0 ? rest : rest.slice(0, end), line: opening.split(/\r\n?|\n/u).length, isClosed: false };
}

/**
 * The frontmatter of a note whose blocks are given. A broken one is no failure: it is reported and holds nothing, so that the note is
 * still served.
 */
export function readFrontmatter(text: string, blocks: readonly Block[]): Frontmatter {
  const block = blocks[0];
  if (block?.kind !== 'frontmatter') return EMPTY;
  const result = readYaml(innerText(text, block));
  if ('problem' in result) return { data: {}, problem: { line: result.problem.line + 1, message: result.problem.message } };
  if (result.value === null || result.value === undefined) return EMPTY;
  if (isRecord(result.value)) return { data: result.value, problem: null };
  return { data: {}, problem: { line: 2, message: 'the frontmatter is no list of keys and values' } };
}
