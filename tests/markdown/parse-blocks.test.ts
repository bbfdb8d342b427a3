import { describe, expect, it } from 'vitest';
import { parseBlocks } from '../../src/markdown/parse-blocks.ts';

/** `kind first-last` of each block that is not blank. */
function outline(text: string): string {
  return parseBlocks(text)
    .filter((block) => block.kind !== 'blank')
    .map(({ kind, startLine, endLine }) => `${kind} ${String(startLine)}-${String(endLine)}`)
    .join(', ');
}

const WALL = 'so yeah I was looking at this and um the thing is '.repeat(8).trim();

describe('parseBlocks', () => {
  it.each<readonly [string, string, string]>([
    ['an empty note has no blocks', '', ''],
    ['blank lines alone are one block that is not shown here', '\n \t\n', ''],
    ['a paragraph without a line end', 'text', 'paragraph 1-1'],
    ['a paragraph of several lines', 'a\nb\nc\n\nd', 'paragraph 1-3, paragraph 5-5'],
    ['frontmatter at the very start', '---\na: 1\n---\ntext', 'frontmatter 1-3, paragraph 4-4'],
    ['frontmatter behind a BOM', '\uFEFF---\na: 1\n---\ntext', 'frontmatter 1-3, paragraph 4-4'],
    ['frontmatter with blanks behind its marks and CRLF', '--- \r\na: 1\r\n---\t\r\ntext', 'frontmatter 1-3, paragraph 4-4'],
    ['no frontmatter below a blank line', '\n---\na: 1\n---\n', 'rule 2-2, heading 3-4'],
    ['a rule where the frontmatter is never closed', '---\ntext', 'rule 1-1, paragraph 2-2'],
    ['headings of each level', '# a\n###### b\n####### c', 'heading 1-1, heading 2-2, paragraph 3-3'],
    ['a tag is no heading', '#tag\n\n#\n\n#\ta', 'paragraph 1-1, heading 3-3, heading 5-5'],
    ['a heading indented by three, and by four', '   # a\n\n    # b', 'heading 1-1, paragraph 3-3'],
    ['setext headings', 'a\n===\nb\n---\nc', 'heading 1-2, heading 3-4, paragraph 5-5'],
    ['a setext heading whose underline is a single dash', 'a\n-\n', 'heading 1-2'],
    ['a wall directly above a rule is text and a rule', `${WALL}\n---\nb`, 'paragraph 1-1, rule 2-2, paragraph 3-3'],
    ['two lines directly above a rule are text and a rule', 'a\nb\n---', 'paragraph 1-2, rule 3-3'],
    ['a wall above === is one paragraph', `${WALL}\n===\nb`, 'paragraph 1-3'],
    ['rules of every kind', '---\n\n***\n___\n- - -\n * * *\n--\n', 'rule 1-1, rule 3-3, rule 4-4, rule 5-5, rule 6-6, paragraph 7-7'],
    ['a rule interrupts a paragraph', 'a\n***\nb', 'paragraph 1-1, rule 2-2, paragraph 3-3'],
    ['a comment over many lines keeps blank lines, fences and rules', '%%\na\n\n---\n```\n# b\n%%\nc', 'comment 1-7, paragraph 8-8'],
    ['a comment on one line', '%% a %%\nb', 'comment 1-1, paragraph 2-2'],
    ['a comment that begins and ends beside text', '%% a\n\nb %%\nc', 'comment 1-3, paragraph 4-4'],
    ['two comments on one line', '%% a %% %% b %%\nc', 'comment 1-1, paragraph 2-2'],
    ['a second comment that goes on', '%% a %% %% b\n\nc %%\nd', 'comment 1-3, paragraph 4-4'],
    ['an empty comment', '%%%%\na', 'comment 1-1, paragraph 2-2'],
    ['a comment that is never closed', 'a\n\n%%\nb\n\n# c', 'paragraph 1-1, comment 3-6'],
    ['a comment interrupts a paragraph', 'Title\n%%\na\n%%\nb', 'paragraph 1-1, comment 2-4, paragraph 5-5'],
    ['a comment interrupts a list', '- a\n%% X_END %%\n- b', 'list 1-1, comment 2-2, list 3-3'],
    ['text behind a comment makes a paragraph of it', '%% a %% b\nc', 'paragraph 1-2'],
    ['a comment within a paragraph stays there', 'a %% b %% c\nd', 'paragraph 1-2'],
    ['a comment within a paragraph goes over its lines', 'a %% b\n%% c\nd', 'paragraph 1-3'],
    ['marks in inline code are no comment', 'a `%%` b\n%%\nc\n%%', 'paragraph 1-1, comment 2-4'],
    ['marks in longer runs of backticks are no comment', 'a `` ` %% `` b\n%% c %%', 'paragraph 1-1, comment 2-2'],
    ['marks in a fence are no comment', '```\n%%\n```\na', 'fence 1-3, paragraph 4-4'],
    ['a percent sign alone is text', '% a\n50%% off', 'paragraph 1-2'],
    ['an HTML comment over blank lines', '<!-- a\n\nb --> c\nd', 'html-comment 1-3, paragraph 4-4'],
    ['an HTML comment that is never closed', '<!-- a\n\n# b', 'html-comment 1-3'],
    ['fences of both kinds', '```js\na\n```\n~~~\n```\n~~~', 'fence 1-3, fence 4-6'],
    ['a fence closes with as many marks or more', '````\n```\n`````\na', 'fence 1-3, paragraph 4-4'],
    ['a backtick in the first line makes it text', '``` a`b\nc\n\n~~~ a`b\nc\n~~~', 'paragraph 1-2, fence 4-6'],
    ['a fence indented by three, its end by two', '   ```\na\n  ```\nb', 'fence 1-3, paragraph 4-4'],
    ['a closing mark indented by four does not close', '```\na\n    ```\nb', 'fence 1-4'],
    ['a closing mark with text does not close', '```\na\n``` b\nc\n```', 'fence 1-5'],
    ['a fence that is never closed', '```\na\n\n---', 'fence 1-4'],
    ['rules and headings within a fence belong to it', '```yaml\na\n---\n# b\n```', 'fence 1-5'],
    ['a list with blank lines and nested items', '- a\n\n- b\n  - c\n\n    d\n\ne', 'list 1-6, paragraph 8-8'],
    ['a list item with a question mark', '* ? Did it work?\n', 'list 1-1'],
    ['lazy lines of a list', '- a\nb\n\nc', 'list 1-2, paragraph 4-4'],
    ['ordered lists', '1. a\n2) b\n1234567890. c', 'list 1-3'],
    ['a number in a text begins no list', 'a\n2. b\n\n2. c', 'paragraph 1-2, list 4-4'],
    ['an empty item does not interrupt', 'a\n*\nb', 'paragraph 1-3'],
    ['a fence within a list item belongs to it', '- a\n  ```\n  b\n\n  c\n  ```\nd', 'list 1-6, paragraph 7-7'],
    ['a heading ends a list', '- a\n# b', 'list 1-1, heading 2-2'],
    ['a table', '| a | b |\n| --- | :-: |\n| 1 | 2 |\n\nc', 'table 1-3, paragraph 5-5'],
    ['a table without outer bars', 'a | b\n--|--\n1 | 2', 'table 1-3'],
    ['no table where the cells do not match', 'a | b\n| --- |\nc', 'paragraph 1-3'],
    ['a table below a line of text', 'text\n| a |\n| - |\n| 1 |', 'paragraph 1-1, table 2-4'],
    ['callouts and quotes', '> [!info] a\n> b\n\n> c\nlazy\n\n>d', 'callout 1-2, quote 4-5, quote 7-7'],
    ['a blank line in a quote ends its lazy lines', '> a\n>\nb', 'quote 1-2, paragraph 3-3'],
    ['a fence in a quote has no lazy lines', '> ```\nb', 'quote 1-1, paragraph 2-2'],
    ['indented code is a paragraph', '    %% a\n\nb', 'paragraph 1-1, paragraph 3-3'],
    ['NUL and odd blanks are text', '\0\n\u00a0\n', 'paragraph 1-2'],
    ['CRLF, LF and lone CR mixed', 'a\r\n\r\nb\n\nc\r\rd', 'paragraph 1-1, paragraph 3-3, paragraph 5-5, paragraph 7-7'],
    ['a BOM before each kind of first line', '\uFEFF> a', 'quote 1-1'],
    ['a BOM before a list', '\uFEFF- a\n  b', 'list 1-2'],
    ['a BOM before a wall', `\uFEFF${WALL}`, 'paragraph 1-1'],
  ])('%s', (_, text, expected) => {
    expect(outline(text)).toBe(expected);
  });

  it('begins the first block at 0 and ends the last with the note', () => {
    const blocks = parseBlocks('\uFEFF\r\n# a\r\n');
    expect(blocks.map(({ start, end, kind }) => [kind, start, end])).toEqual([
      ['blank', 0, 3],
      ['heading', 3, 8],
    ]);
  });

  it('says the level of headings and whether marks are closed', () => {
    expect(parseBlocks('### a\n').map((block) => block.level)).toEqual([3]);
    expect(parseBlocks('a\n===').map((block) => block.level)).toEqual([1]);
    expect(parseBlocks('%% a %%').map((block) => block.closed)).toEqual([true]);
    expect(parseBlocks('%% a').map((block) => block.closed)).toEqual([false]);
    expect(parseBlocks('~~~').map((block) => block.closed)).toEqual([false]);
  });

  it.each([
    ['blanks', ' '.repeat(5_000_000)],
    ['percent signs', '%'.repeat(2_000_000)],
    ['backticks in lines with comments', `${'`%% '.repeat(300)}\n`.repeat(1000)],
    ['list marks', '- '.repeat(1_000_000)],
    ['quote marks', '>'.repeat(2_000_000)],
    ['bars and dashes', `${'|-'.repeat(200_000)}\n`.repeat(4)],
    ['comments that begin lines of a paragraph', 'a %%\n%% b '.repeat(200_000)],
    ['lines', '\n'.repeat(2_000_000)],
  ])('stays linear on a wall of %s', (_, text) => {
    const blocks = parseBlocks(text);
    expect(blocks[blocks.length - 1]?.end).toBe(text.length);
  });
});
