import { beforeAll, describe, expect, it } from 'vitest';

import { captureNote } from '../../src/capture/capture-note.ts';
import { findSource, itemAt } from '../../src/capture/find-source.ts';
import { defaultSettings } from '../../src/capture/options.ts';
import { readNote } from '../../src/capture/read-note.ts';
import { offlineEngine } from '../../src/engines/offline/offline-engine.ts';
import { createMemoryStore } from '../obsidian/memory-store.ts';
import { SAMPLE_NOTE } from '../obsidian/sample-note.ts';

let captured = '';

beforeAll(async () => {
  const store = createMemoryStore(SAMPLE_NOTE);
  await captureNote(store, { engine: offlineEngine, signal: new AbortController().signal }, { ...defaultSettings, me: ['Tobias'], note: 'n.md', noteName: 'n', clock: () => 0 });
  captured = store.text;
});

/** The words that are selected for the item on the line with these words; null where there is no item; the failure's kind. */
function sourceOf(text: string, line: RegExp): string | null {
  const note = readNote(text);
  const item = itemAt(note, text.search(line) + 3);
  if (item === null) return null;
  const source = findSource(note, item);
  return 'failure' in source ? source.failure.kind : text.slice(source.start, source.end);
}

/** Lines that begin so, as expressions. */
const lines = (pattern: RegExp): RegExp[] => [...captured.matchAll(pattern)].map(([line]) => new RegExp(`^${line.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&')}`, 'mu'));

describe('the source of an item', () => {
  it('is the words of the transcript that a decision quotes', () => {
    const decisions = [...captured.matchAll(/^\* (?<text>[^\n]+)\n {4}"(?<quote>[^"\n]+)"/gmu)];
    expect(decisions.length).toBeGreaterThan(2);
    for (const { index, groups } of decisions) {
      const note = readNote(captured);
      const source = findSource(note, itemAt(note, index) ?? { kind: 'item', sectionId: '', index: null });
      expect('failure' in source).toBe(false);
      if ('failure' in source) continue;
      const plain = (text: string): string => text.toLowerCase().replace(/[^a-z]+/gu, ' ').trim();
      const selected = plain(captured.slice(source.start, source.end));
      expect(plain(groups?.['quote'] ?? '').startsWith(selected) || selected.startsWith(plain(groups?.['quote'] ?? ''))).toBe(true);
    }
  });

  it('is found from the nested line with the quote too', () => {
    const quote = /^ {4}"(?<words>[^"\n]{10,30})/mu.exec(captured)?.groups?.['words'] ?? '';
    expect(sourceOf(captured, /^ {4}"/mu)?.startsWith(quote)).toBe(true);
  });

  it('is found from a task line, and from the link to it in the section', () => {
    const task = /^- \[ \] [^\n]*resolver[^\n]*|^- \[ \] [^\n]*record for ams4[^\n]*/mu;
    expect(captured).toMatch(task);
    const fromTask = sourceOf(captured, task);
    expect(fromTask).toContain("I'll add the record for ams4");
    expect(sourceOf(captured, /^\* \[\[#\^[a-z2-7]{6}-a\d+\|[^\n]*record for ams4/mu)).toBe(fromTask);
  });

  it('is found from a task that was ticked, reworded and moved to the end of the note', () => {
    const line = /^- \[ \] [^\n]*record for ams4[^\n]*\n/mu.exec(captured)?.[0] ?? '';
    const reworded = line.replace('[ ]', '[x]').replace(/Add/u, 'Quickly add').trimEnd();
    expect(sourceOf(`${captured.replace(line, '')}\n${reworded}\n`, /^- \[x\]/mu)).toContain("I'll add the record for ams4");
  });

  it('is known for every item of the sections', () => {
    for (const line of [...lines(/^\* [^\n]{10,60}/gmu), ...lines(/^\d\. [^\n]{10,60}/gmu)]) {
      const found = sourceOf(captured, line);
      if (found !== null) expect(found).toMatch(/\s/u);
    }
  });

  it('moves with a transcript that grew in front', () => {
    const grown = captured.replace('Maren: Okay, can everybody hear me?', 'Maren: Hello and welcome to this call about names. Okay, can everybody hear me?');
    expect(sourceOf(grown, /^- \[ \] [^\n]*record for ams4/mu)).toContain("I'll add the record for ams4");
  });

  it('is not guessed where the user added an item to the lists', () => {
    const more = captured.replace('**Key points**\n\n', '**Key points**\n\n1. **Mine:** something else\n');
    expect(sourceOf(more, /^1\. \*\*Mine/mu)).toBe('no-source');
  });

  it('is gone where the transcript is', () => {
    const start = captured.indexOf('%%\nMaren:');
    const without = captured.slice(0, start) + captured.slice(captured.indexOf('%%', start + 5) + 2);
    expect(sourceOf(without, /^- \[ \] [^\n]*record for ams4/mu)).toBe('source-gone');
  });

  it('is none for a line that is no item', () => {
    for (const line of [/^\*\*Summary/mu, /^## Tasks/mu, /^\* \? Did/mu, /^Maren: Okay/mu]) expect(sourceOf(captured, line)).toBeNull();
  });

  it('names the note that a task links to', () => {
    const line = /^- \[ \] [^\n]*record for ams4[^\n]*/mu.exec(captured)?.[0] ?? '';
    expect(line).toContain('[[n#^');
    expect(itemAt(readNote(`# Tomorrow\n\n${line}\n`), 15)).toMatchObject({ kind: 'task', origin: 'n' });
  });
});
