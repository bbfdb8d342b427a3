import * as fs from 'node:fs';

import type { Failure } from '../engines/engine.ts';
import { explain } from './file-failure.ts';

/**
 * Writes new bytes into a file that stays the same one, as a file of several names (hard links) must. A copy of the old bytes lies beside it
 * meanwhile; where the writing fails they are put back.
 * @param copy a path beside the file, where the old bytes lie already; it is gone afterwards unless the file could not be put right
 * @returns null when it is done, else why the file is as it was, or where the old bytes lie
 */
export function writeInPlace(target: string, old: Uint8Array, content: Uint8Array, copy: string): Failure | null {
  const error = overwrite(target, content);
  const broken = error === null ? null : overwrite(target, old);
  if (broken === null) fs.rmSync(copy, { force: true });
  if (error === null) return null;
  const { kind, cause, tip } = explain(error);
  if (broken === null) return { kind, message: `Left as it is: ${cause}.`, tip };
  return { kind: 'half-written', message: `It may be written in part: ${cause}.`, tip: `As it was before it lies in ${copy}: copy that over it.` };
}

/** Null when it is done, else what was thrown. */
function overwrite(target: string, content: Uint8Array): Error | null {
  let descriptor: number | undefined;
  try {
    descriptor = fs.openSync(target, 'r+');
    let written = 0;
    while (written < content.length) written += fs.writeSync(descriptor, content, written, content.length - written, written);
    fs.ftruncateSync(descriptor, content.length);
    fs.fsyncSync(descriptor);
    return null;
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  } finally {
    if (descriptor !== undefined) fs.closeSync(descriptor);
  }
}
