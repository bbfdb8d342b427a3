import { describe, expect, it } from 'vitest';

import { makeOfflineDraft } from '../../../src/engines/offline/offline-engine.ts';
import { EXCHANGES, SAID_BEFORE } from './exchanges.ts';

const BEFORE = {
  en: ['The printer in the hall was repaired last week.', 'The new carpet is softer than the old one was.', 'It was cold in the hall, and the heating made a noise.', 'The window in the kitchen was open all night.'],
  de: ['Der Drucker im Flur wurde letzte Woche repariert.', 'Der neue Teppich ist weicher als der alte.', 'Es war kalt im Flur, und die Heizung war laut.', 'Das Fenster in der Küche war die ganze Nacht offen.'],
};

/** What comes of two or more turns, as `decision`, `task` and `nothing`. */
function outcomeOf(lines: readonly string[], speakers: readonly [string, string]): string {
  const language = lines.some((line) => /ä|ö|ü|\b(?:wir|uns|das|ich|du|der|die|keine)\b/iu.test(line)) ? 'de' : 'en';
  const text = [...BEFORE[language], ...lines].map((line, index) => `${speakers[index % 2] ?? ''}: ${line}`).join('\n');
  const draft = makeOfflineDraft({ text, title: null, date: '2026-03-12', me: [], attendees: [], glossary: [] });
  const tasks = draft.actionItems.map(({ task, owner }) => `task: ${task}${owner === null ? '' : ` (${owner})`}`);
  return [...draft.decisions.map(({ text: decision }) => `decision: ${decision}`), ...tasks].join(' | ') || 'nothing';
}

describe('what two people agree', () => {
  it.each([...EXCHANGES, ...SAID_BEFORE])('%s', (outcome, ...lines) => {
    expect(outcomeOf(lines, ['Ana', 'Ben'])).toBe(outcome);
  });
});
