import { describe, expect, it } from 'vitest';
import { APP_LINES, findAppLine } from '../../src/speech/app-lines.ts';
import { DATE_FORMS, readDateAt } from '../../src/speech/date-piece.ts';
import { NAME_EXAMPLES, readNamePiece } from '../../src/speech/name-piece.ts';
import { TIME_EXAMPLES, readTimePiece } from '../../src/speech/time-piece.ts';

describe('the pieces of a label', () => {
  it.each(TIME_EXAMPLES.yes)('reads the time %s', (written, seconds) => {
    const time = readTimePiece(written, 0);
    expect([time?.seconds, time?.end]).toEqual([seconds, written.length]);
  });

  it.each(TIME_EXAMPLES.no)('reads no time in %s', (written) => {
    expect(readTimePiece(written, 0)).toBeNull();
  });

  it.each(DATE_FORMS.flatMap(({ examples }) => examples.yes))('reads the date %s', (written) => {
    expect(readDateAt(written, 0)?.end).toBe(written.length);
  });

  it.each(DATE_FORMS.flatMap(({ examples }) => examples.no))('reads no date in %s', (written) => {
    expect(readDateAt(written, 0)).toBeNull();
  });

  it.each([
    ['2026-03-12 09:03', '2026-03-12'],
    ['03/12/2026 09:03', null],
    ['13/03/2026 09:03', '2026-03-13'],
    ['12.03.2026 09:03', '2026-03-12'],
    ['12 Mar 2026 09:03', '2026-03-12'],
    ['Mar 12, 2026 9:03 AM', '2026-03-12'],
  ])('gives the date beside the time %s', (written, date) => {
    expect(readTimePiece(written, 0)).toMatchObject({ date, ofDay: true });
  });

  it.each(NAME_EXAMPLES)('reads the label %s', (written, clean, shape) => {
    const name = readNamePiece(written);
    expect([name.clean, name.shape]).toEqual([clean, shape]);
  });

  it.each(APP_LINES.flatMap(({ examples }) => examples))('knows the line of an app: %s', (line) => {
    expect(findAppLine(line)).not.toBeNull();
  });

  it.each(['Farah Lindqvist', 'Okay, that is the transcript then.',
    'We joined the meeting late and saw nothing'])('takes for no line of an app: %s', (line) => {
    expect(findAppLine(line)).toBeNull();
  });
});
