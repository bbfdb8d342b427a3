import { describe, expect, test } from 'vitest';
import type { DraftMinutes } from '../../src/minutes/draft.ts';
import { groundMinutes, type GroundingContext } from '../../src/minutes/grounding.ts';
import type { ActionItem, Minutes } from '../../src/minutes/minutes.ts';
import { parseSpeech } from '../../src/speech/parse.ts';

const TEXT =
  "Robin Vale: so um let's ask the uh network team first, okay?\nMaren: Yeah. I'll send the list by uh Friday, and Łukasz should look at it sometime next week.\nSPEAKER 2: We keep the old cluster until March. We keep the old cluster, right?";

const DRAFT: DraftMinutes = { title: 'Engine title', language: 'en', summary: '', keyPoints: [], decisions: [], actionItems: [], jira: [], openQuestions: [] };

const context = (rest: Partial<GroundingContext> = {}): GroundingContext => {
  const text = rest.text ?? TEXT;
  return { text, speech: parseSpeech(text), date: '2023-12-07', attendees: [], vaultNames: [], engine: 'openai x', usage: { inputTokens: 1, outputTokens: 2, requests: 3 }, elapsedMs: 4, title: null, ...rest };
};
const ground = (rest: Partial<DraftMinutes>, of: Partial<GroundingContext> = {}): Minutes => groundMinutes({ ...DRAFT, ...rest }, context(of));
const decision = (quote: string, near?: number): Minutes['decisions'][number] | undefined =>
  ground({ decisions: [near === undefined ? { text: 'x', quote } : { text: 'x', quote, near }] }).decisions[0];
const action = (rest: Partial<DraftMinutes['actionItems'][number]>, of: Partial<GroundingContext> = {}): ActionItem | undefined =>
  ground({ actionItems: [{ task: 'send it', owner: null, duePhrase: null, priority: null, quote: "I'll send the list", ...rest }] }, of).actionItems[0];

describe('a quote', () => {
  test.each([
    ["let's ask the network team first", "let's ask the uh network team first"],
    ['LET’S ASK THE NETWORK TEAM FIRST!', "let's ask the uh network team first"],
    ['send the list by Friday', 'send the list by uh Friday'],
  ])('"%s" is found as it was said', (quote, said) => {
    const evidence = decision(quote)?.evidence;
    expect(evidence).toEqual({ quote: said, start: TEXT.indexOf(said), end: TEXT.indexOf(said) + said.length, verified: true });
  });

  test.each(['we sell the old cluster to Norway', 'the budget was approved by everyone', '', ' ', '…', '%%'])('"%s" that nobody said stays, unverified and without a place', (quote) => {
    expect(decision(quote)?.evidence).toEqual({ quote, start: null, end: null, verified: false });
  });

  test('that was said twice is taken where the engine saw it', () => {
    const second = TEXT.lastIndexOf('We keep');
    expect(decision('We keep the old cluster')?.evidence.start).toBe(TEXT.indexOf('We keep'));
    expect(decision('We keep the old cluster', second)?.evidence.start).toBe(second);
  });

  test('with a wrong place is found all the same', () => {
    expect(decision('We keep the old cluster', 1e9)?.evidence.verified).toBe(true);
  });
});

describe('a due phrase', () => {
  const CAPTIONS = `00:00:04.000 --> 00:00:08.000
<v Maren>Robin sent the old list before the end of</v>

00:00:08.000 --> 00:00:12.000
<v Maren>September. I'll send the list before the end of</v>

00:00:12.000 --> 00:00:16.000
<v Maren>next week.</v>`;

  test('that goes over two captions was said', () => {
    expect(action({ duePhrase: 'before the end of next week' }, { text: CAPTIONS })).toMatchObject({ duePhrase: 'before the end of next week', due: '2023-12-15' });
  });

  test('made of the words of two is none', () => {
    expect(action({ duePhrase: 'before the end of September next week' }, { text: CAPTIONS })?.duePhrase).toBeNull();
  });
});

describe('an owner', () => {
  test.each([
    ['Robin Vale', 'Robin Vale'], ['Robin', 'Robin'], ['maren', 'maren'], ['Łukasz', 'Łukasz'],
    ['SPEAKER 2', null], ['Ines', null], ['the network team', null], ['we', null], ['', null], ['Robin\u202E\nVale', 'Robin Vale'], ['[[Robin]]', null], [null, null],
  ])('%j becomes %j', (owner, known) => {
    expect(action({ owner })?.owner).toBe(known);
  });

  test('may be an attendee or a name of the vault who was not named', () => {
    expect(action({ owner: 'Ines' }, { attendees: ['Ines Quist'] })?.owner).toBe('Ines');
    expect(action({ owner: 'Ines Quist' }, { vaultNames: ['Ines Quist'] })?.owner).toBe('Ines Quist');
    expect(action({ owner: 'Ines' }, { vaultNames: ['Ines Quist'] })?.owner).toBeNull();
  });
});

