import type { Usage } from '../../minutes/minutes.ts';

/** Adds up what a meeting's requests took. */
export class UsageMeter {
  private input = 0;
  private output = 0;
  private sent = 0;

  /** Counts a request when it is sent, whatever becomes of it. */
  countRequest(): void {
    this.sent++;
  }

  addTokens(input: number, output: number): void {
    this.input += input;
    this.output += output;
  }

  usage(): Usage {
    return { inputTokens: this.input, outputTokens: this.output, requests: this.sent };
  }
}
