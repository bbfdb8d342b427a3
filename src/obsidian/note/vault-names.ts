import type { App, TFile } from 'obsidian';

const MOST_NAMES = 2000;

/** A name of digits and separators alone is a day's, not a person's or a thing's. */
const isName = (name: string): boolean => /\p{L}{2}/u.test(name) && name.length <= 60;

/** What the vault's notes are called. */
export interface VaultNames {
  /** Their names and aliases, those changed last first; names of days are left out. */
  readonly names: readonly string[];
  /** Each of them with the name of the note it means; one that means several notes is left out. */
  readonly links: ReadonlyMap<string, string>;
}

function namesOf(app: App, file: TFile): string[] {
  const frontmatter: Record<string, unknown> = app.metadataCache.getFileCache(file)?.frontmatter ?? {};
  const aliases: unknown = frontmatter['aliases'];
  const all: unknown[] = [file.basename, ...(Array.isArray(aliases) ? (aliases as unknown[]) : [aliases])];
  return all.filter((name): name is string => typeof name === 'string' && isName(name));
}

/** Reads the names and aliases of the vault's notes. */
export function readVaultNames(app: App): VaultNames {
  const files = app.vault.getMarkdownFiles().sort((first, second) => second.stat.mtime - first.stat.mtime);
  const links = new Map<string, string>();
  const unclear = new Set<string>();
  for (const file of files) {
    if (links.size >= MOST_NAMES) break;
    for (const name of namesOf(app, file)) {
      if ((links.get(name) ?? file.basename) !== file.basename) unclear.add(name);
      links.set(name, file.basename);
    }
  }
  return { names: [...links.keys()], links: new Map([...links].filter(([name]) => !unclear.has(name))) };
}
