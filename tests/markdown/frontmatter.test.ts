import { describe, expect, it } from 'vitest';
import { readFrontmatter } from '../../src/markdown/frontmatter.ts';
import { parseBlocks } from '../../src/markdown/parse-blocks.ts';

const read = (text: string): ReturnType<typeof readFrontmatter> => readFrontmatter(text, parseBlocks(text));

describe('readFrontmatter', () => {
  it('reads keys and values, dates as strings', () => {
    const text = '---\n# kept by hand\ndaily: "[[2023-12-07]]"\ncreated: 20231207000100\nmodified: 2023-12-07\nempty: ""\ntags:\n  - a\n---\ntext';
    expect(read(text)).toEqual({
      data: { daily: '[[2023-12-07]]', created: 20231207000100, modified: '2023-12-07', empty: '', tags: ['a'] },
      problem: null,
    });
  });

  it.each([
    ['without frontmatter', 'text'],
    ['that is empty', '---\n---\ntext'],
    ['that holds blanks and comments only', '---\n\n# nothing\n---\ntext'],
    ['of an empty note', ''],
  ])('holds nothing and reports nothing for a note %s', (_, text) => {
    expect(read(text)).toEqual({ data: {}, problem: null });
  });

  it.each([
    ['an open bracket', '---\na: 1\nb: [1\nc: 2\n---\n', 4],
    ['a doubled key', '---\na: 1\na: 2\n---\n', 3],
    ['a tab as indentation', '\uFEFF---\r\na:\r\n\tb: 1\r\n---\r\n', 3],
    ['text without keys', '---\njust words\n---\n', 2],
    ['a list', '---\n- a\n---\n', 2],
    ['references without end', `---\na: &a [1]\n${'b: '}[${'*a,'.repeat(200)}]\n---\n`, 3],
  ])('reports %s with its line and holds nothing', (_, text, line) => {
    const { data, problem } = read(text);
    expect(data).toEqual({});
    expect(problem?.line).toBe(line);
    expect(problem?.message).not.toBe('');
  });

  it('reads CRLF, a BOM and a note that ends with the frontmatter', () => {
    expect(read('\uFEFF---\r\na: 1\r\nb: x\r\n---').data).toEqual({ a: 1, b: 'x' });
  });
});
