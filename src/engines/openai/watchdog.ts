import type { OpenAiTools, Timeouts } from './settings.ts';

/** Node's own fetch waits no longer than five minutes for the head of an answer, which many servers send with its first word. */
export const defaultTimeouts: Timeouts = { first: 300_000, idle: 90_000, total: 900_000 };

/** Aborts a request whose answer does not get on or takes too long. */
export class Watchdog {
  /** Why it aborted; null while it has not. */
  expired: { readonly limit: keyof Timeouts; readonly milliseconds: number } | null = null;
  private last = 0;
  private begun = false;
  private begin: () => void = () => undefined;
  /** Another limit counts from the first word on: whoever waits for the end of the former one is woken. */
  private readonly firstWord = new Promise<void>((resolve) => { this.begin = resolve; });

  constructor(
    private readonly timeouts: Timeouts,
    private readonly tools: Pick<OpenAiTools, 'clock' | 'wait'>,
    private readonly controller: AbortController,
  ) {}

  /** Told of each word of the answer, or of the thoughts before it. Bytes alone tell nothing: a dead server's proxy sends them, too. */
  progress(): void {
    this.last = this.tools.clock();
    this.begun = true;
    this.begin();
  }

  /** Watches from now on until the request's signal is aborted, by this or by whoever ends the request. */
  async watch(): Promise<void> {
    const { signal } = this.controller;
    const start = this.tools.clock();
    this.last = Math.max(this.last, start);
    while (!signal.aborted) {
      const limit = this.begun ? 'idle' : 'first';
      const silentAt = this.last + this.timeouts[limit];
      const lateAt = start + this.timeouts.total;
      const left = Math.min(silentAt, lateAt) - this.tools.clock();
      const passed = left > 0 ? this.tools.wait(Math.ceil(left), signal) : null;
      if (passed !== null) await (this.begun ? passed : Promise.race([passed, this.firstWord]));
      else this.expire(lateAt <= silentAt ? 'total' : limit);
    }
  }

  private expire(limit: keyof Timeouts): void {
    if (this.controller.signal.aborted) return;
    this.expired = { limit, milliseconds: this.timeouts[limit] };
    this.controller.abort();
  }
}
