import { moment, normalizePath, type Vault } from 'obsidian';

import { DAILY_NOTES_FILE, PERIODIC_NOTES_FILE, readDailyNotes, readPeriodicNotes, type DailyNotes } from '../../transcripts/daily-notes.ts';
import type { Settings } from '../settings/settings.ts';
import { formatsOf } from './is-daily.ts';

/** Whether a name is written in a format of moment's tokens. */
export const matchesFormat = (name: string, format: string): boolean => moment.utc(name, format, true).isValid();

async function readData(vault: Vault, file: string): Promise<unknown> {
  try {
    return JSON.parse(await vault.adapter.read(normalizePath(`${vault.configDir}/${file}`)));
  } catch {
    return null;
  }
}

/** Reads where Periodic Notes and the core plugin keep daily notes; where neither can be read, the core plugin's defaults hold. */
export async function loadDailyNotes(vault: Vault): Promise<readonly DailyNotes[]> {
  const [periodic, core] = [await readData(vault, PERIODIC_NOTES_FILE), await readData(vault, DAILY_NOTES_FILE)];
  return [...readPeriodicNotes(periodic), readDailyNotes(core)];
}

/** The formats of the names of daily notes, with what the user set in Debrief before them. */
export async function loadDailyFormats(vault: Vault, settings: Settings): Promise<readonly string[]> {
  return formatsOf(await loadDailyNotes(vault), settings);
}
