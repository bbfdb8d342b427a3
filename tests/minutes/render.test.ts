import { describe, expect, test } from 'vitest';
import type { Minutes } from '../../src/minutes/minutes.ts';
import { renderBody, type RenderOptions } from '../../src/minutes/render.ts';
import { action, found, issue, minutesOf, UNVERIFIED } from './sample-minutes.ts';

const OPTIONS: RenderOptions = { sectionId: 'k7f3q2', bullet: '*', evidence: 'decisions', transcript: '', actionItems: [] };

const body = (minutes: Minutes, options: Partial<RenderOptions> = {}): string => renderBody(minutes, { ...OPTIONS, ...options }).text;
const listOf = (rest: Partial<Minutes>, options: Partial<RenderOptions> = {}): string => body(minutesOf(rest), options).split('\n\n').at(-1) ?? '';

const FULL = minutesOf({
  summary: 'The internal record is missing. The network team is asked.',
  decisions: [{ text: 'The network team is asked first.', evidence: found("let's ask the network team first") }],
  actionItems: [action('Ask the network team for the internal record'), action('review the proposal before Monday', { owner: 'Robin', due: '2023-12-11', duePhrase: 'before Monday' })],
  keyPoints: [{ topic: 'Internal records', text: 'They live in two zones.', evidence: found('two zones') }],
  jira: [issue('Create the internal DNS record for `ams4`', { description: 'It is missing in one zone.' })],
  openQuestions: [{ text: 'Who owns the second zone?', evidence: found('who owns that') }],
});

test('a body has the form of the design', () => {
  expect(body(FULL, { actionItems: [{ kind: 'task', number: 1 }, { kind: 'plain' }] })).toBe(`**Summary:** The internal record is missing. The network team is asked. ^k7f3q2

**Decisions**

* The network team is asked first.
    "let's ask the network team first"

**Action items**

* [[#^k7f3q2-a1|Ask the network team for the internal record]]
* **Robin:** review the proposal before Monday

**Key points**

1. **Internal records:** They live in two zones.

**Actionable items for Jira**

* **Create the internal DNS record for \`ams4\`:** It is missing in one zone. ^k7f3q2-j1

**Open questions**

* Who owns the second zone?`);
});

test('empty lists are left out, and the summary keeps its place for the links to it', () => {
  expect(body(minutesOf({ summary: '' }))).toBe('**Summary:** Nothing was found to sum up. ^k7f3q2');
});

test('labels follow the language of the minutes, in English where there are none', () => {
  const questions = [{ text: 'Wer?', evidence: UNVERIFIED }];
  expect(body(minutesOf({ language: 'de-AT', openQuestions: questions }))).toContain('**Offene Fragen**\n\n* Wer? (nicht belegt)');
  expect(body(minutesOf({ language: 'fr', openQuestions: questions }))).toContain('**Open questions**\n\n* Wer? (unverified)');
});

test('an untitled meeting has its title as the first line, in bold', () => {
  expect(body(minutesOf({}), { title: 'Import job' })).toMatch(/^\*\*Import job\*\*\n\n\*\*Summary:\*\*/u);
});

test('a link to a task shows its day', () => {
  expect(body(minutesOf({ actionItems: [action('send it before Monday', { due: '2023-12-11', duePhrase: 'before Monday' })] }), { actionItems: [{ kind: 'task', number: 1 }] })).toContain('|send it before Monday]] (due 2023-12-11)');
});

test('a draft of the offline engine is named as such in the first label', () => {
  expect(body(minutesOf({ engine: 'offline' }))).toMatch(/^\*\*Summary \(offline draft\):\*\*/u);
  expect(body(minutesOf({ engine: 'offline', language: 'de' }))).toMatch(/^\*\*Zusammenfassung \(Offline-Entwurf\):\*\*/u);
  expect(body(minutesOf({ engine: 'openai gpt' }))).not.toContain('offline');
});

