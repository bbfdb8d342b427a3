import type { MeetingInput } from '../engine.ts';
import { type AnswerSchema, mergeSchema, minutesSchema } from './answer-schema.ts';
import { extractMessages, mergeMessages, type Message } from './prompt.ts';
import { estimateTokens } from './tokens.ts';

/** What is known of a model's context. */
export interface ContextKnowledge {
  /** Tokens that a request and its answer may have together; null where it is not known. */
  readonly contextTokens: number | null;
  /** How many tokens of the server's one of ours is. */
  readonly ratio: number;
}

/** How large the parts of a meeting's requests may be, in our tokens. */
export interface Budget {
  /** The transcript in one request; below 1 where not even the prompt fits. */
  readonly chunkTokens: number;
  /** The answer, in the server's tokens. */
  readonly answerTokens: number;
  /** The prompt without the transcript. */
  readonly overheadTokens: number;
}

/** Taken for the context where nothing is known: what fits is found well by models that could take more. */
const ASSUMED_CONTEXT = 32_768;
/** Ollama cuts off what exceeds its default without a word, so there the size must be known before. */
const OLLAMA_CONTEXT = 4_096;
const OLLAMA_PORT = '11434';
const MOST_ANSWER = 8_192;
/** A model may think before it answers; a short talk needs no long answer, and one that will not end is found out sooner. */
const ANSWER = { base: 2_500, share: 0.6 };
const LEAST_CHUNK = 60;
/** Tokens are estimated, and each message has a few of its own. */
const MARGIN = 0.88;

/** What is known of a server before it was asked. */
export function firstKnowledge(baseUrl: string, contextTokens: number | null): ContextKnowledge {
  const isOllama = new URL(baseUrl).port === OLLAMA_PORT;
  return { contextTokens: contextTokens ?? (isOllama ? OLLAMA_CONTEXT : null), ratio: 1 };
}

/** Characters of a schema's JSON in a token: its signs go together, unlike those of speech. */
const SCHEMA_CHARACTERS = 4;

export function promptTokens(messages: readonly Message[], schema: AnswerSchema): number {
  return messages.reduce((sum, { content }) => sum + estimateTokens(content) + 4, 0) + Math.ceil(JSON.stringify(schema).length / SCHEMA_CHARACTERS) + 10;
}

/** Sizes go in steps, so that a meeting is cut in the same places when a few words more are known of it, and kept answers still fit. */
const STEP = 100;
const inSteps = (tokens: number): number => (tokens < STEP ? tokens : tokens - (tokens % STEP));

function budgetFor(overheadTokens: number, { contextTokens, ratio }: ContextKnowledge, share: number): Budget {
  const context = contextTokens ?? ASSUMED_CONTEXT;
  const answerTokens = Math.min(MOST_ANSWER, Math.floor(context * share));
  const chunkTokens = Math.floor(((context - answerTokens) * MARGIN) / ratio - overheadTokens);
  return { chunkTokens: chunkTokens < LEAST_CHUNK ? 0 : inSteps(chunkTokens), answerTokens, overheadTokens };
}

/** The limit for the answer to a text of so many tokens. */
export function answerLimit({ answerTokens }: Budget, textTokens: number): number {
  return Math.min(answerTokens, Math.ceil(ANSWER.base + ANSWER.share * textTokens));
}

/** What a draft comes to when it is sent again with its transcript, as a share of the limit for an answer. */
const DRAFT_SHARE = 0.5;

/**
 * How much of a meeting's transcript goes into one request.
 * @param secondLook whether the same text must fit beside the draft that is made of it
 */
export function extractBudget(meeting: MeetingInput, knowledge: ContextKnowledge, secondLook = false): Budget {
  const budget = plainBudget(meeting, knowledge);
  if (!secondLook) return budget;
  const chunkTokens = budget.chunkTokens - Math.floor((budget.answerTokens * DRAFT_SHARE) / knowledge.ratio);
  return { ...budget, chunkTokens: chunkTokens < LEAST_CHUNK ? 0 : chunkTokens };
}

function plainBudget(meeting: MeetingInput, knowledge: ContextKnowledge): Budget {
  return budgetFor(promptTokens(extractMessages(meeting, { text: '', lead: '', part: true }, false), minutesSchema), knowledge, 0.25);
}

/** How much of the parts' items goes into one request that joins them. */
export function mergeBudget(meeting: MeetingInput, knowledge: ContextKnowledge): Budget {
  return budgetFor(promptTokens(mergeMessages(meeting, '', '', false), mergeSchema), knowledge, 0.2);
}
