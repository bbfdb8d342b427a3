import { describe, expect, it } from 'vitest';

import { defaultTimeouts, Watchdog } from '../../../src/engines/openai/watchdog.ts';

/** A clock that runs as far as somebody waits for. */
function handClock(): { readonly clock: () => number; readonly wait: (milliseconds: number, signal: AbortSignal) => Promise<void> } {
  let now = 0;
  return {
    clock: () => now,
    wait: (milliseconds) => {
      now += milliseconds;
      return Promise.resolve();
    },
  };
}

describe('a watched request', () => {
  it('has five minutes until the first word: a model on the device may read a long prompt for that long', async () => {
    const controller = new AbortController();
    const time = handClock();
    const dog = new Watchdog(defaultTimeouts, time, controller);
    await dog.watch();
    expect([time.clock(), dog.expired?.limit, controller.signal.aborted]).toEqual([300_000, 'first', true]);
  });

  it('has ninety seconds between two words', async () => {
    const controller = new AbortController();
    const time = handClock();
    const dog = new Watchdog(defaultTimeouts, time, controller);
    dog.progress();
    await dog.watch();
    expect([time.clock(), dog.expired?.limit]).toEqual([90_000, 'idle']);
  });

  it('has fifteen minutes in all, whatever it says', async () => {
    const controller = new AbortController();
    const { clock, wait } = handClock();
    const dog: Watchdog = new Watchdog(defaultTimeouts, { clock, wait: async (milliseconds, signal) => {
      await wait(Math.min(milliseconds, 1_000), signal);
      dog.progress();
    } }, controller);
    await dog.watch();
    expect([clock(), dog.expired?.limit]).toEqual([900_000, 'total']);
  });
});
