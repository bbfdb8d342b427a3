import type { OpenAiOptions } from './command.ts';
import { readCount, WrongUsage } from './option-values.ts';

const value = { type: 'string' } as const;

/** The options that go with `--engine openai`. */
export const openAiOptionTable = {
  'base-url': value,
  model: value,
  concurrency: value,
  context: value,
  language: value,
  instructions: value,
  prices: value,
  'second-look': { type: 'boolean', default: false },
  'show-prompt': { type: 'boolean', default: false },
} as const;

type Switches = 'second-look' | 'show-prompt';

export type OpenAiValues = {
  readonly [Name in Exclude<keyof typeof openAiOptionTable, Switches>]?: string | undefined;
} & { readonly [Name in Switches]: boolean };

function baseUrl(text: string | undefined): string {
  if (text === undefined || text.trim() === '') throw new WrongUsage('--engine openai needs a server, for example --base-url http://127.0.0.1:11434/v1.');
  const address = URL.canParse(text) ? new URL(text) : null;
  if (address === null || !/^https?:$/.test(address.protocol)) throw new WrongUsage(`--base-url takes a URL such as http://127.0.0.1:11434/v1, not "${text}".`);
  if (address.username !== '' || address.password !== '') throw new WrongUsage("--base-url can't contain a name or password. Put the API key in the environment variable DEBRIEF_API_KEY.");
  return text;
}

function model(text: string | undefined): string {
  if (text === undefined || text.trim() === '') throw new WrongUsage('--engine openai needs a model: --model NAME.');
  return text.trim();
}

/** A tag of a language as BCP 47, or null where the option was not given. */
function language(text: string | undefined): string | null {
  if (text === undefined) return null;
  if (!/^[a-z]{2,3}(?:-[a-z0-9]{2,8}){0,3}$/i.test(text)) throw new WrongUsage(`--language takes a language code such as en or de, not "${text}".`);
  return text;
}

/** Two prices per million tokens, or null where the option was not given. */
function prices(text: string | undefined): OpenAiOptions['prices'] {
  if (text === undefined) return null;
  const [, inputs, outputs] = /^(\d+(?:\.\d+)?),(\d+(?:\.\d+)?)$/.exec(text) ?? [];
  if (inputs === undefined || outputs === undefined) throw new WrongUsage(`--prices takes an input and an output price per 1M tokens such as 0.15,0.60, not "${text}".`);
  return { inputPerMillion: Number(inputs), outputPerMillion: Number(outputs) };
}

/** The settings of the openai engine; undefined for another engine, which allows none of them. */
export function readOpenAiOptions(engine: string, values: OpenAiValues): OpenAiOptions | undefined {
  if (engine !== 'openai') {
    const given = (Object.keys(openAiOptionTable) as (keyof OpenAiValues)[]).find((name) => values[name] !== undefined && values[name] !== false);
    if (given !== undefined) throw new WrongUsage(`--${given} needs --engine openai.`);
    return undefined;
  }
  return {
    baseUrl: baseUrl(values['base-url']),
    model: model(values.model),
    concurrency: readCount('--concurrency', values.concurrency),
    context: readCount('--context', values.context),
    language: language(values.language),
    instructions: values.instructions ?? null,
    prices: prices(values.prices),
    secondLook: values['second-look'],
    showPrompt: values['show-prompt'],
  };
}
