import { describe, expect, test } from 'vitest';
import type { KeyPoint, Minutes } from '../../src/minutes/minutes.ts';
import { countLeftOut, selectItems, type SelectOptions } from '../../src/minutes/select.ts';
import { countWords, firstWords, MOST_QUOTE_WORDS, sectionWords, taskLineWords } from '../../src/minutes/section-words.ts';
import { summarySentences } from '../../src/minutes/summary-sentences.ts';
import { action, found, issue, minutesOf } from './sample-minutes.ts';

const SUBJECTS = 'north south east west red blue green gold iron tin'.split(' ');
/** Texts that say nothing of each other. */
const texts = (count: number, of: string): string[] => Array.from({ length: count }, (_, index) => `${of} ${SUBJECTS[index % 10] ?? ''} ${String(index)}`);
const points = (of: readonly string[]): KeyPoint[] => of.map((text, index) => ({ topic: '', text, evidence: found(text, 1000 * index) }));
const select = (rest: Partial<Minutes>, words = 2000, options: SelectOptions = {}): Minutes => selectItems(minutesOf(rest), words, options);

describe('of too many', () => {
  test.each([[0, 3], [1000, 3], [1500, 5], [2000, 6], [3333, 10], [90_000, 10]])('key points of a transcript of %i words %i are kept', (words, most) => {
    const keyPoints = points(texts(12, 'zone'));
    expect(select({ keyPoints }, words).keyPoints).toEqual(keyPoints.slice(0, most));
  });

  test('key points one that the user asked for is kept besides', () => {
    const keyPoints = points(texts(5, 'zone')).map((item, index) => (index === 4 ? { ...item, included: true as const } : item));
    expect(select({ keyPoints }, 100).keyPoints).toEqual([...keyPoints.slice(0, 3), ...keyPoints.slice(4)]);
  });

  test('decisions and action items of a model all are kept', () => {
    const actionItems = texts(30, 'call').map((task, index) => action(task, { evidence: found('x', 100_000 + 1000 * index) }));
    const decisions = texts(30, 'keep').map((text, index) => ({ text, evidence: found('x', 200_000 + 1000 * index) }));
    const made = minutesOf({ actionItems, decisions, keyPoints: points(texts(9, 'zone')) });
    const kept = selectItems(made, 100);
    expect([kept.actionItems, kept.decisions]).toEqual([actionItems, decisions]);
    expect(countLeftOut(made, kept)).toBe(6);
  });

  test('decisions of a model two that are alike are kept', () => {
    const evidence = found('we move the launch and its page', 100);
    const decisions = ['Move the launch to the new page', 'Move the launch page to the new host'].map((text) => ({ text, evidence }));
    expect(select({ decisions }).decisions).toEqual(decisions);
    expect(select({ decisions, engine: 'offline' }).decisions).toHaveLength(1);
  });

  test('tasks of an offline draft eight are kept, and as many of others', () => {
    const others = texts(10, 'write').map((task) => action(task, { owner: 'Robin' }));
    const actionItems = [...texts(10, 'call').map((task) => action(task)), ...others].map((item, index) => ({ ...item, evidence: found('x', 1000 * index) }));
    const { actionItems: kept } = select({ actionItems, engine: 'offline' }, 4000, { becomesTask: (item) => item.owner === null });
    expect([kept.filter(({ owner }) => owner === null).length, kept.length]).toEqual([8, 16]);
  });

  test('sentences four are kept', () => {
    expect(select({ summary: 'One is. Two are. Three are. Four are. Five are.' }).summary).toBe('One is. Two are. Three are. Four are.');
  });

  test('words of an offline draft what is least important goes first: questions, issues, key points, and decisions and actions last', () => {
    const long = ' and so on'.repeat(12);
    const kept = select(
      {
        decisions: texts(3, 'keep').map((text, index) => ({ text: text + long, evidence: found('x', 1000 * index) })),
        actionItems: texts(2, 'call').map((task, index) => ({ ...action(task), evidence: found('x', 10_000 + 1000 * index) })),
        keyPoints: points(texts(5, 'zone')).map((item, index) => ({ ...item, text: item.text + long, evidence: found('x', 20_000 + 1000 * index) })),
        engine: 'offline',
        openQuestions: texts(3, 'who').map((text, index) => ({ text: text + long, evidence: found('x', 30_000 + 1000 * index) })),
      },
      100,
    );
    expect([kept.openQuestions.length, kept.keyPoints.length, kept.decisions.length, kept.actionItems.length]).toEqual([0, 0, 3, 2]);
  });
});

