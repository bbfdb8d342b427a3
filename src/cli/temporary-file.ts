import { createHash, randomBytes } from 'node:crypto';
import * as fs from 'node:fs';
import { hostname } from 'node:os';
import { dirname, join } from 'node:path';

/** `.debrief-HOST-PID-RANDOM.tmp`, and for a copy of old bytes `.debrief-HOST-PID-RANDOM-NEW.tmp`. */
const NAME = /^\.debrief-([\da-f]{8})-([1-9]\d{0,9})-[\da-f]{12}(?:-([\da-f]{16}))?\.tmp$/u;
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

/** A path in a folder for the new bytes of a note; its name says which process of which host made it. */
export const temporaryPath = (folder: string): string => join(folder, `.debrief-${placeOfProcesses()}-${process.pid}-${randomBytes(6).toString('hex')}.tmp`);

/** A path for a copy of a note's old bytes; its name says besides which bytes are to replace them. */
export const copyPath = (folder: string, content: Uint8Array): string => temporaryPath(folder).replace(/\.tmp$/u, `-${hashOf(content, 16)}.tmp`);

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return !(error instanceof Error && 'code' in error && error.code === 'ESRCH');
  }
}

/** Whether a file is one of a run that ended before it could remove it; on doubt it's not. */
function isLeft(path: string, note: string, [, place, pid, replacement]: RegExpExecArray): boolean {
  if (place !== placeOfProcesses()) return false;
  const status = fs.lstatSync(path);
  if (!status.isFile() || status.nlink !== 1 || (isAlive(Number(pid)) && Date.now() - status.mtimeMs < LONGEST)) return false;
  if (replacement === undefined) return true;
  const present = fs.readFileSync(note);
  return hashOf(present, 16) === replacement || present.equals(fs.readFileSync(path));
}

/**
 * Removes what runs that were killed have left in a note's folder. A copy of old bytes goes only when the note is whole, as it was or as it
 * was to be: until then the copy may be all there is. Files of other hosts and of living processes stay. What can't be removed stays too.
 */
export function removeLeftovers(path: string): void {
  try {
    const note = fs.realpathSync(path);
    const folder = dirname(note);
    for (const name of fs.readdirSync(folder)) {
      const match = NAME.exec(name);
      if (match !== null && isLeft(join(folder, name), note, match)) removeQuietly(join(folder, name));
    }
  } catch {
    return;
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
