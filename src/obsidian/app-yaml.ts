import { parseYaml } from 'obsidian';

/** Stands in the plugin's build for `js-yaml`, of which only what `src/markdown/yaml.ts` uses is here: the app has a YAML reader of its own. */
export const CORE_SCHEMA = null;

/** What cannot be read. */
export class YAMLException extends Error {
  readonly mark: { readonly line: number } | undefined;

  constructor(readonly reason: string, line: number | undefined) {
    super(reason);
    this.mark = line === undefined ? undefined : { line: line - 1 };
  }
}

/** The 1-based line that the app's reader names. */
function lineOf(error: unknown): number | undefined {
  const position: unknown = typeof error === 'object' && error !== null && 'linePos' in error ? error.linePos : undefined;
  const first: unknown = Array.isArray(position) ? position[0] : undefined;
  return typeof first === 'object' && first !== null && 'line' in first && typeof first.line === 'number' ? first.line : undefined;
}

/** Reads a YAML text as the app reads frontmatter: dates stay strings. */
export function load(text: string): unknown {
  try {
    return parseYaml(text) as unknown;
  } catch (error) {
    throw new YAMLException(error instanceof Error ? error.message : 'it cannot be read', lineOf(error));
  }
}
