import { spawn } from 'node:child_process';
import { join } from 'node:path';

export const command = join(import.meta.dirname, '..', '..', 'dist', 'debrief.mjs');

export interface Finished {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs the built command as a user does, to its end. */
export function debrief(words: readonly string[], options: { readonly input?: string | Uint8Array; readonly folder?: string; readonly environment?: NodeJS.ProcessEnv } = {}): Promise<Finished> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [command, ...words], { cwd: options.folder, env: { ...process.env, ...options.environment } });
    let out = '';
    let err = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (err += text));
    child.on('error', reject);
    child.on('close', (status) => {
      resolve({ status, out, err });
    });
    child.stdin.on('error', () => undefined);
    child.stdin.end(options.input ?? '');
  });
}

/** Runs the command and reads the data it prints. */
export async function debriefData(words: readonly string[], options: Parameters<typeof debrief>[1] = {}): Promise<unknown> {
  const { out } = await debrief([...words, '--json'], options);
  return JSON.parse(out);
}