describe("an issue's summary", () => {
  test('of a hundred characters stays as it was given', () => {
    const summary = `Create ${'a'.repeat(92)}x`;
    expect(select({ jira: [issue(summary)] }).jira[0]?.summary).toBe(summary);
  });

  test('that is longer is cut at a word', () => {
    const summary = `Create the internal DNS record for every cluster in the second zone, and ask the network team, before ${'so '.repeat(20)}`;
    expect(select({ jira: [issue(summary)] }).jira[0]?.summary).toBe('Create the internal DNS record for every cluster in the second zone, and ask the network team…');
  });

  test.each([
    ['Write the upgrade guide', 'Write the guide.', ''],
    ['Write the upgrade guide', 'Write the guide for providers.', 'Write the guide for providers.'],
  ])('"%s" needs no "%s"', (summary, description, kept) => {
    expect(select({ jira: [issue(summary, { description })] }).jira[0]?.description).toBe(kept);
  });

  test('of one long word is cut without half a character', () => {
    const cut = select({ jira: [issue('😀'.repeat(80))] }).jira[0]?.summary ?? '';
    expect(cut).toMatch(/^(?:😀)+…$/u);
    expect(cut.length).toBeLessThanOrEqual(100);
  });
});

describe('an item that is said twice', () => {
  const text = 'Ask the network team for the internal record';

  test('stands once, in the more specific list, and as work to file besides', () => {
    const kept = select({
      summary: 'Something else.',
      actionItems: [action(text)],
      decisions: [{ text: `${text}.`, evidence: found('b', 500) }],
      jira: [issue(text.toUpperCase(), { evidence: found('c', 900) })],
      openQuestions: [{ text, evidence: found('d', 1300) }],
      keyPoints: points([text]),
    });
    expect([kept.actionItems, kept.decisions, kept.jira, kept.openQuestions, kept.keyPoints].map((list) => list.length)).toEqual([1, 0, 1, 0, 0]);
  });

  test('by the summary is no key point again', () => {
    expect(select({ summary: `Hello. ${text}.`, keyPoints: points([text, 'Two zones are left.']) }).keyPoints.map((item) => item.text)).toEqual(['Two zones are left.']);
  });

  test('with more than the summary says stays a key point of a model', () => {
    const keyPoints = points(['The date in May is unlikely, since the review needs a week and the partner is late.', 'The date in May is unlikely.']);
    const summary = 'The date in May is unlikely. Much was tested.';
    expect(select({ summary, keyPoints }).keyPoints).toEqual(keyPoints.slice(0, 1));
  });

  test('under the same topic, for the most part in the same words, stands once', () => {
    const of = (topic: string): KeyPoint[] => points(['Charts on the page have a custom range since a change by the community', 'A community member updated the charts, and one can use a custom range']).map((item) => ({ ...item, topic }));
    expect(select({ keyPoints: of('Stats page') }).keyPoints).toEqual(of('Stats page').slice(0, 1));
    expect(select({ keyPoints: of('') }).keyPoints).toEqual(of(''));
  });

  test('of the same quote, for the most part in the same words, is one key point and one issue', () => {
    const evidence = found('we sell it for about thirty euros', 100);
    const keyPoints = ['The scale has to be sold for about 30 euros.', 'The selling price is about 30 euros.'].map((said) => ({ topic: '', text: said, evidence }));
    const jira = ['Automate the release test', 'Automate release testing'].map((summary) => issue(summary, { evidence }));
    const made = minutesOf({ keyPoints, jira });
    const kept = selectItems(made, 2000);
    expect([kept.keyPoints, kept.jira]).toEqual([keyPoints.slice(0, 1), jira.slice(0, 1)]);
    expect(countLeftOut(made, kept)).toBe(2);
  });

  test('of the same quote stays as a key point where it says much more', () => {
    const evidence = found('we tried the new scale, four times, and it holds', 100);
    const keyPoints = [{ topic: '', text: 'The new scale was tried four times and holds in the warm hall.', evidence }];
    expect(select({ decisions: [{ text: 'The new scale was tried.', evidence }], keyPoints }).keyPoints).toEqual(keyPoints);
  });

  test('of the same quote says two things where the figures differ, or most words', () => {
    const evidence = found('thirty in May, forty in June, since the hall is warm', 100);
    const keyPoints = ['The price in May is 30 euros.', 'The price in June is 40 euros.', 'The hall is too warm for the scales.'].map((said) => ({ topic: '', text: said, evidence }));
    expect(select({ keyPoints }).keyPoints).toEqual(keyPoints);
  });

  test('in other words of the same place stands once in an offline draft', () => {
    const quote = found('ask the network team first', 100);
    const kept = select({ engine: 'offline', actionItems: [action('Ask network people for a record', { evidence: quote })], keyPoints: [{ topic: '', text: 'Network people must be asked', evidence: quote }] });
    expect(kept.keyPoints).toEqual([]);
  });

  test('with other signs that are not shown stands once', () => {
    const tasks = ['🗓️2026-01-01', '✅ 2026-01-01', 'Ship the 🔼zone', 'Ship the zone', 'Restart no\u200bde four', 'Restart node four'];
    const actionItems = tasks.map((task, index) => action(task, { evidence: found('x', 1000 * index) }));
    expect(select({ actionItems }).actionItems.map(({ task }) => task)).toEqual([tasks[0], tasks[2], tasks[4]]);
    expect(select({ summary: 'Ship the zo\u200bne.', keyPoints: points(['Ship the zone.']) }).keyPoints).toEqual([]);
  });

  test.each([
    ['Create the DNS record for ams1', 'Create the DNS record for ams2'],
    ['Move the release to version 3.1', 'Move the release to version 3.2'],
    ['Move the release before the freeze', 'Do not move the release before the freeze'],
    ['Wir verschieben die Lieferung nach Köln', 'Wir verschieben die Lieferung nach Köln nicht'],
  ])('is not: "%s" and "%s"', (one, other) => {
    const decisions = [one, other].map((of, index) => ({ text: of, evidence: found('x', 1000 * index) }));
    expect(select({ decisions }).decisions).toEqual(decisions);
  });
});

