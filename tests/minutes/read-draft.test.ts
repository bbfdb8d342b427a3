import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as v from 'valibot';
import { readDraft } from '../../src/minutes/read-draft.ts';
import { draftSchema, LONGEST_NAME, LONGEST_TEXT, MOST_ITEMS } from '../../src/minutes/schema.ts';
import { arbitraryDraft } from '../arbitrary/minutes.ts';
import { propertyRuns } from '../property-runs.ts';

const numRuns = propertyRuns();

const GOOD = {
  title: 'DNS', language: 'en', summary: 'It is missing.',
  keyPoints: [{ topic: 'Zones', text: 'Two.', quote: 'two zones' }],
  decisions: [{ text: 'Ask.', quote: "let's ask", near: 12 }],
  actionItems: [{ task: 'Ask them', owner: 'Robin', duePhrase: 'by Friday', priority: 'high', quote: "I'll ask" }],
  jira: [{ type: 'Bug', key: 'PROV-440', summary: 'Add it', description: 'Missing.', acceptanceCriteria: ['It resolves'], quote: 'add it' }],
  openQuestions: [{ text: 'Who?', quote: 'who owns it' }],
};

const read = (value: unknown): { draft: NonNullable<ReturnType<typeof readDraft>>['draft']; what: string[] } => {
  const result = readDraft(value);
  if (result === null) throw new Error('no shape');
  return { draft: result.draft, what: result.dropped.map(({ what }) => what) };
};

test('a good answer is read as it is, with nothing dropped', () => {
  expect(readDraft(GOOD)).toEqual({ draft: GOOD, dropped: [] });
  expect(v.is(draftSchema, GOOD)).toBe(true);
});

test.each([null, undefined, 5, true, 'text', [], [GOOD], {}, { title: 'x' }, { summary: '' }, { summary: ' ' }, { summary: 5 }, { keyPoints: 'x' }, { error: { message: 'no' } }])('%j has no shape of minutes', (value) => {
  expect(readDraft(value)).toBeNull();
});

test.each([{ summary: 'x' }, { decisions: [] }, { openQuestions: ['Who?'] }])('%j has enough', (value) => {
  expect(readDraft(value)?.draft.title).toBe('');
});

describe('a field under another name is read', () => {
  test.each<[string, object, object]>([
    ['actionItems', { action: 'Call them', assignee: 'Robin', due_date: 'by Friday', quote: 'q' }, { task: 'Call them', owner: 'Robin', duePhrase: 'by Friday', priority: null, quote: 'q' }],
    ['actionItems', { Task: 'Call them', deadline: 'by Friday', due: 'on Monday', quote: 'q' }, { task: 'Call them', owner: null, duePhrase: 'on Monday', priority: null, quote: 'q' }],
    ['decisions', { decision: 'Ask.', quote: 'q' }, { text: 'Ask.', quote: 'q' }],
    ['openQuestions', { question: 'Who?', quote: 'q' }, { text: 'Who?', quote: 'q' }],
    ['keyPoints', { title: 'Zones', point: 'Two.', quote: 'q' }, { topic: 'Zones', text: 'Two.', quote: 'q' }],
    ['jira', { title: 'Add it', acceptance_criteria: ['It resolves'], quote: 'q' }, { type: 'Task', key: null, summary: 'Add it', description: '', acceptanceCriteria: ['It resolves'], quote: 'q' }],
  ])('in %s: %j', (list, given, wanted) => {
    expect(readDraft({ ...GOOD, [list]: [given] })).toEqual({ draft: { ...GOOD, [list]: [wanted] }, dropped: [] });
  });

  test('a list of them too, but only where its own name is missing', () => {
    const { draft } = read({ summary: 'x', language: 'en', action_items: ['Call them'], Decisions: ['Ask.'], questions: ['Who?'], openQuestions: [], tickets: ['Add it'] });
    expect([draft.actionItems.length, draft.decisions.length, draft.openQuestions.length, draft.jira.length]).toEqual([1, 1, 0, 1]);
  });
});

