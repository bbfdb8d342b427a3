import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { projectRoot } from './driver/project-root.ts';
import { useHosts } from './driver/use-hosts.ts';

const openHost = useHosts();
const note = 'Journal/2026-03-13.md';

/** The example note up to its second meeting: meetings are written one by one. */
function firstMeeting(): string {
  const text = readFileSync(join(projectRoot, 'examples/vault', note), 'utf8');
  return text.slice(0, text.indexOf('---\n\nCutover rehearsal'));
}

describe('the plugin in the host', () => {
  it('loads, and its command writes minutes into the open note', async () => {
    const host = await openHost({ tabs: [note] });
    const before = await host.editorText();
    await host.runCommand('Summarize transcript');
    await host.waitForNotice(/^Summarized/u);
    const after = await host.editorText();
    expect(after).toContain('%% DEBRIEF_START');
    expect(after.length).toBeGreaterThan(before.length);
  });

  it('gives the note of one meeting back with one Ctrl+Z', async () => {
    const host = await openHost({ files: { [note]: firstMeeting() }, tabs: [note] });
    const before = await host.editorText();
    await host.runCommand('Summarize transcript');
    await host.waitForNotice(/^Summarized/u);
    await host.putCursorAtLine('Friday, March 13th');
    await host.press('Control+z');
    expect(await host.editorText()).toBe(before);
  });
});
