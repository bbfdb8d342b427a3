import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

/** The folder in a vault in which the app keeps its settings. */
export const SETTINGS_FOLDER = '.obsidian';

/** No vault is looked for further up than so many folders. */
const MOST_FOLDERS = 40;

/** The folder above a note that is a vault, which is where its settings folder stands; null where there is none. */
export function vaultOf(note: string): string | null {
  let folder = dirname(resolve(note));
  for (let climbed = 0; climbed < MOST_FOLDERS; climbed++) {
    if (existsSync(join(folder, SETTINGS_FOLDER))) return folder;
    if (dirname(folder) === folder) return null;
    folder = dirname(folder);
  }
  return null;
}