describe('evidence', () => {
  const quotes = (evidence: RenderOptions['evidence']): number => body(FULL, { evidence }).match(/^ {4}"/gmu)?.length ?? 0;

  test('is shown for no item, for decisions, or for all', () => {
    expect([quotes('none'), quotes('decisions'), quotes('all')]).toEqual([0, 1, 6]);
  });

  test('comes in the order in which the items stand, without those that are tasks', () => {
    const { evidence } = renderBody(FULL, { ...OPTIONS, actionItems: [{ kind: 'task', number: 1 }, { kind: 'plain' }] });
    expect(evidence.map(({ quote }) => quote)).toEqual(["let's ask the network team first", 'review the proposal before Monday', 'two zones', 'Create the internal DNS record for `ams4`', 'who owns that']);
  });

  test('of a long quote is cut', () => {
    const decisions = [{ text: 'Yes.', evidence: found('so '.repeat(200)) }];
    expect(listOf({ decisions }).split('\n')[1]).toBe(`    "${'so '.repeat(40).trim()}…"`);
  });
});

describe('an action item', () => {
  test('that is a task is a link to its line', () => {
    const actionItems = [action('Fix a|b in [x] and `ams4`')];
    expect(listOf({ actionItems }, { actionItems: [{ kind: 'task', number: 7 }] })).toBe('* [[#^k7f3q2-a7|Fix a/b in (x) and ams4]]');
  });

  test('of another has its owner in bold, and a day in plain words where its own do not say it', () => {
    const items = [action('send the list', { owner: 'Robin', due: '2023-12-08', duePhrase: 'tomorrow' }), action('call them')];
    expect(listOf({ actionItems: items })).toBe('* **Robin:** send the list (due 2023-12-08)\n* call them');
  });

  test('shows what was said vaguely, once', () => {
    const items = [action('look at it', { duePhrase: 'sometime next week' }), action('look at it sometime next week', { duePhrase: 'sometime next week' }), action('do it soon if you can', { duePhrase: 'soon' })];
    expect(listOf({ actionItems: items })).toBe('* look at it (said "sometime next week")\n* look at it (said "sometime next week")\n* do it soon if you can');
  });

  test('shows no time that its own words say in another order', () => {
    const items = [
      action('announce when the tokens are available for the community', { duePhrase: "when it's available to the community" }),
      action('report at the next call', { duePhrase: 'on the next' }),
      action('report at the next call', { duePhrase: 'in the next two weeks or so' }),
    ];
    expect(listOf({ actionItems: items })).toBe('* announce when the tokens are available for the community\n* report at the next call\n* report at the next call (said "in the next two weeks or so")');
  });

  test('links its owner to the note of that name, if there is one that can be linked to', () => {
    const vaultLinks = new Map([['Robin', 'Robin Vale'], ['Maren', 'Maren'], ['Kim', 'Kim|x']]);
    const items = ['Robin', 'Maren', 'Kim', 'Noor'].map((owner) => action(`task of ${owner}`, { owner }));
    expect(listOf({ actionItems: items }, { vaultLinks }).split('\n').map((line) => line.split(' task')[0])).toEqual(['* **[[Robin Vale|Robin]]:**', '* **[[Maren]]:**', '* **Kim:**', '* **Noor:**']);
  });

  test('that is not verified is marked, a task too', () => {
    const actionItems = [action('Do it', { evidence: UNVERIFIED })];
    expect(listOf({ actionItems })).toBe('* Do it (unverified)');
    expect(listOf({ actionItems }, { actionItems: [{ kind: 'task', number: 1 }] })).toBe('* [[#^k7f3q2-a1|Do it]] (unverified)');
  });
});

describe('an issue', () => {
  test('shows its key, its type if it is no task, its criteria nested', () => {
    const jira = [issue('Fix the login', { type: 'Bug', key: 'PROV-440', description: 'It times out.', acceptanceCriteria: ['It works', 'It is fast'] }), issue('Write it up')];
    expect(listOf({ jira }, { bullet: '-' })).toBe('- **Fix the login:** It times out. (Bug, PROV-440) ^k7f3q2-j1\n    - It works\n    - It is fast\n- **Write it up:** ^k7f3q2-j2');
  });
});

test('a lead does not keep the marks that would make a field of its colon', () => {
  const keyPoints = [{ topic: 'Zones::', text: 'x', evidence: found('x') }, { topic: '', text: 'y', evidence: found('y') }];
  expect(listOf({ keyPoints })).toBe('1. **Zones:** x\n2. y');
});
