import * as fs from 'node:fs';
import { basename, dirname } from 'node:path';

import type { Failure } from '../engines/engine.ts';
import { copyStays, otherHalfWritten, strayCopy, tornBy, wholeBesideCopy } from './leftover-failures.ts';
import { filesIn, readLeftover, type FolderFile, type Leftover } from './leftover.ts';
import { fileKey, isLikeCopy, removeQuietly } from './temporary-file.ts';

/** What runs that were ended have left of a note, and beside it. */
export interface LeftOf {
  /** Why the note must not be written; null where it is whole. */
  readonly torn: Failure | null;
  /** What else is to be said; each copy is named once in a run. */
  readonly warnings: readonly Failure[];
}

const NOTHING: LeftOf = { torn: null, warnings: [] };

/** A note that may be written in part, and its copy. */
interface Torn {
  readonly note: string;
  readonly copy: Leftover;
}

interface Folder {
  /** By device and inode; of several copies the newest. */
  readonly torn: ReadonlyMap<string, Torn>;
  readonly warnings: Failure[];
}

/**
 * Finds what killed runs have left in the folders of the notes of one run. A copy is deleted only where its process has ended and its note
 * is whole: until then the copy may be all there is. Every other copy is said.
 */
export class Leftovers {
  private readonly folders = new Map<string, Folder>();
  private readonly own: ReadonlySet<string>;

  /**
   * @param notes paths of the run's notes
   * @param writes whether the run may write: else nothing is deleted and no note's old end cut off
   */
  constructor(notes: readonly string[], private readonly writes: boolean) {
    this.own = new Set(notes.flatMap((note) => keyOf(note) ?? []));
  }

  /** What is left of one of the run's notes. What can't be read is nothing: the note itself then says why. */
  of(note: string): LeftOf {
    try {
      const target = fs.realpathSync(note);
      const folder = this.folderOf(dirname(target));
      const torn = folder.torn.get(fileKey(target) ?? '');
      return { torn: torn === undefined ? null : tornBy(torn.copy), warnings: folder.warnings.splice(0) };
    } catch {
      return NOTHING;
    }
  }

  private folderOf(path: string): Folder {
    const known = this.folders.get(path) ?? this.readFolder(path);
    this.folders.set(path, known);
    return known;
  }

  private readFolder(path: string): Folder {
    const torn = new Map<string, Torn>();
    const warnings: Failure[] = [];
    const names = fs.readdirSync(path);
    if (!names.some(isLikeCopy)) return { torn, warnings };
    const files = filesIn(path, names);
    const notes = files.filter(({ name }) => !isLikeCopy(name));
    for (const file of files.filter(({ name }) => isLikeCopy(name)).sort(byAge)) {
      const left = quietly(() => readLeftover(file, notes));
      if (left === null && fileKey(file.path) === null) continue; // Another run has ended meanwhile.
      const note = left?.note ?? null;
      if (left === null || note === null) warnings.push(strayCopy(file.path));
      else if (left.state === 'torn' || (left.state === 'uncut' && !this.isCut(left))) torn.set(note.key, { note: note.path, copy: left });
      else warnings.push(...this.settle(left));
    }
    for (const [key, { note, copy }] of torn) {
      if (!this.own.has(key) && copy.owner !== 'running') warnings.push(otherHalfWritten(basename(note), copy.path));
    }
    return { torn, warnings };
  }

  /** Helps a run to its end that was killed before it cut the old end off. */
  private isCut({ owner, note, length }: Leftover): boolean {
    if (!this.writes || owner !== 'ended' || note === null) return false;
    return quietly(() => fs.truncateSync(note.path, length)) !== null;
  }

  /** Deletes the copy of a whole note where that is sure to be nobody's; else says what is to be said. */
  private settle({ owner, path, note, state }: Leftover): Failure[] {
    if (owner === 'elsewhere') return [state === 'unwritten' || note === null ? strayCopy(path) : wholeBesideCopy(note.name, path)];
    if (owner === 'running' || !this.writes) return [];
    const error = removeQuietly(path);
    return error === null ? [] : [copyStays(path, error)];
  }
}

const ageOf = (path: string): number => fs.lstatSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
const byAge = (one: FolderFile, other: FolderFile): number => ageOf(one.path) - ageOf(other.path);

function quietly<Value>(read: () => Value): Value | null {
  try {
    return read();
  } catch {
    return null;
  }
}

const keyOf = (note: string): string | null => quietly(() => fileKey(fs.realpathSync(note)));
