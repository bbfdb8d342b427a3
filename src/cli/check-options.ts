import { parseArgs } from 'node:util';

import { suggestion } from './nearest.ts';
import { WrongUsage } from './option-values.ts';

export type OptionTable = NonNullable<NonNullable<Parameters<typeof parseArgs>[0]>['options']>;

/** Rejects unknown options, missing values and values that an option doesn't take, with our own messages. */
export function checkOptions(command: string, argument: readonly string[], options: OptionTable): void {
  const { tokens } = parseArgs({ args: [...argument], options, allowPositionals: true, strict: false, tokens: true });
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const { name, value, inlineValue } = token;
    const type = Object.hasOwn(options, name) ? options[name]?.type : undefined;
    if (type === undefined) throw new WrongUsage(unknownOption(command, argument[token.index] ?? token.rawName, options));
    if (type === 'boolean' && value !== undefined) throw new WrongUsage(`--${name} takes no value.`);
    if (type === 'string' && value === undefined) throw new WrongUsage(`--${name} needs a value.`);
    if (type === 'string' && inlineValue === false && /^-./u.test(value)) {
      throw new WrongUsage(`--${name} needs a value, and "${value}" looks like an option. If you mean it as a value, write --${name}=${value}.`);
    }
  }
}

function unknownOption(command: string, word: string, options: OptionTable): string {
  const written = word.replace(/=.*$/su, '');
  return `${command} has no option ${written}.${suggestion(written.replace(/^-+/u, ''), Object.keys(options), '--')}`;
}
