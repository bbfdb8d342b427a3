import { describe, expect, it } from 'vitest';

import { makeOfflineDraft } from '../../../src/engines/offline/offline-engine.ts';
import { EXCHANGES } from './exchanges.ts';

/** What comes of two or more turns, as `decision`, `task` and `nothing`. */
function outcomeOf(lines: readonly string[], speakers: readonly [string, string]): string {
  const text = lines.map((line, index) => `${speakers[index % 2] ?? ''}: ${line}`).join('\n');
  const draft = makeOfflineDraft({ text, title: null, date: '2026-03-12', me: [], attendees: [], glossary: [] });
  const tasks = draft.actionItems.map(({ task, owner }) => `task: ${task}${owner === null ? '' : ` (${owner})`}`);
  return [...draft.decisions.map(({ text: decision }) => `decision: ${decision}`), ...tasks].join(' | ') || 'nothing';
}

describe('what two people agree', () => {
  it.each(EXCHANGES)('%s', (outcome, ...lines) => {
    expect(outcomeOf(lines, ['Ana', 'Ben'])).toBe(outcome);
  });
});
