import { createHash, randomBytes } from 'node:crypto';
import * as fs from 'node:fs';
import { hostname } from 'node:os';
import { basename, dirname, join } from 'node:path';

/**
 * `.debrief-PLACE-PID-RANDOM-NAME-FILE-OLD-NEW-LENGTH.tmp`: whose copy it is; hashes of the note's name, of its device and inode, and of its
 * old and new bytes; and how many the new ones are.
 */
const NAME = /^\.debrief-([\da-f]{8})-([1-9]\d{0,9})-[\da-f]{12}-([\da-f]{8})-([\da-f]{8})-([\da-f]{16})-([\da-f]{16})-(\d{1,9})\.tmp$/u;

const hashOf = (content: string | Uint8Array, length: number): string => createHash('sha256').update(content).digest('hex').slice(0, length);

/** Of a file's bytes, as the name of a copy has it. */
export const contentHash = (content: Uint8Array): string => hashOf(content, 16);

/** The place where process ids mean the same: a host, and on Linux its namespace, because containers may share a host name and a folder. */
function placeOfProcesses(): string {
  let namespace = '';
  try {
    namespace = fs.readlinkSync('/proc/self/ns/pid');
  } catch {
    namespace = '';
  }
  return hashOf(`${hostname()} ${namespace}`, 8);
}

/** A regular file's device and inode, which it keeps when it is renamed; null for anything else. */
export function fileKey(path: string): string | null {
  const status = fs.lstatSync(path, { bigint: true, throwIfNoEntry: false });
  return status?.isFile() === true ? `${String(status.dev)}:${String(status.ino)}` : null;
}

/** A path beside a note for a copy of its old bytes; its name says whose it is and which bytes are to replace which. */
export function copyPath(note: string, old: Uint8Array, content: Uint8Array): string {
  const made = `${placeOfProcesses()}-${String(process.pid)}-${randomBytes(6).toString('hex')}`;
  const file = `${hashOf(basename(note), 8)}-${hashOf(fileKey(note) ?? '', 8)}`;
  return join(dirname(note), `.debrief-${made}-${file}-${contentHash(old)}-${contentHash(content)}-${String(content.length)}.tmp`);
}

/** What the name of a copy says. */
export interface CopyName {
  /** Whether its process id means a process that can be seen from here. */
  readonly isFromHere: boolean;
  readonly pid: number;
  /** Hashes of the old and the new bytes. */
  readonly old: string;
  readonly replacement: string;
  /** How many the new bytes are. */
  readonly length: number;
  /** Whether a file is the note: by its device and inode. */
  isOfFile(key: string): boolean;
  /** Whether a file has the name that the note had. */
  isOfName(name: string): boolean;
}

/** Whether a file's name is like that of a copy. */
export const isLikeCopy = (name: string): boolean => name.startsWith('.debrief-') && name.endsWith('.tmp');

/** Reads the name of a copy; null where it is another name. */
export function readCopyName(fileName: string): CopyName | null {
  const found = NAME.exec(fileName);
  if (found === null) return null;
  const [, place, pid, name, file, old = '', replacement = '', length] = found;
  return {
    isFromHere: place === placeOfProcesses(),
    pid: Number(pid),
    old,
    replacement,
    length: Number(length),
    isOfFile: (key) => hashOf(key, 8) === file,
    isOfName: (other) => hashOf(other, 8) === name,
  };
}

/** Removes a file. Returns what was thrown, null when it is gone. */
export function removeQuietly(path: string): Error | null {
  try {
    fs.rmSync(path, { force: true });
    return null;
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}
