import { describe, expect, test } from 'vitest';
import { readBody } from '../../src/minutes/read-back.ts';

const BODY = `**Summary:** The record is missing. Robin asks. ^k7f3q2

**Decisions**

* The network team is asked first.
    "let's ask the network team first"

**Action items**

* [[#^k7f3q2-a1|Ask the network team for the record]]
* **Robin:** review the proposal (due 2023-12-11)
* **[[Maren Quist|Maren]]:** look at it (said "sometime next week") (unverified)

**Key points**

1. **Internal records:** They live in two zones.
2. Nobody knows why.

**Actionable items for Jira**

* **Create the record for \`ams4\`:** It is missing. (Bug, PROV-440) ^k7f3q2-j1
    * It resolves
* **Write it up:** ^k7f3q2-j2

**Open questions**

* Who owns zone \\#2?

*An extract of what was said.*`;

describe('a body of the design', () => {
  const read = readBody(BODY);

  test('is read into its lists', () => {
    expect(read.summary).toBe('The record is missing. Robin asks.');
    expect(read.decisions).toEqual([{ text: 'The network team is asked first.', quote: "let's ask the network team first", verified: true }]);
    expect(read.actionItems.map(({ text, owner, due, said, taskNumber, verified }) => [text, owner, due, said, taskNumber, verified])).toEqual([
      ['Ask the network team for the record', null, null, null, 1, true],
      ['review the proposal', 'Robin', '2023-12-11', null, null, true],
      ['look at it', 'Maren', null, 'sometime next week', null, false],
    ]);
    expect(read.keyPoints.map(({ topic, text }) => [topic, text])).toEqual([['Internal records', 'They live in two zones.'], ['', 'Nobody knows why.']]);
    expect(read.jira).toEqual([
      { type: 'Bug', key: 'PROV-440', summary: 'Create the record for `ams4`', description: 'It is missing.', acceptanceCriteria: ['It resolves'], quote: null, verified: true, blockId: 'k7f3q2-j1' },
      { type: 'Task', key: null, summary: 'Write it up', description: '', acceptanceCriteria: [], quote: null, verified: true, blockId: 'k7f3q2-j2' },
    ]);
    expect(read.openQuestions.map(({ text }) => text)).toEqual(['Who owns zone #2?']);
  });

  test.each<[string, (body: string) => string]>([
    ['CRLF line ends', (body) => body.replaceAll('\n', '\r\n')],
    ['other bullets', (body) => body.replace(/^( *)\* /gmu, '$1- ')],
    ['tabs for four blanks', (body) => body.replaceAll('    ', '\t')],
    ['underscores for asterisks', (body) => body.replaceAll('**', '__')],
    ['labels made headings', (body) => body.replace(/^\*\*([^*:]+)\*\*$/gmu, '### $1')],
    ['numbers with a parenthesis', (body) => body.replace(/^(\d+)\. /gmu, '$1) ')],
    ['all numbers one', (body) => body.replace(/^\d+\. /gmu, '1. ')],
    ['curly quotation marks', (body) => body.replace(/"([^"\n]*)"/gu, '“$1”')],
    ['no blank lines between label and list', (body) => body.replace(/\*\*\n\n/gu, '**\n')],
    ['trailing blanks', (body) => body.replaceAll('\n', '  \n')],
    ['nested lines indented by two', (body) => body.replaceAll('    ', '  ')],
  ])('is read the same with %s', (_, change) => {
    expect(change(BODY)).not.toBe(BODY);
    expect(readBody(change(BODY))).toEqual(read);
  });
});

describe("the user's edits", () => {
  const jira = (lines: string): readonly unknown[] => readBody(`**Actionable items for Jira**\n\n${lines}`).jira.map(({ summary, description, acceptanceCriteria, blockId }) => [summary, description, acceptanceCriteria, blockId]);

  test('an item of one plain line is an issue', () => {
    expect(jira('- Just do it')).toEqual([['Just do it', '', [], null]]);
  });

  test('a line that was added below an item is a criterion, with or without a bullet', () => {
    expect(jira('- **Do it:** now ^k7f3q2-j1\n    - first\n    second\n        - third')).toEqual([['Do it', 'now', ['first', 'second', 'third'], 'k7f3q2-j1']]);
  });

  test('a line that goes on without an indent belongs to its item', () => {
    expect(jira('- **Do it:** now\nand then')).toEqual([['Do it', 'now and then', [], null]]);
  });

  test('an item that was taken out, moved or added is not there, elsewhere, or there', () => {
    const read = readBody(BODY_WITHOUT_DECISIONS);
    expect(read.decisions).toEqual([]);
    expect(read.openQuestions.map(({ text }) => text)).toEqual(['New one?', 'Old one?']);
  });

  test('a heading or marker of their own ends a list', () => {
    expect(readBody('**Decisions**\n\n* a\n\n%% DEBRIEF_TASKS_START %%\n\n- [ ] b').decisions.map(({ text }) => text)).toEqual(['a']);
    expect(readBody('**Decisions**\n\n* a\n\n### My notes\n\n* b').decisions.map(({ text }) => text)).toEqual(['a']);
  });

  const BODY_WITHOUT_DECISIONS = '**Summary:** x\n\n**Decisions**\n\n**Open questions**\n\n* New one?\n* Old one?';
});

test('German labels and marks are read too', () => {
  const read = readBody('**Zusammenfassung:** x\n\n**Entscheidungen**\n\n* a (nicht belegt)\n\n**Aufgaben**\n\n* b (fällig 2023-12-11)\n* c (gesagt „bald“)\n\n**Aufgaben für Jira**\n\n* **d:**\n\n**Offene Fragen**\n\n* e');
  expect(read.summary).toBe('x');
  expect(read.decisions[0]).toMatchObject({ text: 'a', verified: false });
  expect(read.actionItems.map(({ text, due, said }) => [text, due, said])).toEqual([['b', '2023-12-11', null], ['c', null, 'bald']]);
  expect([read.jira.length, read.openQuestions.length]).toEqual([1, 1]);
});

test.each(['* a', '    b', '**Decisions', ' **x:** '])('a million characters of "%s" are read by one walk', (piece) => {
  expect(readBody(`**Decisions**\n\n${piece.repeat(100_000)}`).summary).toBe('');
  expect(readBody(`**Decisions**\n\n${`${piece}\n`.repeat(100_000)}`).summary).toBe('');
});
