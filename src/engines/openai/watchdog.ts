import type { OpenAiTools, Timeouts } from './settings.ts';

export const defaultTimeouts: Timeouts = { first: 280_000, idle: 120_000, total: 900_000 };

/** Aborts a request that has fallen silent or takes too long. */
export class Watchdog {
  /** Why it aborted; null while it has not. */
  expired: { readonly limit: keyof Timeouts; readonly milliseconds: number } | null = null;
  private last: number;
  private begun = false;
  private readonly start: number;

  constructor(
    private readonly timeouts: Timeouts,
    private readonly tools: Pick<OpenAiTools, 'clock' | 'wait'>,
    private readonly controller: AbortController,
  ) {
    this.start = tools.clock();
    this.last = this.start;
  }

  /** Told of each sign of life; `begun` once the answer itself comes. */
  sign(begun: boolean): void {
    this.last = this.tools.clock();
    this.begun ||= begun;
  }

  private silence(): 'first' | 'idle' {
    return this.begun ? 'idle' : 'first';
  }

  /** Watches until the request's signal is aborted, by this or by whoever ends the request. */
  async watch(): Promise<void> {
    const { signal } = this.controller;
    while (!signal.aborted) {
      const limit = this.silence();
      const silentAt = this.last + this.timeouts[limit];
      const lateAt = this.start + this.timeouts.total;
      const left = Math.min(silentAt, lateAt) - this.tools.clock();
      if (left > 0) await this.tools.wait(Math.ceil(left), signal);
      else this.expire(lateAt <= silentAt ? 'total' : limit);
    }
  }

  private expire(limit: keyof Timeouts): void {
    if (this.controller.signal.aborted) return;
    this.expired = { limit, milliseconds: this.timeouts[limit] };
    this.controller.abort();
  }
}
