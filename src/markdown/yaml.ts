import { CORE_SCHEMA, load, YAMLException } from 'js-yaml';

/** What a YAML text says, or why it cannot be read; `line` is 1-based within the text. */
export type YamlResult = { readonly value: unknown } | { readonly problem: { readonly line: number; readonly message: string } };

/** Far more than frontmatter needs; keeps a hostile text from filling the stack or the memory. */
const LIMITS = { maxDepth: 50, maxAliases: 100 };

/**
 * Reads one YAML document by the core schema, in which dates stay strings. An empty text is null. Never throws for what stands in the
 * text.
 */
export function readYaml(text: string): YamlResult {
  if (text.trim() === '') return { value: null };
  try {
    return { value: load(text, { schema: CORE_SCHEMA, ...LIMITS }) };
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    if (/empty|no documents?/iu.test(error.reason) && onlyComments(text)) return { value: null };
    return { problem: { line: (error.mark?.line ?? 0) + 1, message: error.reason } };
  }
}

function onlyComments(text: string): boolean {
  return text.split(/\r\n?|\n/u).every((line) => /^\s*(?:#|$)/u.test(line));
}
