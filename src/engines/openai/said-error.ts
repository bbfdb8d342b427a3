import { repeatsWords } from './echo.ts';

/** What a server's answer says of an error, whichever way it is built. */
export interface SaidError {
  readonly message: string;
  /** Its code, type and parameter in one string, in lower case. */
  readonly marks: string;
  readonly contextTokens: number | null;
  readonly sentTokens: number | null;
}

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value);
const wordsOf = (value: unknown): string => (typeof value === 'string' || typeof value === 'number' ? String(value) : '');

function parse(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return body;
  }
}

/** The object that holds the message: OpenAI nests it in `error`, Gemini in a list, others put it at the top or a string in its place. */
function errorOf(value: unknown): Fields {
  const body: unknown = Array.isArray(value) ? value[0] : value;
  if (!isFields(body)) return { message: wordsOf(body) };
  const inner = body['error'];
  if (isFields(inner)) return inner;
  if (typeof inner === 'string') return { ...body, message: inner };
  return wordsOf(body['message']) === '' && body['detail'] !== undefined ? { ...body, message: JSON.stringify(body['detail']) } : body;
}

function numberIn(text: string, ...expressions: readonly RegExp[]): number | null {
  for (const expression of expressions) {
    const found = expression.exec(text)?.[1];
    if (found !== undefined) return Number(found.replaceAll(',', ''));
  }
  return null;
}

const countOf = (value: unknown): number | null => (typeof value === 'number' && Number.isSafeInteger(value) && value > 0 ? value : null);

/** Reads the body of an answer that reports an error: the forms of OpenAI, Azure, llama.cpp, Ollama, vLLM, LM Studio, Gemini. */
export function readSaidError(body: string): SaidError {
  const error = errorOf(parse(body));
  const message = wordsOf(error['message']).slice(0, 2_000);
  const marks = ['code', 'type', 'param', 'status'].map((name) => wordsOf(error[name])).join(' ').toLowerCase();
  return {
    message,
    marks,
    contextTokens: countOf(error['n_ctx']) ?? numberIn(message, /context (?:length|window|size)\D{0,24}?([\d,]{3,9})/iu, /n_ctx\D{0,4}([\d,]{3,9})/iu, /maximum of ([\d,]{3,9}) tokens/iu),
    sentTokens: countOf(error['n_prompt_tokens']) ?? numberIn(message, /\(([\d,]{3,9}) in the messages/iu, /resulted in ([\d,]{3,9}) tokens/iu, /request \(([\d,]{3,9}) tokens\)/iu),
  };
}

/** Whether an error says that the request does not fit into the model's context. */
export const saysTooLong = ({ message, marks }: SaidError): boolean =>
  /context_length|exceed_context|context_window/u.test(marks) ||
  /(?:maximum|available|model'?s?) context|context (?:length|window|size)|prompt is too long|input (?:is )?too long|too many tokens|exceeds? the (?:maximum|limit)[^.]*tokens/iu.test(message);

const LONGEST_EXCERPT = 160;

/** A text without a key, in any case. */
const withoutKey = (text: string, key: string): string =>
  key === '' ? text : text.replace(new RegExp(key.replace(/[^A-Za-z0-9]/gu, String.raw`\$&`), 'gi'), '…');

/**
 * Some words of a server for a message: one harmless line, without the key. None where they repeat what was sent, as some servers do: nobody
 * should meet words of a meeting in a notice or a terminal.
 */
export function excerpt(message: string, key: string, sent: readonly string[]): string {
  if (repeatsWords(message, sent)) return '';
  const clean = withoutKey(message, key).replace(/\b(?:sk|key|gsk|xai)-[\w-]{4,}[*\w.-]*/giu, '…');
  const line = clean.replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ').trim().slice(0, LONGEST_EXCERPT);
  return line === '' ? '' : `: ${line}`;
}
