import type { AnswerSchema } from './answer-schema.ts';
import type { Message } from './prompt.ts';
import { shapeOf } from './shape.ts';

/** What a server was found to take. Begins with what most take, and is learned from its refusals. */
export interface Abilities {
  readonly format: 'json_schema' | 'json_object' | 'plain';
  readonly limit: 'max_tokens' | 'max_completion_tokens' | 'none';
  readonly streamOptions: boolean;
  readonly temperature: boolean;
  /** The most tokens that an answer may be limited to; null where no server has said. */
  readonly mostAnswerTokens: number | null;
}

/** OpenAI's own models all take the newer name of the limit; many local servers know only the older one. */
export function firstAbilities(baseUrl: string): Abilities {
  const openAi = /^https:\/\/[\w.-]+\.(?:openai\.com|openai\.azure\.com)(?:[:/]|$)/u.test(baseUrl);
  return { format: 'json_schema', limit: openAi ? 'max_completion_tokens' : 'max_tokens', streamOptions: true, temperature: true, mostAnswerTokens: null };
}

const BARE: Abilities = { format: 'plain', limit: 'none', streamOptions: false, temperature: false, mostAnswerTokens: null };

/** The tokens that a limit is refused for, where a server names its own. */
function namedLimit(said: string): number | null {
  const found = /(?:at most|maximum(?: value)?(?: of| is)?|less than or equal to|up to|<=?)\s*(\d{3,6})/iu.exec(said);
  return found === null ? null : Number(found[1]);
}

function lessLimit(present: Abilities, said: string): Abilities {
  const limit = namedLimit(said);
  if (limit !== null && limit < (present.mostAnswerTokens ?? Number.POSITIVE_INFINITY) && !/unsupported parameter|not supported with|unrecogni[sz]ed|unknown/iu.test(said)) {
    return { ...present, mostAnswerTokens: limit };
  }
  if (present.limit === 'max_tokens') return { ...present, limit: 'max_completion_tokens' };
  return { ...present, limit: present.limit === 'max_completion_tokens' && /max_tokens\S* instead/iu.test(said) ? 'max_tokens' : 'none' };
}

/**
 * What a server takes after it refused a request: less than before. The same abilities where its words name nothing that could be left out.
 * @param said the words of its refusal
 */
export function learn(present: Abilities, said: string): Abilities {
  if (/response_format|json_schema|json_object|structured output|grammar|guided/iu.test(said) && present.format !== 'plain') {
    return { ...present, format: present.format === 'json_schema' ? 'json_object' : 'plain' };
  }
  if (/stream_options|include_usage/iu.test(said)) return { ...present, streamOptions: false };
  if (/temperature/iu.test(said)) return { ...present, temperature: false };
  return /max_tokens|max_completion_tokens|max_new_tokens/iu.test(said) ? lessLimit(present, said) : present;
}

export const isBare = ({ format, limit, streamOptions, temperature }: Abilities): boolean => format === 'plain' && limit === 'none' && !streamOptions && !temperature;
export const bareAbilities = (): Abilities => BARE;

/** Low, so that it keeps to what was said; above nothing, since small models fall into endless repetition there. */
const TEMPERATURE = 0.2;

/** The body of a request for a streamed chat completion. */
export interface RequestBody {
  readonly model: string;
  readonly messages: readonly Message[];
  readonly stream: true;
  readonly stream_options?: { readonly include_usage: true };
  readonly temperature?: number;
  readonly max_tokens?: number;
  readonly max_completion_tokens?: number;
  readonly response_format?:
    | { readonly type: 'json_schema'; readonly json_schema: { readonly name: string; readonly strict: true; readonly schema: AnswerSchema } }
    | { readonly type: 'json_object' };
}

export interface Question {
  readonly messages: readonly Message[];
  readonly schema: AnswerSchema;
  readonly answerTokens: number;
  /** Whether the form of the answer is said in words whatever the server takes, as after an answer that could not be read. */
  readonly sayForm?: boolean;
}

function formatOf({ format }: Abilities, schema: AnswerSchema): Pick<RequestBody, 'response_format'> {
  if (format === 'plain') return {};
  if (format === 'json_object') return { response_format: { type: 'json_object' } };
  return { response_format: { type: 'json_schema', json_schema: { name: 'minutes', strict: true, schema } } };
}

/** The messages of a question, with the form of the answer in words where the server takes no schema that says it. */
function messagesOf({ messages, schema, sayForm = false }: Question, { format }: Abilities): readonly Message[] {
  if (format === 'json_schema' && !sayForm) return messages;
  const form = `\n\nThe form of the answer, no Markdown around it: ${shapeOf(schema)}`;
  return messages.map((message) => (message.role === 'system' ? { ...message, content: message.content + form } : message));
}

/** What is sent to a server of some abilities. */
export function requestBody(model: string, question: Question, abilities: Abilities): RequestBody {
  const { schema, answerTokens } = question;
  const limit = Math.min(answerTokens, abilities.mostAnswerTokens ?? answerTokens);
  return {
    model,
    messages: messagesOf(question, abilities),
    stream: true,
    ...(abilities.streamOptions ? { stream_options: { include_usage: true } } : {}),
    ...(abilities.temperature ? { temperature: TEMPERATURE } : {}),
    ...(abilities.limit === 'none' ? {} : { [abilities.limit]: limit }),
    ...formatOf(abilities, schema),
  };
}
