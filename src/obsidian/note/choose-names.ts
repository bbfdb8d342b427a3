import type { Settings } from '../settings/settings.ts';

/** A note of the vault, as far as its names go. */
export interface NamedNote {
  /** In the vault, with `.md`. */
  readonly path: string;
  /** Its file name without `.md`, by which links name it. */
  readonly name: string;
  readonly aliases: readonly string[];
}

/** What people and things are called in the vault. */
export interface VaultNames {
  /** Names and aliases, those that matter most first; names of days are left out. */
  readonly names: readonly string[];
  /** Each of them with the name of the note it means; one that means several notes is left out. */
  readonly links: ReadonlyMap<string, string>;
}

const MOST_NAMES = 2000;

/** A name of digits and separators alone is a day's, not a person's or a thing's. */
const isName = (name: string): boolean => /\p{L}{2}/u.test(name) && name.length <= 60;

const isBelow = (path: string, folders: readonly string[]): boolean => folders.some((folder) => path.startsWith(`${folder.replace(/^\/+|\/+$/gu, '')}/`));

/**
 * What people and things are called: in the folders that are set for people, then in those for projects; in the whole vault where none is set.
 *
 * @param notes those that matter most first
 */
export function chooseNames(notes: readonly NamedNote[], { peopleFolders, projectFolders }: Pick<Settings, 'peopleFolders' | 'projectFolders'>): VaultNames {
  const all = peopleFolders.length === 0 && projectFolders.length === 0;
  const people = notes.filter(({ path }) => isBelow(path, peopleFolders));
  const projects = notes.filter(({ path }) => isBelow(path, projectFolders));
  const links = new Map<string, string>();
  const unclear = new Set<string>();
  for (const { name: own, aliases } of all ? notes : [...people, ...projects]) {
    for (const name of [own, ...aliases].filter(isName)) {
      if (links.size >= MOST_NAMES && !links.has(name)) continue;
      if ((links.get(name) ?? own) !== own) unclear.add(name);
      links.set(name, own);
    }
  }
  return { names: [...links.keys()], links: new Map([...links].filter(([name]) => !unclear.has(name))) };
}
