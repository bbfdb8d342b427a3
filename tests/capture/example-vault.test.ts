import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { readNote } from '../../src/capture/read-note.ts';
import { planUndo } from '../../src/capture/undo.ts';
import { offlineEngine } from '../../src/engines/offline/offline-engine.ts';
import { readBody } from '../../src/minutes/read-back.ts';
import { sectionBudget } from '../../src/minutes/draft-budget.ts';
import { saysTheSame, wordSet } from '../../src/minutes/similar.ts';
import { applyEdits } from '../../src/text/apply-edits.ts';
import { bodyOf } from '../../src/section/sections.ts';
import { formatterOf, RULE_NAMES } from '../arbitrary/formatter.ts';
import { capture } from './capture-text.ts';
import { forbiddenEngine } from './scripted-engine.ts';

const folder = join(import.meta.dirname, '..', '..', 'examples', 'vault', 'Journal');
const names = readdirSync(folder).filter((name) => name.endsWith('.md'));
const textOf = (name: string): string => readFileSync(join(folder, name), 'utf8');
const optionsOf = (name: string): { note: string; noteName: string } => ({ note: name, noteName: name.replace(/\.md$/u, '') });

/** The words that a reader sees of a section: markers and block ids aside, of a link its text. */
function visibleWords(body: string): number {
  const shown = body.replace(/^%%.*%%$/gmu, '').replace(/ \^[a-z2-7]{6}(?:-[aj]\d+)?$/gmu, '').replace(/\[\[[^\]|]*\|([^\]]*)\]\]/gu, '$1');
  return shown.match(/\S+/gu)?.length ?? 0;
}

describe.each(names)('the example note %s', (name) => {
  const text = textOf(name);
  const captured = capture(text, offlineEngine, optionsOf(name));

  it('gets one section for each meeting; frontmatter and the regions of other tools are as before', async () => {
    const before = readNote(text);
    const once = await captured;
    const meetings = new Set(before.transcripts.map(({ found }) => found.meeting)).size;
    expect(once.report.meetings.map(({ result }) => result)).toEqual(Array.from({ length: meetings }, () => 'written'));
    const after = readNote(once.text);
    expect(after.sections.sections).toHaveLength(meetings);
    const kept = [...before.blocks.filter(({ kind }) => kind === 'frontmatter' || kind === 'fence'), ...before.foreign];
    for (const { start, end } of kept) expect(once.text).toContain(text.slice(start, end).trimEnd());
    expect(after.transcripts.map(({ found }) => [found.title, found.format, found.words])).toEqual(before.transcripts.map(({ found }) => [found.title, found.format, found.words]));
  });

  it('is the same after a second capture, and has its first bytes again after undo', async () => {
    const once = await captured;
    expect((await capture(once.text, forbiddenEngine(), optionsOf(name))).text).toBe(once.text);
    expect(applyEdits(once.text, planUndo(once.text).edits)).toBe(text);
  });

  it.each([...RULE_NAMES.map((rule) => [rule]), [...RULE_NAMES].slice(0, 1).concat(RULE_NAMES.slice(3))])('is neither edited nor changed when a formatter went over it: %s', async (...rules) => {
    const once = await captured;
    const formatted = formatterOf(rules).format(once.text);
    const again = await capture(formatted, forbiddenEngine(), optionsOf(name));
    expect(again.text).toBe(formatted);
    expect(again.report.meetings.map(({ state, result }) => [state, result])).toEqual(once.report.meetings.map(() => ['done', 'unchanged']));
  });

  it('has sections of the length that the design allows, and says nothing twice', async () => {
    const once = await captured;
    const note = readNote(once.text);
    for (const section of note.sections.sections) {
      const transcripts = note.transcripts.filter(({ mark }) => section.memory.transcripts.some(({ full }) => full === mark.full));
      const words = transcripts.reduce((sum, { found }) => sum + found.words, 0);
      const body = bodyOf(once.text, section, null);
      expect(visibleWords(body)).toBeLessThanOrEqual(sectionBudget(words));
      const { decisions, actionItems, keyPoints, jira, openQuestions } = readBody(body);
      const items = [...decisions, ...actionItems, ...keyPoints, ...openQuestions].map((item) => item.text).concat(jira.map(({ summary }) => summary));
      for (const [index, item] of items.entries()) {
        for (const other of items.slice(0, index)) expect([item, other, saysTheSame(wordSet(item), wordSet(other))]).toEqual([item, other, false]);
      }
    }
  });
});
