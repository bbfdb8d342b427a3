import * as fs from 'node:fs';
import { dirname } from 'node:path';

import type { Failure } from '../engines/engine.ts';
import { fileFailure } from './file-failure.ts';
import { copyPath, removeQuietly, temporaryPath } from './temporary-file.ts';
import { writeInPlace } from './write-in-place.ts';

/**
 * Replaces a file's content as a whole: a reader sees the old bytes or the new ones, never a part. Nothing in it waits, so an interrupt
 * comes before or after. Mode and, where the system allows it, owner are kept; a symbolic link stays one, its target is replaced. A file of several
 * names (hard links) is written into, since a new one would part them.
 * @param expected the bytes that the new content was made from; other bytes in the file at the last moment refuse the replacement
 * @returns null when it is done, else why the file is as it was, or what of it was done
 */
export function replaceFile(path: string, expected: Uint8Array, content: Uint8Array): Failure | null {
  let temporary: string | undefined;
  try {
    const target = fs.realpathSync(path);
    fs.accessSync(target, fs.constants.W_OK);
    const status = fs.statSync(target);
    const isLinked = status.nlink > 1;
    temporary = isLinked ? copyPath(dirname(target), content) : temporaryPath(dirname(target));
    writeBeside(temporary, isLinked ? expected : content, status);
    if (!fs.readFileSync(target).equals(expected)) {
      removeQuietly(temporary);
      return changedFailure();
    }
    if (isLinked) {
      const copy = temporary;
      temporary = undefined;
      return writeInPlace(target, expected, content, copy);
    }
    fs.renameSync(temporary, target);
    temporary = undefined;
    flushFolder(dirname(target));
    return null;
  } catch (error) {
    if (temporary !== undefined) removeQuietly(temporary);
    return fileFailure('write', error);
  }
}

function writeBeside(temporary: string, content: Uint8Array, like: fs.Stats): void {
  const descriptor = fs.openSync(temporary, 'wx', 0o600);
  try {
    fs.writeFileSync(descriptor, content);
    keepOwner(descriptor, like);
    fs.fchmodSync(descriptor, like.mode & 0o7777);
    fs.fsyncSync(descriptor);
  } finally {
    fs.closeSync(descriptor);
  }
}

/** Only the superuser may give a file away; a note of another owner that may be written is still written. */
function keepOwner(descriptor: number, like: fs.Stats): void {
  const own = fs.fstatSync(descriptor);
  if (own.uid === like.uid && own.gid === like.gid) return;
  try {
    fs.fchownSync(descriptor, like.uid, like.gid);
  } catch {
    return;
  }
}

/** Makes the rename itself durable; not every system lets a folder be opened. */
function flushFolder(folder: string): void {
  try {
    const descriptor = fs.openSync(folder, 'r');
    fs.fsyncSync(descriptor);
    fs.closeSync(descriptor);
  } catch {
    return;
  }
}

function changedFailure(): Failure {
  return {
    kind: 'changed-meanwhile',
    message: 'Left as it is: another program changed it in the same moment.',
    tip: 'Run the command again.',
  };
}
