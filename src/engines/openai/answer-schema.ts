import { ISSUE_TYPES } from '../../minutes/minutes.ts';

/** The keywords of JSON schema that llama.cpp, Ollama and OpenAI's strict mode all take, and no others. */
export type AnswerSchema =
  | { readonly type: 'string'; readonly enum?: readonly string[] }
  | { readonly type: 'integer' }
  | { readonly type: 'array'; readonly items: AnswerSchema }
  | {
      readonly type: 'object';
      readonly properties: Readonly<Record<string, AnswerSchema>>;
      readonly required: readonly string[];
      readonly additionalProperties: false;
    };

const text: AnswerSchema = { type: 'string' };
const list = (items: AnswerSchema): AnswerSchema => ({ type: 'array', items });
const choice = (...words: readonly string[]): AnswerSchema => ({ type: 'string', enum: words });

/** Strict mode wants every property required: what may be missing is an empty string. */
function record(properties: Readonly<Record<string, AnswerSchema>>): AnswerSchema {
  return { type: 'object', properties, required: Object.keys(properties), additionalProperties: false };
}

/** The quote stands first, so that the item is made from it and not the other way round. */
const itemLists = {
  decisions: list(record({ quote: text, text })),
  actionItems: list(record({ quote: text, task: text, owner: text, duePhrase: text, priority: choice('high', 'medium', 'low', 'none') })),
  keyPoints: list(record({ quote: text, topic: text, text })),
  jira: list(record({ quote: text, type: choice(...ISSUE_TYPES), key: text, summary: text, description: text, acceptanceCriteria: list(text) })),
  openQuestions: list(record({ quote: text, text })),
};

/** What a model answers of a transcript: a draft. */
export const minutesSchema = record({ language: text, title: text, ...itemLists, summary: text });

const number: AnswerSchema = { type: 'integer' };
const numbers = list(number);

/** What a model answers of the numbered items of a meeting's parts. */
export const mergeSchema = record({
  language: text,
  title: text,
  decisions: numbers,
  actionItems: numbers,
  keyPoints: numbers,
  jira: numbers,
  openQuestions: numbers,
  repeated: list(record({ drop: number, keep: number })),
  answered: list(record({ question: number, by: number })),
  replaced: list(record({ decision: number, by: number })),
  names: list(record({ heard: text, is: text })),
  summary: text,
});

/** What a model answers of its draft on the second look: the numbers of items without support, and items that are missing. */
export const secondLookSchema = record({ unsupported: numbers, ...itemLists });
