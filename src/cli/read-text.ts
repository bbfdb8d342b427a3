import { fstatSync, statSync, closeSync, openSync, readFileSync } from 'node:fs';

import type { Failure } from '../engines/engine.ts';
import { fileFailure } from './file-failure.ts';

/** Above this many bytes a file is no note that was written by hand or spoken in a day. */
export const maximumBytes = 24 * 1024 * 1024;

export type TextRead = { readonly text: string; readonly bytes: Buffer } | { readonly failure: Failure };

/** Decodes strictly, and keeps a byte order mark as the text's first character, so that encoding gives the same bytes again. */
const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/**
 * Reads a whole text file.
 * @param path a regular file; a link is followed
 * @returns its text and its bytes; or a failure for what is missing, a folder, a device, too large, unreadable or not UTF-8
 */
export function readTextFile(path: string): TextRead {
  let descriptor: number | undefined;
  try {
    // Opening a pipe would wait for somebody to write into it.
    const kind = statSync(path);
    if (kind.isDirectory()) return { failure: folderFailure(path) };
    if (!kind.isFile()) return { failure: specialFileFailure() };
    descriptor = openSync(path, 'r');
    const status = fstatSync(descriptor);
    if (status.size > maximumBytes) return { failure: tooLargeFailure(status.size) };
    return decodeText(readFileSync(descriptor));
  } catch (error) {
    return { failure: fileFailure('read', error) };
  } finally {
    if (descriptor !== undefined) closeSync(descriptor);
  }
}

/** Decodes bytes as strict UTF-8; a failure where they are not, or are too many. */
export function decodeText(bytes: Buffer): TextRead {
  if (bytes.length > maximumBytes) return { failure: tooLargeFailure(bytes.length) };
  try {
    return { text: decoder.decode(bytes), bytes };
  } catch {
    return { failure: notUtf8Failure(bytes) };
  }
}

function notUtf8Failure(bytes: Buffer): Failure {
  const mark = bytes.subarray(0, 2).toString('hex');
  const cause = mark === 'fffe' || mark === 'feff' ? 'it is UTF-16' : `line ${lineOfFirstWrongByte(bytes)} has bytes that are not UTF-8`;
  return {
    kind: 'not-utf8',
    message: `Not changed: ${cause}.`,
    tip: 'Save it as UTF-8 (in most editors: "Save with encoding") and run the command again.',
  };
}

function lineOfFirstWrongByte(bytes: Buffer): number {
  const lenient = Buffer.from(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes), 'utf8');
  let line = 1;
  for (let index = 0; index < bytes.length && bytes[index] === lenient[index]; index += 1) if (bytes[index] === 10) line += 1;
  return line;
}

function folderFailure(path: string): Failure {
  return { kind: 'folder', message: 'Not read: it is a folder.', tip: `Name the notes in it: ${path.replace(/\/+$/, '')}/*.md` };
}

function specialFileFailure(): Failure {
  return { kind: 'not-a-file', message: 'Not read: it is a device or a pipe.', tip: 'Name a file that is stored on disk.' };
}

function tooLargeFailure(bytes: number): Failure {
  const megabytes = (count: number) => Math.round(count / 1024 / 1024);
  return {
    kind: 'too-large',
    message: `Not read: it is ${megabytes(bytes)} MB; Debrief reads at most ${megabytes(maximumBytes)} MB.`,
    tip: 'Split it into smaller files.',
  };
}
