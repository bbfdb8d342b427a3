import { defineConfig, globalIgnores } from 'eslint/config';
import globals from 'globals';
import importX from 'eslint-plugin-import-x';
import obsidianmd from 'eslint-plugin-obsidianmd';
import { PlainTextParser } from 'eslint-plugin-obsidianmd/dist/lib/plainTextParser.js';
import tseslint from 'typescript-eslint';

import { fences } from './lint/fences.mjs';
import { obsidianRuleNames } from './lint/obsidian-rules.mjs';

const code = ['**/*.{ts,mjs}'];
/** What runs in Node: nothing of it is in the plugin. */
const nodeCode = ['src/cli/**/*.ts', 'tests/**/*.ts', 'bench/**/*.ts', '**/*.mjs', 'vitest.config.ts'];

export default defineConfig([
  globalIgnores(['dist/', 'main.js', 'demo/', 'examples/', 'coverage/', 'tests/project/fixtures/']),
  ...obsidianmd.configs.recommended,
  {
    files: ['**/*.ts'],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
  },
  {
    files: code,
    plugins: { 'import-x': importX },
    settings: {
      'import-x/parsers': { '@typescript-eslint/parser': ['.ts'] },
      'import-x/extensions': ['.ts', '.mjs'],
    },
    rules: {
      'import-x/no-cycle': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      eqeqeq: 'error',
      'prefer-const': 'error',
    },
  },
  {
    files: ['**/*.ts'],
    rules: {
      'no-undef': 'off', // The type checker knows better which names there are.
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/no-unnecessary-condition': ['error', { allowConstantLoopConditions: 'only-allowed-literals' }],
    },
  },
  {
    files: nodeCode,
    languageOptions: { globals: globals.node },
    rules: {
      ...Object.fromEntries(obsidianRuleNames.map((name) => [name, 'off'])),
      'obsidianmd/no-nodejs-modules': 'off',
      'obsidianmd/rule-custom-message': 'off',
      'import/no-extraneous-dependencies': 'off',
      'no-restricted-globals': 'off',
      '@typescript-eslint/no-restricted-imports': 'off',
    },
  },
  {
    files: ['tests/host/page/**/*.ts'],
    rules: {
      '@typescript-eslint/no-deprecated': 'off', // The host provides what plugins may still use.
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { inheritedMethods: false } }], // As the app's declarations do.
    },
  },
  { files: ['tests/wdio/**/*.mjs'], languageOptions: { globals: globals.mocha } },
  ...fences,
  {
    files: ['package.json'],
    // The project's owner requires js-yaml. It is used in one file of src/markdown/, so that it could be replaced. lodash is a yardstick of the
    // benchmark, and part of nothing.
    rules: { 'depend/ban-dependencies': ['error', { presets: ['native', 'microutilities', 'preferred'], allowed: ['js-yaml', 'lodash'] }] },
  },
  {
    files: ['manifest.json'],
    extends: [tseslint.configs.disableTypeChecked],
    languageOptions: { parser: tseslint.parser, parserOptions: { extraFileExtensions: ['.json'] } },
    rules: { 'no-unused-expressions': 'off', 'obsidianmd/validate-manifest': 'error' },
  },
  {
    files: ['LICENSE'],
    languageOptions: { parser: PlainTextParser },
    rules: { 'no-irregular-whitespace': 'off', 'obsidianmd/validate-license': 'error' },
  },
]);
