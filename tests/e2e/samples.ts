import { onTestFinished } from 'vitest';

import { RECORDS, WALL } from '../engines/offline/meetings.ts';
import { SAMPLE_NOTE } from '../obsidian/sample-note.ts';
import { serveScript, type Script, type ScriptedServer } from './driver/scripted-server.ts';

/** The path of a daily note, as the core plugin of the sample vault names them. */
export const DAILY = 'Journal/2026-03-12.md';
export const OTHER = 'Journal/2026-03-11.md';

/** A daily note with one meeting. */
export const ONE_MEETING = `${SAMPLE_NOTE.slice(0, SAMPLE_NOTE.indexOf('---\n\nPrice import'))}---\n\nWrote up the \`ams4\` plan and sent it around.\n`;

/** A small vault: its daily notes are in the folder Journal. */
export function vault(files: Readonly<Record<string, string>> = { [DAILY]: ONE_MEETING }): { files: Record<string, string>; tabs: string[] } {
  const config = { '.obsidian/daily-notes.json': JSON.stringify({ folder: 'Journal', format: 'YYYY-MM-DD' }) };
  return { files: { ...config, [OTHER]: '# Wednesday\n\nNothing today.\n', ...files }, tabs: Object.keys(files).slice(0, 1) };
}

/** What a model might answer of the first sample meeting. */
export const ANSWER = JSON.stringify({
  language: 'en',
  title: 'DNS between data centers',
  decisions: [{ quote: "so let's ask the network team first", text: 'Ask the network team first' }],
  actionItems: [{ quote: "I'll add the record for ams4 tomorrow", task: 'Add the record for ams4', owner: 'Tobias Quint', duePhrase: 'tomorrow', priority: 'none' }],
  keyPoints: [{ quote: 'The billing service in Amsterdam still resolves ams4 to the public address', topic: 'Billing', text: 'It resolves ams4 to the public address.' }],
  jira: [],
  openQuestions: [],
  summary: 'The internal record for ams4 is missing. The network team is asked first.',
});

/** A scripted server that is closed at the test's end. */
export async function openServer(script: Script): Promise<ScriptedServer> {
  const server = await serveScript(script);
  onTestFinished(() => server.close());
  return server;
}

/** What data.json holds where a server is set. */
export function serverSettings(address: string, more: Readonly<Record<string, unknown>> = {}): Record<string, string> {
  const settings = { version: 1, engine: 'openai', serverAddress: address, model: 'scripted', keyName: 'work-key', ...more };
  return { '.obsidian/plugins/debrief/data.json': JSON.stringify(settings) };
}

/** What the device holds where the user has agreed to send to a server. */
export const allowed = (address: string): Record<string, unknown> => ({ 'debrief-allowed-servers': [new URL(address).origin] });

export { RECORDS, SAMPLE_NOTE, WALL };
