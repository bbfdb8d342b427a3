/** What the pieces of a streamed answer have come to so far. */
export interface Completion {
  text: string;
  refusal: string;
  /** `stop`, `length`, `content_filter`, …; null while it is not known. */
  finish: string | null;
  /** As the server counts; null where it does not say. */
  inputTokens: number | null;
  outputTokens: number | null;
  /** How many pieces had the form of a chat completion. */
  pieces: number;
}

export const emptyCompletion = (): Completion => ({ text: '', refusal: '', finish: null, inputTokens: null, outputTokens: null, pieces: 0 });

type Fields = Readonly<Record<string, unknown>>;
const fieldsOf = (value: unknown): Fields => (typeof value === 'object' && value !== null ? (value as Fields) : {});
const textOf = (value: unknown): string => (typeof value === 'string' ? value : Array.isArray(value) ? value.map((part: unknown) => textOf(fieldsOf(part)['text'])).join('') : '');
/** Where servers put a model's thoughts: DeepSeek, llama.cpp and vLLM in the one, OpenRouter and Ollama in the other. */
const THOUGHTS = ['reasoning_content', 'reasoning'];
const countOf = (value: unknown): number | null => (typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : null);

/**
 * Adds a piece to an answer. It may be of any form: a server is free to send what it likes.
 * @returns whether it held a word of the answer, or of what a model thinks before it; blanks are none
 */
export function addPiece(completion: Completion, piece: unknown): boolean {
  const { choices, usage } = fieldsOf(piece);
  const counts = fieldsOf(usage);
  completion.inputTokens = countOf(counts['prompt_tokens']) ?? completion.inputTokens;
  completion.outputTokens = countOf(counts['completion_tokens']) ?? completion.outputTokens;
  if (!Array.isArray(choices)) return false;
  completion.pieces++;
  const choice = fieldsOf(choices[0]);
  // An answer in one piece has a message where the pieces of a stream have a delta.
  const words = fieldsOf(choice['delta'] ?? choice['message']);
  const [text, refusal] = [textOf(words['content']), textOf(words['refusal'])];
  completion.text += text;
  completion.refusal += refusal;
  if (typeof choice['finish_reason'] === 'string' && choice['finish_reason'] !== '') completion.finish = choice['finish_reason'];
  return /\S/u.test(text + refusal + THOUGHTS.map((name) => textOf(words[name])).join(''));
}