test.each([
  ['Das Relais bleibt bis zum Sommer, und wir erneuern das Zertifikat.', 'de'],
  ['The relay stays until summer, and we renew the certificate.', 'en'],
])('the language of "%s" is known where the answer names none', (summary, language) => {
  expect(read({ summary }).draft.language).toBe(language);
  expect(read({ summary, language: 'Deutsch' })).toMatchObject({ draft: { language }, what: ['language'] });
});

describe('a bad part falls alone and is named', () => {
  const one = (list: string, item: unknown): unknown => ({ ...GOOD, [list]: [item] });

  test.each<[unknown, string[], (draft: ReturnType<typeof read>['draft']) => unknown, unknown]>([
    [{ ...GOOD, title: ['x'] }, ['title'], (draft) => draft.title, ''],
    [{ ...GOOD, title: 5 }, [], (draft) => draft.title, '5'],
    [{ ...GOOD, language: 'English' }, ['language'], (draft) => draft.language, 'en'],
    [{ ...GOOD, language: 'DE_at' }, [], (draft) => draft.language, 'de-at'],
    [{ ...GOOD, summary: null }, [], (draft) => draft.summary, ''],
    [{ ...GOOD, summary: { a: 1 } }, ['summary'], (draft) => draft.summary, ''],
    [{ ...GOOD, decisions: null }, [], (draft) => draft.decisions, []],
    [{ ...GOOD, decisions: { text: 'Ask.', quote: 'q' } }, [], (draft) => draft.decisions, [{ text: 'Ask.', quote: 'q' }]],
    [{ ...GOOD, decisions: ['Ask.', null, 5, [], { quote: 'q' }, { text: ' ' }] }, ['decisions[1]', 'decisions[2]', 'decisions[3]', 'decisions[4]', 'decisions[5]'], (draft) => draft.decisions, [{ text: 'Ask.', quote: '' }]],
    [one('keyPoints', { text: 'x', topic: [], quote: {} }), ['keyPoints[0].quote', 'keyPoints[0].topic'], (draft) => draft.keyPoints, [{ text: 'x', topic: '', quote: '' }]],
    [one('openQuestions', { text: 'x', quote: 'q', near: -1 }), ['openQuestions[0].near'], (draft) => draft.openQuestions, [{ text: 'x', quote: 'q' }]],
    [one('openQuestions', { text: 'x', quote: 'q', near: '7' }), ['openQuestions[0].near'], (draft) => draft.openQuestions, [{ text: 'x', quote: 'q' }]],
    [one('actionItems', { task: 'x', owner: 'N/A', duePhrase: 'none', priority: 'HIGH', quote: 'q' }), [], (draft) => draft.actionItems, [{ task: 'x', owner: null, duePhrase: null, priority: 'high', quote: 'q' }]],
    [one('actionItems', { task: 'x', owner: ['R'], duePhrase: {}, priority: 'someday', quote: 'q' }), ['actionItems[0].owner', 'actionItems[0].duePhrase', 'actionItems[0].priority'], (draft) => draft.actionItems, [{ task: 'x', owner: null, duePhrase: null, priority: null, quote: 'q' }]],
    [one('actionItems', 'Call them'), [], (draft) => draft.actionItems, [{ task: 'Call them', owner: null, duePhrase: null, priority: null, quote: '' }]],
    [one('jira', { summary: 'x', type: 'Chore', key: 'not a key', acceptanceCriteria: ['a', {}, ' '], quote: 'q' }), ['jira[0].type', 'jira[0].key', 'jira[0].acceptanceCriteria[1].text'], (draft) => draft.jira, [{ summary: 'x', type: 'Task', key: null, description: '', acceptanceCriteria: ['a'], quote: 'q' }]],
    [one('jira', { summary: 'x', type: 'bug', key: 'prov 1', quote: 'q' }), [], (draft) => draft.jira, [{ summary: 'x', type: 'Bug', key: 'PROV-1', description: '', acceptanceCriteria: [], quote: 'q' }]],
    [one('jira', { summary: 'x', type: 'bug', key: 'prov-1', acceptanceCriteria: 'a', quote: 'q' }), [], (draft) => draft.jira, [{ summary: 'x', type: 'Bug', key: 'PROV-1', description: '', acceptanceCriteria: ['a'], quote: 'q' }]],
    [one('jira', { description: 'x' }), ['jira[0]'], (draft) => draft.jira, []],
  ])('of %j: %j', (value, named, part, left) => {
    const { draft, what } = read(value);
    expect(part(draft)).toEqual(left);
    expect(what).toEqual(named);
  });

  test('and all the other parts stay', () => {
    const { draft } = read({ ...GOOD, jira: [5, ...GOOD.jira], title: {} });
    expect(draft).toEqual({ ...GOOD, title: '' });
  });
});