describe('bounded words of key points', () => {
  const keyPoints = points(['one two three', 'four five', 'six', 'seven eight nine ten']);

  test('leave their number free', () => {
    const many = points(texts(30, 'zone'));
    expect(select({ keyPoints: many }, 100, { maxWords: 1000 }).keyPoints).toEqual(many);
  });

  test.each([[0, 0], [2, 0], [3, 1], [5, 2], [6, 3], [9, 3], [10, 4]])('of %i allow the first %i', (maxWords, count) => {
    expect(select({ keyPoints }, 2000, { maxWords }).keyPoints).toEqual(keyPoints.slice(0, count));
  });

  test('leave the lengths of the other lists as they are bounded always', () => {
    expect(select({ summary: 'A is. B is. C is. D is. E is.' }, 2000, { maxWords: 10 }).summary).toBe('A is. B is. C is. D is.');
  });
});

describe('sentences of a summary', () => {
  test.each([
    ['Robin asked. Maren said no! Why? "It is late." Done', ['Robin asked.', 'Maren said no!', 'Why?', '"It is late."', 'Done']],
    ['Dr. Okafor met J. Quint at 10.30, e.g. for No. 5.', ['Dr. Okafor met J. Quint at 10.30, e.g. for No. 5.']],
    ['Das ist z. B. gut. Es geht.', ['Das ist z. B. gut.', 'Es geht.']],
    ['  ', []],
  ])('%s', (summary, sentences) => {
    expect(summarySentences(summary)).toEqual(sentences);
  });
});

describe('words', () => {
  test('are what white space parts', () => {
    expect([countWords(''), countWords(' a  b\nc '), countWords('山田さん')]).toEqual([0, 3, 1]);
  });

  test('of a text are cut with an ellipsis, long ones by their characters', () => {
    expect(firstWords('a b c', 3)).toBe('a b c');
    expect(firstWords('a b c d', 3)).toBe('a b c…');
    expect(firstWords('山'.repeat(100), 3)).toBe(`${'山'.repeat(36)}…`);
  });

  test('of a section are labels, bullets, texts and shown quotes', () => {
    const made = minutesOf({ summary: 'a b', decisions: [{ text: 'c d e', evidence: found('f g') }] });
    const title = countWords(made.title);
    expect([sectionWords(made, 'none'), sectionWords(made, 'decisions')]).toEqual([title + 1 + 2 + 1 + 1 + 1 + 3, title + 1 + 2 + 1 + 1 + 1 + 3 + 2]);
    expect(sectionWords({ ...made, decisions: [{ text: 'c', evidence: found('so '.repeat(100)) }] }, 'all')).toBe(title + 1 + 2 + 1 + 1 + 1 + 1 + MOST_QUOTE_WORDS);
  });

  test('of task lines grow with what was said vaguely and is not verified', () => {
    const words = (rest: Parameters<typeof action>[1]): number => taskLineWords(minutesOf({ actionItems: [action('do it', rest)] }));
    expect(words({ duePhrase: 'sometime next week' })).toBe(words({}) + 4);
  });
});
