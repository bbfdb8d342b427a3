import * as fs from 'node:fs';
import { join } from 'node:path';

import { contentHash, fileKey, readCopyName, type CopyName } from './temporary-file.ts';

/** A process id may be in use again. Writing a note takes milliseconds, so after a day the file isn't that process's. */
const LONGEST = 24 * 60 * 60 * 1000;

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return !(error instanceof Error && 'code' in error && error.code === 'ESRCH');
  }
}

/** A note that a copy may belong to: a regular file of the folder, as `fileKey` names it. */
export interface FolderFile {
  readonly path: string;
  readonly name: string;
  readonly key: string;
}

/** The regular files of a folder. */
export function filesIn(folder: string, names: readonly string[]): FolderFile[] {
  return names.flatMap((name) => {
    const path = join(folder, name);
    const key = fileKey(path);
    return key === null ? [] : [{ path, name, key }];
  });
}

/**
 * How a note is that a copy belongs to: `whole`, with its old or all its new bytes; `uncut`, all new bytes are there and the end of the old ones
 * is too; `unwritten`, as the copy itself is not complete; `torn`, none of these, so that it may be written in part.
 */
export type NoteState = 'whole' | 'uncut' | 'unwritten' | 'torn';

/** A copy of a note's old bytes that a run has left, or is about to remove. */
export interface Leftover {
  readonly path: string;
  /** Whose process it is: `ended`, so that its copy may be deleted; `running`; or `elsewhere`, which can't be told. */
  readonly owner: 'ended' | 'running' | 'elsewhere';
  /** The note, by its device and inode, else by its name; null where neither is in the folder. */
  readonly note: FolderFile | null;
  readonly state: NoteState;
  /** How many bytes the note was to get. */
  readonly length: number;
}

function ownerOf({ isFromHere, pid }: CopyName, path: string): Leftover['owner'] {
  if (!isFromHere) return 'elsewhere';
  return isAlive(pid) && Date.now() - fs.lstatSync(path).mtimeMs < LONGEST ? 'running' : 'ended';
}

function stateOf(note: string, copyPath: string, { old, replacement, length }: CopyName): NoteState {
  const present = fs.readFileSync(note);
  if (contentHash(present) === old) return 'whole';
  const hasAll = contentHash(present.subarray(0, length)) === replacement;
  if (hasAll && present.length === length) return 'whole';
  const copy = fs.readFileSync(copyPath);
  if (hasAll) return present.length === copy.length && present.subarray(length).equals(copy.subarray(length)) ? 'uncut' : 'whole';
  // The note is written only when its copy is complete.
  return contentHash(copy) === old ? 'torn' : 'unwritten';
}

/**
 * Reads a copy and the note it belongs to.
 * @returns null where the name isn't that of a copy, or it is a link or has another name: then nobody can tell what it is
 * @throws what the file system throws
 */
export function readLeftover({ path, name }: FolderFile, files: readonly FolderFile[]): Leftover | null {
  const said = readCopyName(name);
  if (said === null || fs.lstatSync(path).nlink !== 1) return null;
  const note = files.find(({ key }) => said.isOfFile(key)) ?? files.find((file) => said.isOfName(file.name)) ?? null;
  const state = note === null ? 'torn' : stateOf(note.path, path, said);
  return { path, owner: ownerOf(said, path), note, state, length: said.length };
}
