import type { MeetingInput } from '../engine.ts';
import { firstAbilities, requestBody, type RequestBody } from './abilities.ts';
import { minutesSchema } from './answer-schema.ts';
import { Cutter, pieceOf, wholeOf } from './chunks.ts';
import type { RequestFailure } from './failures.ts';
import { withSettings } from './openai-engine.ts';
import { answerLimit, extractBudget, firstKnowledge } from './plan.ts';
import { extractMessages } from './prompt.ts';
import { readTarget } from './server.ts';
import type { OpenAiSettings } from './settings.ts';

/** What would be sent of a meeting: the address, and the body of each request for a part of its text, in order. */
export interface ShownPrompt {
  readonly url: string;
  readonly bodies: readonly RequestBody[];
  /** Whether one more request follows, made of the answers, which joins them. */
  readonly merge: boolean;
  /** Whether a second request follows each, with its draft. */
  readonly secondLook: boolean;
}

/**
 * Exactly what would be sent for a meeting, as far as it is known before an answer has come. Sends nothing; the key is not in it (it goes
 * in the `authorization` header).
 */
export function showPrompt(meeting: MeetingInput, settings: OpenAiSettings): ShownPrompt | { readonly failure: RequestFailure } {
  const read = readTarget(settings);
  if ('failure' in read) return read;
  const { baseUrl, model } = read.target;
  const { secondLook = false } = settings;
  const input = withSettings(meeting, settings);
  const budget = extractBudget(input, firstKnowledge(baseUrl, settings.contextTokens ?? null), secondLook);
  const cutter = new Cutter(input.text);
  const chunks = input.text.trim() === '' ? [] : cutter.cut(wholeOf(input.text), Math.max(1, budget.chunkTokens));
  const bodies = chunks.map((chunk) => {
    const answerTokens = answerLimit(budget, cutter.tokensOf(chunk));
    const messages = extractMessages(input, pieceOf(input.text, chunk), false);
    return requestBody(model, { messages, schema: minutesSchema, answerTokens }, firstAbilities(baseUrl));
  });
  return { url: `${baseUrl}/chat/completions`, bodies, merge: chunks.length > 1, secondLook };
}
