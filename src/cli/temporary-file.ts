import { createHash, randomBytes } from 'node:crypto';
import * as fs from 'node:fs';
import { hostname } from 'node:os';
import { basename, dirname, join } from 'node:path';

/** `.debrief-PLACE-PID-RANDOM-NOTE-OLD-NEW-LENGTH.tmp`: hashes of the note's name and of its old and new bytes, and how many the new ones are. */
const NAME = /^\.debrief-([\da-f]{8})-([1-9]\d{0,9})-[\da-f]{12}-([\da-f]{8})-([\da-f]{16})-([\da-f]{16})-(\d{1,9})\.tmp$/u;
/** A process id may be in use again. Writing a note takes milliseconds, so after a day the file isn't that process's. */
const LONGEST = 24 * 60 * 60 * 1000;

const hashOf = (content: string | Uint8Array, length: number): string => createHash('sha256').update(content).digest('hex').slice(0, length);

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

/** A path beside a note for a copy of its old bytes; its name says whose it is and which bytes are to replace which. */
export function copyPath(note: string, old: Uint8Array, content: Uint8Array): string {
  const made = `${placeOfProcesses()}-${String(process.pid)}-${randomBytes(6).toString('hex')}`;
  const change = `${hashOf(basename(note), 8)}-${hashOf(old, 16)}-${hashOf(content, 16)}-${String(content.length)}`;
  return join(dirname(note), `.debrief-${made}-${change}.tmp`);
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return !(error instanceof Error && 'code' in error && error.code === 'ESRCH');
  }
}

/** A copy of a note's old bytes that a run left when it was killed. */
interface Leftover {
  readonly path: string;
  /** The note it belongs to; missing where that is gone. */
  readonly note: string | undefined;
  readonly old: string;
  readonly replacement: string;
  readonly length: number;
}

function leftoverIn(folder: string, name: string, names: readonly string[]): Leftover | null {
  const [, place, pid, noteHash, old = '', replacement = '', length] = NAME.exec(name) ?? [];
  if (place !== placeOfProcesses()) return null;
  const path = join(folder, name);
  const status = fs.lstatSync(path);
  if (!status.isFile() || status.nlink !== 1 || (isAlive(Number(pid)) && Date.now() - status.mtimeMs < LONGEST)) return null;
  const note = names.find((other) => hashOf(other, 8) === noteHash);
  return { path, note: note === undefined ? undefined : join(folder, note), old, replacement, length: Number(length) };
}

/** Whether a note is whole, as it was or as it was to be. A run that was killed before it cut the old end off is helped to its end. */
function isWhole(note: string, { path, old, replacement, length }: Leftover): boolean {
  const copy = fs.readFileSync(path);
  // The note is written only when its copy is complete.
  if (hashOf(copy, 16) !== old) return true;
  const present = fs.readFileSync(note);
  if (hashOf(present.subarray(0, length), 16) !== replacement) return hashOf(present, 16) === old;
  if (present.length > length && present.length === copy.length && present.subarray(length).equals(copy.subarray(length))) fs.truncateSync(note, length);
  return true;
}

/**
 * Removes what runs that were killed have left in a note's folder. A copy of old bytes goes only when the note it belongs to is whole: until
 * then the copy may be all there is. Those of other hosts and of living processes stay. What can't be removed stays too.
 * @returns the copy of this note's old bytes where the note may be written in part; null where it is whole
 */
export function removeLeftovers(path: string): string | null {
  try {
    const target = fs.realpathSync(path);
    const names = fs.readdirSync(dirname(target));
    let copy: string | null = null;
    for (const name of names) {
      const left = NAME.test(name) ? leftoverIn(dirname(target), name, names) : null;
      if (left?.note === undefined) continue;
      if (isWhole(left.note, left)) removeQuietly(left.path);
      else if (left.note === target) copy = left.path;
    }
    return copy;
  } catch {
    return null;
  }
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
