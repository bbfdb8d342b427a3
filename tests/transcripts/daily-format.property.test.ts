import fc from 'fast-check';
import moment from 'moment';
import { describe, expect, it } from 'vitest';

import { readDailyName } from '../../src/transcripts/daily-format.ts';

const numRuns = Number(process.env['DEBRIEF_RUNS'] ?? 1000);

describe('the day in a name of a daily note', () => {
  it('is that from which moment wrote the name, in every format of its tokens', () => {
    const token = fc.constantFrom('YYYY', 'MM', 'DD', 'MMMM', 'MMM', 'Do', 'D', 'M', 'dddd', 'ddd', '[of]', 'DDDD');
    const formats = fc.tuple(fc.array(token, { maxLength: 3 }), fc.constantFrom(' ', '-', '/', '. ', '_'))
      .map(([more, between]) => ['YYYY', 'M', 'D', ...more].join(between));
    const days = fc.date({ min: new Date('1950-01-01'), max: new Date('2100-01-01'), noInvalidDate: true });
    fc.assert(
      fc.property(formats, days, (format, day) => {
        const written = moment.utc(day);
        expect(readDailyName(written.format(format), format)).toBe(written.format('YYYY-MM-DD'));
      }),
      { numRuns },
    );
  });
});
