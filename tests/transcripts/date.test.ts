import { describe, expect, it } from 'vitest';
import { noteDate, type NoteDate } from '../../src/transcripts/note-date.ts';
import { readFrontmatter } from '../../src/markdown/frontmatter.ts';
import { parseBlocks } from '../../src/markdown/parse-blocks.ts';

function dateOf(text: string, fileName = 'Some note.md', dailyFormats: readonly string[] = []): NoteDate {
  const blocks = parseBlocks(text);
  return noteDate({ frontmatter: readFrontmatter(text, blocks).data, fileName, text, blocks, dailyFormats });
}

describe('noteDate', () => {
  it.each([
    ['date: 2023-12-07'],
    ['date: 2023-12-07T23:30:00+02:00'],
    ['date: "2023-12-07 10:00"'],
    ['date: 20231207'],
    ['date: Thursday, December 7th, 2023'],
    ['date: 7. Dezember 2023'],
    ['date: 07.12.2023'],
    ['daily: "[[2023-12-07]]"'],
    ['daily: "[[2023-12-07|Thursday]]"'],
    ['daily: "[[journal/2023/2023-12-07.md#Notes|that day]]"'],
    ['daily: "[[Thursday|2023-12-07]]"'],
    ['daily: [[2023-12-07]]'],
    ['daily: ["[[2023-12-07]]"]'],
    ['created: 20231207000100'],
    ['created: 202312070001'],
    ['created: 2023-12-07T00:01'],
    ['date: ""\ndaily: no day\ncreated: 2023-12-07'],
    ['date: 2023-02-30\ndaily: 2023-12-07\ncreated: 2023-12-09'],
    ['created: 2023-12-09\ndaily: 2023-12-08\ndate: 2023-12-07'],
  ])('reads the frontmatter `%s`', (yaml) => {
    expect(dateOf(`---\n${yaml}\n---\n`)).toEqual({ date: '2023-12-07', source: 'frontmatter' });
  });

  it.each([
    ['2023-12-07.md', []],
    ['Thursday, December 7th, 2023.md', []],
    ['2023-12-07 Donnerstag.md', []],
    ['journal/2023/12/07.md', []],
    ['07-12-2023.md', ['DD-MM-YYYY']],
    ['12-07-2023.md', ['DD/MM-YYYY', 'MM-DD-YYYY']],
    ['Journal/2023/Day 341 (07-12).md', ['YYYY/[Day] DDD (DD-MM)']],
  ])('takes the day of a daily note %s before all that its template wrote', (fileName, dailyFormats) => {
    const text = '---\ndate: 2025-01-23\ndaily: "[[2025-01-23]]"\ncreated: 2025-01-23T09:00\ntitle: 2025-01-23\n---\n# 2025-01-23';
    expect(dateOf(text, fileName, dailyFormats)).toEqual({ date: '2023-12-07', source: 'file name' });
  });

  it.each([
    ['a date in a longer name', 'Outage of 2025-01-23.md', 'date: 2023-12-07'],
    ['a link in the format of the daily notes', 'Sync.md', 'daily: "[[07-12-2023]]"'],
    ['a value in the format of the daily notes', 'Sync.md', 'date: 07-12-2023'],
  ])('takes the property: %s', (_, fileName, yaml) => {
    expect(dateOf(`---\n${yaml}\n---\n`, fileName, ['DD-MM-YYYY'])).toEqual({ date: '2023-12-07', source: 'frontmatter' });
  });

  it.each([
    ['the file name', 'Sync 2023-12-07.md', ''],
    ['the title', 'Sync.md', '# Sync, 7 December 2023'],
  ])('takes %s before `created`', (_, fileName, heading) => {
    expect(dateOf(`---\ncreated: 2025-01-23\n---\n${heading}`, fileName).date).toBe('2023-12-07');
  });

  it('takes `created` for a name that can be read two ways only where it is one of the two', () => {
    expect(dateOf('---\ncreated: 2023-12-07T09:00\n---\n', '07-12-2023.md').date).toBe('2023-12-07');
    expect(dateOf('---\ncreated: 2023-07-12T09:00\n---\n', '07-12-2023.md').date).toBe('2023-07-12');
    expect(dateOf('---\ncreated: 2025-01-23T09:00\n---\n', '07-12-2023.md').date).toBeNull();
  });

  it.each([
    ['2023-12-07.md'],
    ['2023-12-07 Thursday.md'],
    ['Thursday 2023-12-07'],
    ['20231207.md'],
    ['2023.12.07.md'],
    ['2023_12_07.md'],
    ['7 Dec 2023.md'],
    ['Dec 7, 2023.md'],
    ['Thursday, December 7th 2023.md'],
    ['journal/2023/12-December/2023-12-07.md'],
    ['journal/2023/12/07.md'],
  ])('reads the file name %s', (fileName) => {
    expect(dateOf('text', fileName)).toEqual({ date: '2023-12-07', source: 'file name' });
  });

  it.each([
    ['---\ntitle: Thursday 2023-12-07\n---\n# 2023-12-08', '2023-12-07'],
    ['## 2023-12-08\n\n# Thursday 2023-12-07', '2023-12-07'],
    ['Thursday, 7 December 2023\n===\n', '2023-12-07'],
  ])('reads the title in %j', (text, date) => {
    expect(dateOf(text)).toEqual({ date, source: 'title' });
  });

  it.each([
    ['an impossible day', '2023-02-30.md'],
    ['a month that is none', '2023-13-01.md'],
    ['a leap day that was none', '2023-02-29.md'],
    ['a date that can be read two ways', '07-12-2023.md'],
    ['a week', '2023-W49.md'],
    ['a range of days', '2023-12-04 to 2023-12-10.md'],
    ['a telephone number', '+49 20231 207123456.md'],
    ['a month', '2023-12.md'],
    ['a word that begins like a month', '7 market 2023.md'],
    ['milliseconds', '1701907200000.md'],
  ])('finds no day in a file name with %s', (_, fileName) => {
    expect(dateOf('text', fileName)).toEqual({ date: null, source: null });
  });

  it('knows the leap day of a leap year', () => {
    expect(dateOf('', '2024-02-29').date).toBe('2024-02-29');
  });

  it('serves a note whose frontmatter is broken by its file name', () => {
    expect(dateOf('---\ndate: [2023\n---\n', '2023-12-07.md')).toEqual({ date: '2023-12-07', source: 'file name' });
  });
});
