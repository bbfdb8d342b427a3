import type { App } from 'obsidian';

import type { Settings } from '../settings/settings.ts';
import { chooseNames, type VaultNames } from './choose-names.ts';

function aliasesOf(frontmatter: Readonly<Record<string, unknown>>): string[] {
  return [frontmatter['aliases'], frontmatter['alias']].flat().filter((alias): alias is string => typeof alias === 'string');
}

/** Reads the names and aliases of the vault's notes, of the folders that are set; those changed last first. */
export function readVaultNames(app: App, settings: Settings): VaultNames {
  const files = app.vault.getMarkdownFiles().sort((first, second) => second.stat.mtime - first.stat.mtime);
  const notes = files.map((file) => ({ path: file.path, name: file.basename, aliases: aliasesOf(app.metadataCache.getFileCache(file)?.frontmatter ?? {}) }));
  return chooseNames(notes, settings);
}
