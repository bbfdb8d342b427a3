import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

import { DAILY_NOTES_FILE, PERIODIC_NOTES_FILE, readDailyNotes, readPeriodicNotes } from '../transcripts/daily-notes.ts';
import { SETTINGS_FOLDER, vaultOf } from './vault-of.ts';

/** A larger file is not one that these plugins write. */
const MOST_BYTES = 1_000_000;

function readData(vault: string, file: string): unknown {
  const path = join(vault, SETTINGS_FOLDER, file);
  try {
    return statSync(path).size > MOST_BYTES ? null : (JSON.parse(readFileSync(path, 'utf8')) as unknown);
  } catch {
    return null;
  }
}

/** How daily notes are named in the vault in which a note stands, in moment's tokens; none where it stands in no vault. */
export function dailyFormatsFor(note: string): string[] {
  const vault = vaultOf(note);
  if (vault === null) return [];
  const daily = [...readPeriodicNotes(readData(vault, PERIODIC_NOTES_FILE)), readDailyNotes(readData(vault, DAILY_NOTES_FILE))];
  return [...new Set(daily.map(({ format }) => format))];
}
