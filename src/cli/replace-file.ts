import * as fs from 'node:fs';
import { dirname } from 'node:path';

import type { Failure } from '../engines/engine.ts';
import { fileFailure } from './file-failure.ts';
import { copyPath, removeQuietly } from './temporary-file.ts';
import { writeInPlace } from './write-in-place.ts';

/**
 * Gives a file new bytes. It stays the same file: its mode, owner, creation date, extended attributes, access control list and other names
 * (hard links) are kept, and a symbolic link stays one. A flushed copy of the old bytes lies beside it until the new ones are flushed.
 * Nothing in it waits, so an interrupt comes before or after.
 * @param expected the bytes that the new content was made from; other bytes in the file at the last moment refuse the replacement
 * @returns null when it is done, else why the file is as it was, or what of it was done
 */
export function replaceFile(path: string, expected: Uint8Array, content: Uint8Array): Failure | null {
  let copy: string | null = null;
  try {
    const target = fs.realpathSync(path);
    fs.accessSync(target, fs.constants.W_OK);
    copy = copyPath(target, expected, content);
    writeCopy(copy, expected);
    flushFolder(dirname(target));
    if (fs.readFileSync(target).equals(expected)) return writeInPlace(target, expected, content, copy);
    removeQuietly(copy);
    return changedFailure();
  } catch (error) {
    if (copy !== null) removeQuietly(copy);
    return fileFailure('write', error);
  }
}

/** Nobody may read the copy who may not read the note. */
function writeCopy(copy: string, content: Uint8Array): void {
  const descriptor = fs.openSync(copy, 'wx', 0o600);
  try {
    fs.writeFileSync(descriptor, content);
    fs.fsyncSync(descriptor);
  } finally {
    fs.closeSync(descriptor);
  }
}

/** Makes the copy's name itself durable; not every system lets a folder be opened. */
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
    message: 'Not changed: another program changed it at the same moment.',
    tip: 'Run the command again.',
  };
}
