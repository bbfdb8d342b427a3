// npm run bench:plugin: builds the plugin and measures it in Chromium: its size, its evaluation, its onload. Ends with 1 where something is
// over its budget.
import { execFileSync, spawnSync } from 'node:child_process';
import { join } from 'node:path';

import esbuild from 'esbuild';

const root = join(import.meta.dirname, '..');
const outfile = join(root, 'dist/bench-plugin.mjs');

execFileSync(process.execPath, ['esbuild.config.mjs'], { cwd: root, stdio: 'inherit' });
await esbuild.build({
  absWorkingDir: root,
  entryPoints: ['bench/plugin-main.ts'],
  outfile,
  bundle: true,
  packages: 'external',
  format: 'esm',
  platform: 'node',
  target: 'node20',
  logLevel: 'warning',
});
const { status } = spawnSync(process.execPath, [outfile], { cwd: root, stdio: 'inherit' });
process.exitCode = status ?? 1;