describe('hostile keys', () => {
  test.each(['{"summary":"x","__proto__":{"keyPoints":["y"],"polluted":1}}', '{"summary":"x","constructor":{"prototype":{"polluted":1}}}', '{"summary":"x","decisions":[{"text":"y","__proto__":{"quote":"z","polluted":1}}]}'])('%s reach nothing', (json) => {
    const { draft } = read(JSON.parse(json));
    expect(draft.keyPoints).toEqual([]);
    expect(draft.decisions.map(({ quote }) => quote).join('')).toBe('');
    expect(JSON.stringify(draft)).not.toContain('polluted');
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  });

  test('that are inherited do not count', () => {
    expect(readDraft(Object.create({ summary: 'x' }))).toBeNull();
  });

  test('without a prototype, and fields nobody asked for, do no harm', () => {
    expect(readDraft(Object.assign(Object.create(null), { ...GOOD, toString: 'x', extra: { deep: [] } }))).toEqual({ draft: GOOD, dropped: [] });
  });
});

describe('an answer of megabytes', () => {
  test('is cut to bounds, and that is named', () => {
    const huge = 'word '.repeat(1_000_000);
    const { draft, what } = read({ ...GOOD, title: huge, summary: huge, decisions: [{ text: huge, quote: huge }], actionItems: Array.from({ length: 100_000 }, () => 'x') });
    expect([draft.title.length <= LONGEST_NAME, draft.summary.length <= LONGEST_TEXT, (draft.decisions[0]?.quote.length ?? 0) <= LONGEST_TEXT, draft.actionItems.length]).toEqual([true, true, true, MOST_ITEMS]);
    expect(what).toEqual(['title', 'summary', 'decisions[0].quote', 'decisions[0].text', 'actionItems']);
    expect(v.is(draftSchema, draft)).toBe(true);
  });

  test('names no more than a hundred parts', () => {
    const { what } = read({ summary: 'x', jira: Array.from({ length: 100 }, () => ({ summary: 'y', type: 'a', key: 'b c', quote: [] })) });
    expect(what.length).toBe(100);
  });

  test('is not cut within a character', () => {
    expect(read({ ...GOOD, summary: `${'x'.repeat(LONGEST_TEXT - 1)}😀` }).draft.summary).toMatch(/^x+$/u);
  });
});

test('what an engine drafts well is read back unchanged, and any JSON at all without failing', () => {
  fc.assert(
    fc.property(arbitraryDraft('so we ask the team'), (draft) => {
      if (v.is(draftSchema, draft)) expect(readDraft(draft)?.draft.summary ?? '').toBe(draft.summary.trim() === '' && readDraft(draft) === null ? '' : draft.summary);
    }),
    { numRuns },
  );
  const part = fc.jsonValue({ maxDepth: 3 });
  const keys = ['title', 'language', 'summary', 'keyPoints', 'decisions', 'actionItems', 'jira', 'openQuestions'];
  fc.assert(
    fc.property(fc.record(Object.fromEntries(keys.map((key) => [key, part])), { requiredKeys: [] }), (value) => {
      const result = readDraft(value);
      if (result !== null) expect(v.is(draftSchema, result.draft)).toBe(true);
    }),
    { numRuns },
  );
});

describe('a priority', () => {
  test.each([['Blocker', 'high'], ['critical', 'high'], ['urgent', 'high'], ['major', 'medium'], ['normal', 'medium'], ['minor', 'low'], ['high', 'high'], ['none', null]])('that is called %s is %s', (priority, expected) => {
    expect(readDraft({ actionItems: [{ quote: 'q', task: 'x', priority }] })?.draft.actionItems[0]?.priority).toBe(expected);
  });
});
