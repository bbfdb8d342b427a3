import type { Failure } from '../../engines/engine.ts';

/** What a failure says in a language of the plugin. `{name}` stands for a detail of it, `{name|words}` for words where the detail is not known. */
export interface FailureText {
  /** Left out where the failure's own words do, which are English. */
  readonly message?: string;
  readonly tip: string;
}

/** The failures of a language, by kind; a kind of several forms has one for each. */
export type FailureTexts = Readonly<Record<string, FailureText>>;

const HOST = /(?:^|\s)((?:localhost|\[[0-9a-f:]+\]|\d{1,3}(?:\.\d{1,3}){3}|[\w-]+(?:\.[\w-]+)+)(?::\d+)?)(?=[\s,;:.]|$)/iu;

/** How each detail is found in the English words. */
const DETAILS: Readonly<Record<string, RegExp>> = {
  line: /\bline (\d+)/u,
  duration: /(\d+ (?:second|minute|hour|day))s?\b/u,
  status: /\((\d{3}\b[^)]*)\)/u,
  model: /no model "([^"]+)"/u,
  id: /section ([a-z2-7]{6})\b/u,
  host: HOST,
  why: /line \d+: ([^)]+)\)/u,
  path: /written: (.+) could not be/u,
};

function detailOf(name: string, { message, tip }: Failure): string | null {
  const expression = DETAILS[name];
  const found = expression === undefined ? null : (expression.exec(message)?.[1] ?? expression.exec(tip)?.[1] ?? null);
  return found !== null && name === 'duration' ? found.replace(/[a-z]+/u, (unit) => UNIT_SIGNS[unit] ?? unit) : found;
}

/** Units of time as every language writes them. */
const UNIT_SIGNS: Readonly<Record<string, string>> = { second: 's', minute: 'min', hour: 'h', day: 'd' };

function fill(template: string, failure: Failure): string {
  return template.replace(/\{([a-z]+)(?:\|([^}]*))?\}/gu, (_, name: string, instead?: string) => detailOf(name, failure) ?? instead ?? '');
}

/** The form of a kind that a failure has: `open-block` of an open one, `timeout` of a slow answer, `rate-limit` with a time to wait. */
function formOf({ kind, message, tip }: Failure): string {
  if (kind === 'open-block' && !message.includes('not closed')) return 'open-block:closed';
  if (kind === 'timeout' && message.includes('was not done')) return 'timeout:slow';
  if (kind === 'rate-limit' && !/\d (?:second|minute|hour|day)/u.test(tip)) return 'rate-limit:later';
  return kind;
}

/** A failure in a language of the plugin; as it is where that language has no words for its kind. */
export function translateFailure(failure: Failure, texts: FailureTexts): Failure {
  const form = formOf(failure);
  const text = Object.hasOwn(texts, form) ? texts[form] : Object.hasOwn(texts, failure.kind) ? texts[failure.kind] : undefined;
  return text === undefined ? failure : { kind: failure.kind, message: text.message === undefined ? failure.message : fill(text.message, failure), tip: fill(text.tip, failure) };
}
