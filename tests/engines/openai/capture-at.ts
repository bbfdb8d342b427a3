import { afterEach, expect } from 'vitest';

import type { OpenAiSettings, OpenAiTools } from '../../../src/engines/openai/openai-engine.ts';
import { captureFile, type CapturedFile } from './capture-file.ts';
import { settingsFor } from './handed-in.ts';
import { type Received, type Reply, scriptedServer, type ScriptedServer, silent } from './scripted-server.ts';

let server: ScriptedServer | null = null;
afterEach(async () => {
  await server?.close();
  server = null;
});

export interface CapturedAt extends CapturedFile {
  /** Chat completions that the server was asked for. */
  readonly asked: readonly Received[];
  readonly requests: number;
}

/** Captures a note at a server that answers with these replies in turn, the last one again and again. */
export async function captureAt(replies: readonly Reply[], rest: { settings?: Partial<OpenAiSettings>; tools?: Partial<OpenAiTools>; signal?: AbortSignal; onReceived?: (received: Received) => void } = {}): Promise<CapturedAt> {
  const { settings, onReceived, ...others } = rest;
  server = await scriptedServer((received, index) => {
    onReceived?.(received);
    return replies[Math.min(index, replies.length - 1)] ?? silent;
  });
  const captured = await captureFile(settingsFor(server.baseUrl, settings), others);
  return { ...captured, asked: server.asked(), requests: server.asked().length };
}

/** Waits no longer than a test likes to. */
export const hurried: Partial<OpenAiTools> = { wait: (milliseconds, signal) => new Promise((resolve) => {
  const timer = setTimeout(resolve, Math.min(milliseconds, 20));
  signal.addEventListener('abort', () => { clearTimeout(timer); resolve(); }, { once: true });
}) };

/** Nothing was written, and why is said in the way of all failures. */
export function expectUntouched({ report, before, after }: CapturedFile, kind: string): void {
  expect(report).toMatchObject({ result: 'failed', error: { kind }, tasksAdded: 0 });
  expect(after).toBe(before);
  expect(report.error?.message).toMatch(/^\S.*\. Nothing was written\.$/u);
  expect(report.error?.tip).toMatch(/\.$|\?$/u);
  expect(JSON.stringify(report.error)).not.toContain('sk-test');
}
