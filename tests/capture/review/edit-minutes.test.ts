import { describe, expect, it } from 'vitest';

import { editMinutes, removeItem } from '../../../src/capture/review/edit-minutes.ts';
import { fieldsOf, type FieldName, type ItemPlace } from '../../../src/capture/review/item-fields.ts';
import type { Minutes } from '../../../src/minutes/minutes.ts';

const evidence = { quote: 'ask the network team', start: 0, end: 20, verified: true };

const minutes: Minutes = {
  title: 'DNS', language: 'en', summary: 'The record is missing.', engine: 'offline', usage: { inputTokens: 0, outputTokens: 0, requests: 0 }, elapsedMs: 0,
  decisions: [{ text: 'Ask first', evidence }],
  actionItems: [{ task: 'Ask the network team', owner: 'Robin', due: '2026-03-13', duePhrase: 'tomorrow', priority: 'high', evidence }],
  keyPoints: [{ topic: 'Record', text: 'It is missing.', evidence }],
  jira: [{ type: 'Bug', key: null, summary: 'Fix the alert', description: 'It pages.', acceptanceCriteria: ['quiet'], evidence }],
  openQuestions: [{ text: 'Who owns it?', evidence }],
};

const edit = (place: ItemPlace, values: Partial<Record<FieldName, string>>): Minutes =>
  editMinutes(minutes, place, fieldsOf(minutes, place).map(({ name, value }) => ({ name, value: values[name] ?? value })));

describe('an item edited by hand', () => {
  it.each([
    [{ list: 'summary' }, { text: 'New words' }, 'summary', 'New words'],
    [{ list: 'decisions', index: 0 }, { text: 'Ask later' }, 'decisions', [{ text: 'Ask later', evidence }]],
    [{ list: 'keyPoints', index: 0 }, { topic: 'Zone', text: 'It is there.' }, 'keyPoints', [{ topic: 'Zone', text: 'It is there.', evidence }]],
    [{ list: 'openQuestions', index: 0 }, { text: 'Who?' }, 'openQuestions', [{ text: 'Who?', evidence }]],
    [{ list: 'jira', index: 0 }, { summary: 'Mend it', description: '' }, 'jira', [{ ...minutes.jira[0], summary: 'Mend it', description: '' }]],
    [{ list: 'actionItems', index: 0 }, { task: 'Ask them' }, 'actionItems', [{ ...minutes.actionItems[0], task: 'Ask them' }]],
  ] as const)('takes the words and keeps the rest: %j', (place, values, key, expected) => {
    expect(edit(place, values)).toEqual({ ...minutes, [key]: expected });
  });

  it('is one line, and no longer than an engine’s', () => {
    expect(edit({ list: 'decisions', index: 0 }, { text: ' Ask\n\u202Elater\t' }).decisions[0]?.text).toBe('Ask later');
    expect(edit({ list: 'decisions', index: 0 }, { text: 'x'.repeat(3000) }).decisions[0]?.text).toHaveLength(2000);
  });

  it('has the day and the owner that were set, and what was said of the time goes', () => {
    const [item] = edit({ list: 'actionItems', index: 0 }, { due: '2026-04-01', owner: '' }).actionItems;
    expect([item?.due, item?.duePhrase, item?.owner]).toEqual(['2026-04-01', null, null]);
    const [without] = edit({ list: 'actionItems', index: 0 }, { due: '' }).actionItems;
    expect([without?.due, without?.duePhrase]).toEqual([null, null]);
    expect(edit({ list: 'actionItems', index: 0 }, { due: '2026-02-30' }).actionItems[0]?.due).toBeNull();
  });

  it('goes where it has no words left', () => {
    expect(edit({ list: 'actionItems', index: 0 }, { task: ' ' }).actionItems).toEqual([]);
  });
});

describe('an item removed by hand', () => {
  it('is gone, and nothing else', () => {
    expect(removeItem(minutes, { list: 'jira', index: 0 })).toEqual({ ...minutes, jira: [] });
    expect(removeItem(minutes, { list: 'summary' })).toEqual({ ...minutes, summary: '' });
  });
});
