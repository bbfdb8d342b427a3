import * as fs from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';

import type { CheckpointStore } from '../engines/openai/settings.ts';

const SEVEN_DAYS = 7 * 24 * 60 * 60 * 1_000;
const LARGEST = 4 * 1024 * 1024;

/** Where programs of this user keep what they could do without. */
export function cacheFolder(environment: NodeJS.ProcessEnv = process.env, platform: NodeJS.Platform = process.platform): string {
  if (platform === 'darwin') return join(homedir(), 'Library', 'Caches', 'debrief');
  if (platform === 'win32') return join(environment['LOCALAPPDATA'] ?? join(homedir(), 'AppData', 'Local'), 'debrief', 'Cache');
  const base = environment['XDG_CACHE_HOME'] ?? '';
  // The specification takes a relative path for none: https://specifications.freedesktop.org/basedir-spec/latest/
  return join(base.startsWith('/') ? base : join(homedir(), '.cache'), 'debrief');
}

/** Answers that were paid for, each a file that only the user can read. */
export class CheckpointFolder implements CheckpointStore {
  private readonly touched = new Set<string>();

  /** @param folder made with the first answer that is kept */
  constructor(private readonly folder: string) {}

  private pathOf(key: string): string {
    return join(this.folder, `${key}.json`);
  }

  read(key: string): Promise<string | null> {
    this.touched.add(key);
    return Promise.resolve(quietly(() => (fs.statSync(this.pathOf(key)).size > LARGEST ? null : fs.readFileSync(this.pathOf(key), 'utf8'))));
  }

  /** Written beside and renamed, so that a killed run leaves no half of an answer. */
  keep(key: string, value: string): Promise<void> {
    this.touched.add(key);
    quietly(() => {
      fs.mkdirSync(this.folder, { recursive: true, mode: 0o700 });
      fs.chmodSync(this.folder, 0o700);
      const temporary = `${this.pathOf(key)}.${String(process.pid)}.tmp`;
      fs.rmSync(temporary, { force: true });
      fs.writeFileSync(temporary, value, { mode: 0o600, flag: 'wx' });
      fs.renameSync(temporary, this.pathOf(key));
      return null;
    });
    return Promise.resolve();
  }

  /** Called when a note is done with: what was used for it goes where it was written, and stays for the next try where it was not. */
  settle(written: boolean): void {
    if (written) for (const key of this.touched) quietly(() => { fs.rmSync(this.pathOf(key), { force: true }); return null; });
    this.touched.clear();
  }

  /** Deletes what is older than seven days. */
  clean(now: number): void {
    for (const name of quietly(() => fs.readdirSync(this.folder)) ?? []) {
      const path = join(this.folder, name);
      quietly(() => {
        if (/\.(?:json|tmp)$/.test(name) && now - fs.statSync(path).mtimeMs > SEVEN_DAYS) fs.rmSync(path, { force: true });
        return null;
      });
    }
  }
}

/** A cache that cannot be used costs a request, no more: its errors are no failures. */
function quietly<T>(work: () => T): T | null {
  try {
    return work();
  } catch {
    return null;
  }
}
