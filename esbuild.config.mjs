import { chmodSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

import esbuild from 'esbuild';

import { slimOpenAi } from './esbuild.slim-openai.mjs';

const { values } = parseArgs({ options: { watch: { type: 'boolean', default: false }, out: { type: 'string', default: '.' } } });

const shared = {
  absWorkingDir: import.meta.dirname,
  bundle: true,
  charset: 'utf8',
  legalComments: 'none',
  logLevel: 'warning',
  plugins: [slimOpenAi],
};

/** The plugin. Safari 15 is the oldest engine that the app runs on. */
const plugin = {
  ...shared,
  entryPoints: ['src/obsidian/main.ts'],
  outfile: join(values.out, 'main.js'),
  format: 'cjs',
  platform: 'browser',
  target: ['es2022', 'safari15'],
  external: ['obsidian', 'electron', '@codemirror/*', '@lezer/*'],
  // The app has a YAML reader of its own, and modules are strict without being told.
  alias: { 'js-yaml': './src/obsidian/app-yaml.ts' },
  tsconfigRaw: { compilerOptions: { target: 'ES2022', alwaysStrict: false } },
  plugins: [slimOpenAi],
  minify: !values.watch,
  sourcemap: values.watch ? 'inline' : false,
};

const command = {
  ...shared,
  entryPoints: ['src/cli/main.ts'],
  outfile: join(values.out, 'dist/debrief.mjs'),
  format: 'esm',
  platform: 'node',
  target: 'node20',
  banner: { js: '#!/usr/bin/env node' },
};

if (values.watch) {
  for (const options of [plugin, command]) await (await esbuild.context(options)).watch();
} else {
  await Promise.all([plugin, command].map((options) => esbuild.build(options)));
  chmodSync(command.outfile, 0o755);
}
