import { type Abilities, bareAbilities, firstAbilities, isBare, learn, type Question, requestBody } from './abilities.ts';
import { failures, type RequestFailure } from './failures.ts';
import { parseAnswer } from './parse-answer.ts';
import { type ContextKnowledge, firstKnowledge, promptTokens } from './plan.ts';
import type { Completion } from './read-chunk.ts';
import { pauseBefore } from './retry.ts';
import { readSaidError } from './said-error.ts';
import { send, type Target } from './send.ts';
import type { OpenAiSettings, OpenAiTools } from './settings.ts';
import { estimateTokens } from './tokens.ts';
import type { UsageMeter } from './usage-meter.ts';
import { defaultTimeouts } from './watchdog.ts';

export type Answered<T> = { readonly value: T } | { readonly failure: RequestFailure };

const MOST_LESSONS = 6;
/** Nobody's tokenizer is further from ours. */
const HIGHEST_RATIO = 8;

/** The address and key of some settings, checked; a failure where a request could not be sent. */
export function readTarget({ baseUrl, model, apiKey, timeouts }: OpenAiSettings): { readonly target: Target } | { readonly failure: RequestFailure } {
  const address = URL.canParse(baseUrl.trim()) ? new URL(baseUrl.trim()) : null;
  if (address === null || !/^https?:$/u.test(address.protocol) || address.username !== '' || address.password !== '') return { failure: failures.badAddress() };
  const key = apiKey.trim();
  // What cannot stand in a header is no key.
  if (!/^[\x21-\x7e]*$/u.test(key)) return { failure: failures.badKey(address.host) };
  return { target: { baseUrl: address.href.replace(/\/+$/u, ''), host: address.host, model, apiKey: key, timeouts: { ...defaultTimeouts, ...timeouts } } };
}

/** A server, with what was learned of it in this run. */
export class Server {
  private abilities: Abilities;
  private known: ContextKnowledge;

  constructor(
    readonly target: Target,
    contextTokens: number | null,
    private readonly tools: OpenAiTools,
  ) {
    this.abilities = firstAbilities(target.baseUrl);
    this.known = firstKnowledge(target.baseUrl, contextTokens);
  }

  get knowledge(): ContextKnowledge {
    return this.known;
  }

  /** How answers are asked for: as JSON of a schema, as any JSON, or in words alone. */
  get format(): Abilities['format'] {
    return this.abilities.format;
  }

  /**
   * Asks for an answer of a form; once more where it cannot be read.
   * @param question the same one each time; `again` after an answer that could not be read
   * @param read the value of an answer's JSON; null where it is none
   */
  async ask<T>(question: (again: boolean) => Question, read: (json: unknown) => T | null, meter: UsageMeter, signal: AbortSignal): Promise<Answered<T>> {
    for (const again of [false, true]) {
      const answer = await this.complete(question(again), meter, signal);
      if ('failure' in answer) return answer;
      const json = parseAnswer(answer.completion.text);
      const value = json === undefined ? null : read(json);
      if (value !== null) return { value };
      if (answer.completion.finish === 'length') return { failure: failures.cutOff() };
    }
    return { failure: failures.notJson() };
  }

  /** Sends a question until it is answered or no other try can help. */
  private async complete(question: Question, meter: UsageMeter, signal: AbortSignal): Promise<{ readonly completion: Completion } | { readonly failure: RequestFailure }> {
    for (let tries = 1, lessons = 0; ; ) {
      const used = this.abilities;
      const { sent, said, outcome } = await send(requestBody(this.target.model, question, used), this.target, this.tools, signal);
      if (sent) meter.countRequest();
      if ('completion' in outcome) {
        count(meter, question, outcome.completion);
        return outcome;
      }
      const { failure } = outcome;
      if (failure.kind === 'bad-request' && lessons++ < MOST_LESSONS && this.learnFrom(said, used)) continue;
      const pause = pauseBefore(failure, tries++);
      if (pause === null) return outcome;
      await this.tools.wait(pause, signal);
      if (signal.aborted) return { failure: failures.cancelled() };
    }
  }

  /** Whether there is something else to try after a refusal. */
  private learnFrom(said: string, used: Abilities): boolean {
    if (this.abilities !== used) return true; // Another request was told the same meanwhile.
    const { message, marks } = readSaidError(said);
    const learned = learn(used, `${message} ${marks}`);
    if (learned === used && isBare(used)) return false;
    this.abilities = learned === used ? bareAbilities() : learned;
    return true;
  }

  /**
   * Learns from a failure how much the model takes.
   * @param used what was known when the request was made, which had so many tokens by our estimate
   * @returns whether smaller requests may help
   */
  learnContext(failure: RequestFailure, used: ContextKnowledge, estimated: number, answerTokens: number): void {
    if (this.known !== used) return;
    const { contextTokens, sentTokens } = failure;
    const smaller = Math.floor((estimated * used.ratio + answerTokens) * 0.7);
    const least = Math.min(used.contextTokens ?? Number.POSITIVE_INFINITY, contextTokens ?? smaller);
    const measured = sentTokens === null ? null : sentTokens / Math.max(1, estimated);
    const fitted = estimated * used.ratio + answerTokens <= least;
    const ratio = measured ?? (fitted ? used.ratio * 1.6 : used.ratio);
    this.known = { contextTokens: least, ratio: Math.min(HIGHEST_RATIO, Math.max(used.ratio, ratio)) };
  }
}

function count(meter: UsageMeter, { messages, schema }: Question, { inputTokens, outputTokens, text }: Completion): void {
  meter.addTokens(inputTokens ?? promptTokens(messages, schema), outputTokens ?? estimateTokens(text));
}
