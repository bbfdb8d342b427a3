import { parseArgs } from 'node:util';

import { suggestion } from './nearest.ts';
import { WrongUsage } from './option-values.ts';

export type OptionTable = NonNullable<NonNullable<Parameters<typeof parseArgs>[0]>['options']>;

/** Refuses options that a command does not have, and such as have a value too many or too few, in our own words. */
export function checkOptions(command: string, argument: readonly string[], options: OptionTable): void {
  const { tokens } = parseArgs({ args: [...argument], options, allowPositionals: true, strict: false, tokens: true });
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const { name, value, inlineValue } = token;
    const type = Object.hasOwn(options, name) ? options[name]?.type : undefined;
    if (type === undefined) throw new WrongUsage(unknownOption(command, argument[token.index] ?? token.rawName, options));
    if (type === 'boolean' && value !== undefined) throw new WrongUsage(`--${name} takes no value.`);
    if (type === 'string' && value === undefined) throw new WrongUsage(`--${name} takes a value.`);
    if (type === 'string' && inlineValue === false && /^-./u.test(value)) {
      throw new WrongUsage(`--${name} takes a value, and "${value}" looks like an option. If it is meant, write --${name}=${value}.`);
    }
  }
}

function unknownOption(command: string, word: string, options: OptionTable): string {
  const written = word.replace(/=.*$/su, '');
  return `${command} has no option ${written}.${suggestion(written.replace(/^-+/u, ''), Object.keys(options), '--')}`;
}
