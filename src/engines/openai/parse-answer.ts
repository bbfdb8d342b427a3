/** What a model thinks aloud before it answers, where the server leaves it in the text. */
const THOUGHTS = /^\s*<think(?:ing)?>[\s\S]*?<\/think(?:ing)?>/u;

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

const isObject = (value: unknown): boolean => typeof value === 'object' && value !== null;

/** The JSON of an answer, from its first brace to its last: whatever stands around it, a code fence or a sentence. Undefined for none. */
export function parseAnswer(answer: string): unknown {
  const text = answer.replace(THOUGHTS, '').trim();
  const whole = parse(text);
  if (isObject(whole)) return whole;
  const start = text.indexOf('{');
  const end = text.lastIndexOf('}');
  const found = start < 0 || end < start ? undefined : parse(text.slice(start, end + 1));
  return isObject(found) ? found : undefined;
}
