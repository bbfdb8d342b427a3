import { describe, expect, it } from 'vitest';

import { duration } from '../../../src/engines/openai/duration.ts';
import { captureAt, expectUntouched, hurried } from './capture-at.ts';
import { failing } from './scripted-server.ts';

it.each([
  [0, '1 second'],
  [1_000, '1 second'],
  [2_400, '2 seconds'],
  [90_000, '90 seconds'],
  [300_000, '5 minutes'],
  [3_600_000, '60 minutes'],
  [99_999_000, '28 hours'],
  [259_200_000, '3 days'],
])('%i milliseconds are said as %s', (milliseconds, words) => {
  expect(duration(milliseconds)).toBe(words);
});

describe('a server that asks to wait', () => {
  const limited = (seconds: string) => failing(429, { error: { message: 'slow down' } }, { 'retry-after': seconds });

  it.each([
    ['3600', '60 minutes'],
    ['99999', '28 hours'],
  ])('for %s seconds is not waited for, and it is said how long: %s', async (seconds, words) => {
    const captured = await captureAt([limited(seconds)]);
    expectUntouched(captured, 'rate-limit');
    expect(captured.requests).toBe(1);
    expect(captured.report.error?.tip).toContain(`in ${words}`);
  });

  it.each(['99999999999', '9'.repeat(400)])('for longer than anybody waits (%s seconds) names no time', async (seconds) => {
    const captured = await captureAt([limited(seconds)]);
    expect(captured.requests).toBe(1);
    expect(captured.report.error?.tip).toMatch(/^Try again later/u);
  });

  it('for a second, again and again, is asked again later and with less at a time', async () => {
    const captured = await captureAt([limited('1')], { tools: hurried });
    expect(captured.requests).toBe(4);
    expect(captured.report.error?.tip).toBe('Try again in a few minutes, with --concurrency 1.');
  });

  it('in a fault of its own is not waited for either, and it is said how long', async () => {
    const captured = await captureAt([failing(503, 'down for repair', { 'retry-after': '7200' })]);
    expectUntouched(captured, 'server-error');
    expect([captured.requests, captured.report.error?.tip]).toEqual([1, 'Try again in 2 hours.']);
  });
});
