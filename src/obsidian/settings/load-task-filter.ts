import { normalizePath, type Vault } from 'obsidian';

import { readTaskFilter } from './task-filter.ts';

/** Where the Tasks plugin keeps its settings, below the vault's config folder. */
const TASKS_SETTINGS = 'plugins/obsidian-tasks-plugin/data.json';

/** Reads the Tasks plugin's global filter; null where the plugin is not there, has none, or its settings cannot be read. */
export async function loadTaskFilter(vault: Vault): Promise<string | null> {
  try {
    const data: unknown = JSON.parse(await vault.adapter.read(normalizePath(`${vault.configDir}/${TASKS_SETTINGS}`)));
    return readTaskFilter(data);
  } catch {
    return null;
  }
}
