import { fileURLToPath } from 'node:url';

import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';

import { obsidianRuleNames } from '../../lint/obsidian-rules.mjs';

export const projectRoot = fileURLToPath(new URL('../..', import.meta.url));

const untyped = {
  files: ['**/*.ts'],
  ...tseslint.configs.disableTypeChecked,
  rules: {
    ...tseslint.configs.disableTypeChecked.rules,
    ...Object.fromEntries(obsidianRuleNames.map((name) => [name, 'off' as const])),
  },
};

/** The project's own lint configuration, less the rules that need types, so that a file may be linted that does not exist. */
const linter = new ESLint({ cwd: projectRoot, ignore: false, overrideConfig: [untyped] });

/**
 * Lints text as if it stood in a file of the project.
 * @param filePath relative to the project's root
 * @returns the names of the rules that refuse it; a text that cannot be parsed throws
 */
export async function refusals(text: string, filePath: string): Promise<string[]> {
  const [result] = await linter.lintText(text, { filePath });
  const messages = result?.messages ?? [];
  const broken = messages.find((message) => message.fatal === true);
  if (broken !== undefined) throw new Error(broken.message);
  return messages.map((message) => message.ruleId ?? '');
}
