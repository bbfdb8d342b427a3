import { closeSync, openSync, readdirSync, readSync } from 'node:fs';
import { basename, join } from 'node:path';

import { readFrontmatter } from '../markdown/frontmatter.ts';
import { parseBlocks } from '../markdown/parse-blocks.ts';
import { vaultOf } from './vault-of.ts';

/** A vault larger than this is read no further; frontmatter is read from so many bytes at a note's start. */
const MOST_NOTES = 5_000;
const MOST_BYTES = 2_048;
const LONGEST_NAME = 60;

/** What people and things are called in the vault: each name or alias, as it is written, and the note it means. */
export type VaultNames = ReadonlyMap<string, string>;

/** The Markdown files below a folder, hidden folders and links aside, in the order of their paths; unreadable ones are ignored. */
function notesBelow(folder: string, found: string[] = []): string[] {
  let entries;
  try {
    entries = readdirSync(folder, { withFileTypes: true });
  } catch {
    return found;
  }
  for (const entry of entries.sort((one, other) => (one.name < other.name ? -1 : 1))) {
    if (found.length >= MOST_NOTES || entry.name.startsWith('.')) continue;
    if (entry.isDirectory()) notesBelow(join(folder, entry.name), found);
    else if (entry.isFile() && /\.md$/iu.test(entry.name)) found.push(join(folder, entry.name));
  }
  return found;
}

function headOf(path: string): string {
  let descriptor: number | undefined;
  try {
    descriptor = openSync(path, 'r');
    const bytes = Buffer.alloc(MOST_BYTES);
    return bytes.toString('utf8', 0, readSync(descriptor, bytes, 0, MOST_BYTES, 0));
  } catch {
    return '';
  } finally {
    if (descriptor !== undefined) closeSync(descriptor);
  }
}

function aliasesOf(path: string): string[] {
  const head = headOf(path);
  if (!/^\uFEFF?---/u.test(head) || !/^alias(?:es)?:/mu.test(head)) return [];
  const { data } = readFrontmatter(head, parseBlocks(head));
  const values = [data['aliases'], data['alias']].flat();
  return values.filter((value): value is string => typeof value === 'string');
}

/** Whether a name may be somebody's or something's: a day or a number is nobody's. */
const isName = (name: string): boolean => name.length <= LONGEST_NAME && /^\p{L}/u.test(name) && !/\d{4}-\d{2}/u.test(name);

function namesIn(vault: string): VaultNames {
  const names = new Map<string, string>();
  for (const path of notesBelow(vault)) {
    const own = basename(path).replace(/\.md$/iu, '');
    for (const name of [own, ...aliasesOf(path)]) if (isName(name) && !names.has(name)) names.set(name, own);
  }
  return names;
}

/** Reads the names and aliases of the vault in which a note stands, each vault once; none where it stands in no vault. */
export function createVaultReader(): (note: string) => VaultNames {
  const known = new Map<string, VaultNames>();
  return (note) => {
    const vault = vaultOf(note);
    if (vault === null) return new Map();
    const names = known.get(vault) ?? namesIn(vault);
    known.set(vault, names);
    return names;
  };
}
