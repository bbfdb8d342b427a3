import { moment, normalizePath, type Vault } from 'obsidian';

import { readDailyNotes, type DailyNotes } from './is-daily.ts';

/** Whether a name is written in a format of moment's tokens. */
export const matchesFormat = (name: string, format: string): boolean => moment.utc(name, format, true).isValid();

/** Reads the core plugin's file; where it cannot be read, its defaults hold. */
export async function loadDailyNotes(vault: Vault): Promise<DailyNotes> {
  try {
    const data: unknown = JSON.parse(await vault.adapter.read(normalizePath(`${vault.configDir}/daily-notes.json`)));
    return readDailyNotes(data);
  } catch {
    return readDailyNotes(null);
  }
}