describe('a due date', () => {
  test.each<[string | null, string | null, string | null]>([
    ['by Friday', '2023-12-08', 'by uh Friday'],
    ['before Friday', '2023-12-08', 'Friday'],
    ['sometime next week', null, 'sometime next week'],
    ['tomorrow', null, null],
    ['2023-12-24', null, null],
    ['', null, null],
    [null, null, null],
  ])('of "%s" is %s, said "%s"', (duePhrase, due, said) => {
    expect([action({ duePhrase })?.due, action({ duePhrase })?.duePhrase]).toEqual([due, said]);
  });

  test('is not known where the date of the meeting is not, and the phrase stays', () => {
    expect(action({ duePhrase: 'by Friday' }, { date: null })).toMatchObject({ due: null, duePhrase: 'by uh Friday' });
  });

  const MUCH = 'And then a lot of other things were said. '.repeat(40);

  test.each<[string, string, string | null]>([
    ['of something else, far away', `I'll send the list. ${MUCH}The guests come on Friday.`, null],
    ['where all is summed up', `I'll send the list. ${MUCH}So Maren will send us the list by Friday.`, '2023-12-08'],
    ['a little later', `I'll send the list. It may take a while. By Friday, say.`, '2023-12-08'],
  ])('said %s', (_, text, due) => {
    expect(action({ task: 'Send the list', duePhrase: 'Friday' }, { text })?.due).toBe(due);
  });

  test('of an item without a place is one that was said of it', () => {
    const of = (text: string): string | null => action({ task: 'Send the list to Ines', quote: 'nobody said this here', duePhrase: 'Friday' }, { text })?.due ?? null;
    expect([of(`The list goes to Ines on Friday. ${MUCH}`), of(`The guests come on Friday. ${MUCH}`)]).toEqual(['2023-12-08', null]);
  });

  test('is that of the phrase nearest to the quote', () => {
    const text = "I'll call by Monday. And then a lot of other things were said, one after the other. I'll write by Friday.";
    const item = (quote: string, duePhrase: string): string | null => action({ quote, duePhrase }, { text })?.due ?? null;
    expect([item("I'll call", 'by Monday'), item("I'll write", 'by Friday')]).toEqual(['2023-12-11', '2023-12-08']);
  });
});

test('items without a letter or digit go, criteria too, and all strings become single lines', () => {
  const claim = { quote: '' };
  const made = ground({
    summary: ' a\nb\u2028c ',
    keyPoints: [{ ...claim, topic: 'x\ty', text: '🔁' }, { ...claim, topic: '', text: 'd\u0000e' }],
    decisions: [{ ...claim, text: ' ' }],
    actionItems: [{ ...claim, task: '—', owner: null, duePhrase: null, priority: null }],
    jira: [{ ...claim, type: 'Task', key: null, summary: 'f', description: '\n', acceptanceCriteria: ['…', 'g\nh'] }, { ...claim, type: 'Task', key: null, summary: '``', description: 'x', acceptanceCriteria: [] }],
    openQuestions: [{ ...claim, text: '?' }],
  });
  expect([made.summary, made.keyPoints.map(({ text }) => text), made.decisions, made.actionItems, made.openQuestions]).toEqual(['a b c', ['de'], [], [], []]);
  expect(made.jira.map(({ summary, description, acceptanceCriteria }) => [summary, description, acceptanceCriteria])).toEqual([['f', '', ['g h']]]);
});

test("the note's title is kept, the engine's taken where there is none", () => {
  expect([ground({}, { title: 'DNS' }).title, ground({}, { title: ' ' }).title, ground({}).title]).toEqual(['DNS', 'Engine title', 'Engine title']);
});

test('the engine, what it used and how long it took are the caller\'s', () => {
  expect(ground({})).toMatchObject({ engine: 'openai x', usage: { inputTokens: 1, outputTokens: 2, requests: 3 }, elapsedMs: 4, language: 'en' });
});

describe('the key of an issue', () => {
  test.each([
    ['PROV-440', 'So prov 440 still fails.', 'PROV-440'],
    ['PROV-440', 'So PROV-440 still fails.', 'PROV-440'],
    ['PROV-440', 'That prov four forty still fails.', 'PROV-440'],
    ['PROV-440', 'What about 440, is it done?', 'PROV-440'],
    ['ABC-123', 'The relay still fails.', null],
    ['ABC-12', 'The relay failed 123 times, in the abcd hall.', null],
  ])('%s of "%s" is %s', (key, text, known) => {
    const issue = { quote: '', type: 'Task' as const, key, summary: 'Fix the relay', description: '', acceptanceCriteria: [] };
    expect(ground({ jira: [issue] }, { text }).jira[0]?.key).toBe(known);
  });
});
