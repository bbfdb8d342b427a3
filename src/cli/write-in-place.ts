import * as fs from 'node:fs';

import type { Failure } from '../engines/engine.ts';
import { explain } from './file-failure.ts';
import { removeQuietly } from './temporary-file.ts';

/**
 * Writes new bytes into a file that stays the same one. A copy of the old bytes lies beside it meanwhile; where the writing fails they are
 * put back. It throws nothing.
 * @param copy a path beside the file, where the old bytes lie already; it is gone afterwards unless the file could not be put right
 * @returns null when it is done, else why the file is as it was, that it's written and the copy is left, or where the old bytes lie
 */
export function writeInPlace(target: string, old: Uint8Array, content: Uint8Array, copy: string): Failure | null {
  const error = overwrite(target, content);
  const broken = error === null ? null : overwrite(target, old);
  const left = broken === null ? removeQuietly(copy) : null;
  if (error === null) return left === null ? null : copyLeft(copy, left);
  const { kind, cause, tip } = explain(error);
  if (broken === null) return { kind, message: `Not changed: ${cause}.`, tip };
  return { kind: 'half-written', message: `The note may be incomplete: ${cause}.`, tip: `Its old text is in ${copy}. Copy that over the note.` };
}

function copyLeft(copy: string, error: Error): Failure {
  const message = `The note was written, but its old copy is still beside it: ${explain(error).cause}.`;
  return { kind: 'copy-left', message, tip: `Delete ${copy}.` };
}

/** Null when it is done, else what was thrown. What fails after the bytes are flushed, as closing may, changes nothing of that. */
function overwrite(target: string, content: Uint8Array): Error | null {
  let descriptor: number | undefined;
  let flushed = false;
  try {
    descriptor = fs.openSync(target, 'r+');
    let written = 0;
    while (written < content.length) written += fs.writeSync(descriptor, content, written, content.length - written, written);
    if (fs.fstatSync(descriptor).size > content.length) fs.ftruncateSync(descriptor, content.length);
    fs.fsyncSync(descriptor);
    flushed = true;
    fs.closeSync(descriptor);
    return null;
  } catch (error) {
    if (flushed) return null;
    if (descriptor !== undefined) closeQuietly(descriptor);
    return error instanceof Error ? error : new Error(String(error));
  }
}

/** After a failure it is that one that counts. */
function closeQuietly(descriptor: number): void {
  try {
    fs.closeSync(descriptor);
  } catch {
    return;
  }
}
