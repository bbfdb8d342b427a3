import fc from 'fast-check';
import { anyCharacters } from '../arbitrary/any-characters.ts';
import { describe, expect, test } from 'vitest';
import { findDuePhrase, resolveDue } from '../../src/minutes/due-date.ts';
import { propertyRuns } from '../property-runs.ts';

const numRuns = propertyRuns();

const WORDS = [
  'by', 'before', 'end of', 'the', 'next', 'this', 'in', 'two', '3', 'weeks', 'days', 'month', 'Friday', 'monday', 'EOD', 'Q3', 'q1', '15th', '31st', '29', 'February', 'march', 'may', '2023', '2024', '12/15',
  '2024-02-29', 'tomorrow', 'morning', 'at the latest', 'sometime', 'week', 'year', 'after next', 'bis', 'Ende', 'der', 'Woche', 'nächsten', 'Montag', 'am', '15.', 'Dezember', '31.12.', 'in', '999', 'years', ',', '.', '\n', 'first thing',
];

const phrase = fc.oneof(
  fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 6 }).map((words) => words.join(' ')),
  anyCharacters(30),
);
const day = fc.date({ min: new Date('1990-01-01T00:00:00Z'), max: new Date('2090-12-31T00:00:00Z'), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10));

function isRealDay(text: string): boolean {
  const date = new Date(`${text}T00:00:00Z`);
  return /^\d{4}-\d{2}-\d{2}$/u.test(text) && !Number.isNaN(date.getTime()) && date.toISOString().slice(0, 10) === text;
}

describe('due dates', () => {
  test('are days of the calendar, never before the meeting', () => {
    fc.assert(
      fc.property(phrase, day, (said, meeting) => {
        const due = resolveDue(said, meeting);
        if (due === null) return;
        expect(isRealDay(due)).toBe(true);
        expect(due >= meeting).toBe(true);
      }),
      { numRuns },
    );
  });

  test('come of phrases that are slices of what was said', () => {
    fc.assert(
      fc.property(fc.array(phrase, { maxLength: 4 }).map((parts) => parts.join(' ')), (sentence) => {
        const found = findDuePhrase(sentence);
        if (found !== null) expect(sentence.includes(found) && found !== '').toBe(true);
      }),
      { numRuns },
    );
  });

  test('of a weekday lie one to seven days ahead, on that weekday', () => {
    const names = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 6 }), day, (index, meeting) => {
        const due = resolveDue(`by ${names[index] ?? ''}`, meeting) ?? '';
        const ahead = (Date.parse(due) - Date.parse(meeting)) / 86_400_000;
        expect((new Date(due).getUTCDay() + 6) % 7).toBe(index);
        expect(ahead >= 1 && ahead <= 7).toBe(true);
      }),
      { numRuns },
    );
  });
});
