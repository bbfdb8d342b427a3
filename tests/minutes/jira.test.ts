import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toJiraMarkup, toPlainText, type IssueText } from '../../src/minutes/jira.ts';
import { propertyRuns } from '../property-runs.ts';

const numRuns = propertyRuns();

const issue = (summary: string, rest: Partial<IssueText> = {}): IssueText => ({ type: 'Task', key: null, summary, description: '', acceptanceCriteria: [], ...rest });
const markup = (summary: string): string => toJiraMarkup([issue(summary)]).slice(3, -2);

test('issues are a list with bold summaries, keys behind and criteria nested', () => {
  const issues = [issue('Create the record', { type: 'Bug', key: 'PROV-440', description: 'It is missing.', acceptanceCriteria: ['It resolves', 'It is fast'] }), issue('Write it up')];
  expect(toJiraMarkup(issues)).toBe('* *Create the record:* It is missing. (Bug PROV-440)\n** It resolves\n** It is fast\n* *Write it up:*');
  expect(toPlainText(issues)).toBe('- [Bug PROV-440] Create the record: It is missing.\n  - It resolves\n  - It is fast\n- Write it up');
  expect([toJiraMarkup([]), toPlainText([])]).toEqual(['', '']);
});

describe("Jira's notation", () => {
  test.each([
    "it's well-known, foo_bar and 10:30", 'a - b', 'Straße (aside), 50% of 3.5 GB', 'C:\\temp', 'a/b, #4 and x#y', 'Why? Because! Yes',
  ])('leaves "%s" as it is', (text) => {
    expect(markup(text)).toBe(text);
  });

  test.each([
    ['*bold* _em_', '\\*bold\\* \\_em\\_'],
    ['-gone- +new+', '\\-gone\\- \\+new\\+'],
    ['x^2^ and ~3~', 'x\\^2\\^ and \\~3\\~'],
    ['??cite??', '\\?\\?cite\\?\\?'],
    ['{code} and {color:red}', '\\{code\\} and \\{color:red\\}'],
    ['[link|https://x.example] and [~maren]', '\\[link\\|https://x.example\\] and \\[\\~maren\\]'],
    ['!image.png!', '\\!image.png!'],
    ['# first', '\\# first'],
    ['a -- b --- c', 'a \\-\\- b \\-\\-\\- c'],
    ['the `ams-4` record', 'the {{ams-4}} record'],
    ['run `--force`', 'run {{\\-\\-force}}'],
    // Two backslashes are a line break, and one before a mark escapes it: an entity stands for those.
    ['a\\\\b', 'a&#92;&#92;b'],
    ['\\*x', '&#92;\\*x'],
    // Signs in parentheses and faces are pictures.
    ['done (/) or (x) :) (y)', 'done \\(/) or \\(x) :\\) \\(y)'],
  ])('escapes %s', (text, escaped) => {
    expect(markup(text)).toBe(escaped);
  });

  test('keeps an item on its line, and no mark of its text unescaped, whatever it holds', () => {
    const piece = fc.constantFrom('*', '_', '-', '+', '^', '~', '??', '{', '}', '[', ']', '|', '!', '#', '\\', '\\\\', '(x)', ':)', '`a`', '`', ' ', 'word', '1', '\n', '\r\n', '\u2028', 'bq. ', 'h1. ', '----');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 10 }).map((pieces) => pieces.join('')), (text) => {
        const made = toJiraMarkup([issue(text, { description: text, acceptanceCriteria: [text] })]);
        expect(made.split(/[\n\r\u2028]/u).length).toBe(2);
        const bare = markup(text).replace(/\{\{(?:\\.|[^{}])*\}\}/gu, '').replace(/\\[-#*_+?^~|%{}[\]()!@]/gu, '').replace(/ \*(?= )|([\p{L}\p{N}])\*(?=[\p{L}\p{N}])/gu, '$1');
        expect(bare).not.toMatch(/[{}[\]|*^~]|\\\\/u);
      }),
      { numRuns },
    );
  });
});

test('plain text keeps an item on its line and drops backticks', () => {
  expect(toPlainText([issue('a\nb `c`', { description: 'd\r\ne', acceptanceCriteria: ['f\u2028g'] })])).toBe('- a b c: d e\n  - f g');
});
