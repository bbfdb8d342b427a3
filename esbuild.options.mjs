import { join } from 'node:path';

import { LEFT_OUT } from './esbuild.left-out.mjs';
import { ownSource } from './esbuild.own-source.mjs';
import { privateName } from './esbuild.private-names.mjs';
import { slimOpenAi } from './esbuild.slim-openai.mjs';

const shared = {
  absWorkingDir: import.meta.dirname,
  bundle: true,
  charset: 'utf8',
  legalComments: 'none',
  logLevel: 'warning',
  inject: ['esbuild.regexps.js'],
};

/** The plugin. Safari 15 is the oldest engine that the app runs on. */
const plugin = (out, watch) => ({
  ...shared,
  plugins: [slimOpenAi, ownSource({ without: LEFT_OUT.plugin, marksPrivate: true })],
  entryPoints: ['src/obsidian/main.ts'],
  outfile: join(out, 'main.js'),
  format: 'cjs',
  platform: 'browser',
  target: ['es2022', 'safari15'],
  external: ['obsidian', 'electron', '@codemirror/*', '@lezer/*'],
  // The app has a YAML reader of its own, and modules are strict without being told.
  alias: { 'js-yaml': './src/obsidian/app-yaml.ts' },
  tsconfigRaw: { compilerOptions: { target: 'ES2022', alwaysStrict: false } },
  minify: !watch,
  mangleProps: privateName,
  sourcemap: watch ? 'inline' : false,
});

const command = (out) => ({
  ...shared,
  plugins: [slimOpenAi, ownSource({ without: LEFT_OUT.command })],
  entryPoints: ['src/cli/main.ts'],
  outfile: join(out, 'dist/debrief.mjs'),
  format: 'esm',
  platform: 'node',
  target: 'node20',
  // Names stay, so that a fault can be told; without blanks the command starts a quarter sooner.
  minifyWhitespace: true,
  minifySyntax: true,
  banner: { js: '#!/usr/bin/env node' },
});

/**
 * What esbuild is told to make of the source: the plugin's `main.js` and the command line's `dist/debrief.mjs`.
 *
 * @param out the folder that they go to
 */
export const builds = (out, watch = false) => [plugin(out, watch), command(out)];
