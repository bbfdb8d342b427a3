import { CORE_SCHEMA, dump, load } from 'js-yaml';
import type * as Obsidian from 'obsidian';

export const getFrontMatterInfo = ((content) => {
  const match = /^---[ \t]*\r?\n([\s\S]*?)(?:^|\n)---[ \t]*(?:\r?\n|$)/mu.exec(content);
  if (match?.index !== 0) return { exists: false, frontmatter: '', from: 0, to: 0, contentStart: 0 };
  const from = content.indexOf('\n') + 1;
  const frontmatter = match[1] ?? '';
  return { exists: true, frontmatter, from, to: from + frontmatter.length, contentStart: match[0].length };
}) satisfies typeof Obsidian.getFrontMatterInfo;

export const parseYaml = ((yaml): unknown => (yaml.trim() === '' ? null : load(yaml, { schema: CORE_SCHEMA }))) satisfies typeof Obsidian.parseYaml;

export const stringifyYaml = ((value) => dump(value)) satisfies typeof Obsidian.stringifyYaml;

/** The frontmatter of a note as an object; undefined where there is none or it cannot be read. */
export function readFrontmatter(content: string): Obsidian.FrontMatterCache | undefined {
  const { exists, frontmatter } = getFrontMatterInfo(content);
  if (!exists) return undefined;
  try {
    const value: unknown = parseYaml(frontmatter);
    return typeof value === 'object' && value !== null ? value : undefined;
  } catch {
    return undefined; // The app has no frontmatter either where its YAML is broken.
  }
}

function stringsOf(frontmatter: unknown, keys: readonly string[]): string[] | null {
  const entries = typeof frontmatter === 'object' && frontmatter !== null ? Object.entries(frontmatter) : [];
  const value: unknown = entries.find(([key]) => keys.includes(key.toLowerCase()))?.[1];
  if (typeof value === 'string') return value.split(',').map((part) => part.trim()).filter((part) => part !== '');
  return Array.isArray(value) ? value.filter((part) => typeof part === 'string') : null;
}

export const parseFrontMatterAliases = ((frontmatter: unknown) => stringsOf(frontmatter, ['alias', 'aliases'])) satisfies typeof Obsidian.parseFrontMatterAliases;

export const parseFrontMatterTags = ((frontmatter: unknown) =>
  stringsOf(frontmatter, ['tag', 'tags'])?.map((tag) => (tag.startsWith('#') ? tag : `#${tag}`)) ?? null) satisfies typeof Obsidian.parseFrontMatterTags;
