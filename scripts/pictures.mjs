// npm run pictures: builds the plugin, drives it in the browser page that stands in for the app, and makes docs/images/ again.
import { execFileSync, spawnSync } from 'node:child_process';
import { join } from 'node:path';

import esbuild from 'esbuild';

const root = join(import.meta.dirname, '..');
const outfile = join(root, 'dist/pictures.mjs');

execFileSync(process.execPath, ['esbuild.config.mjs'], { cwd: root, stdio: 'inherit' });
await esbuild.build({
  absWorkingDir: root,
  entryPoints: ['tests/pictures/take-pictures.ts'],
  outfile,
  bundle: true,
  packages: 'external',
  format: 'esm',
  platform: 'node',
  target: 'node20',
  // The driver finds the project from where its source is.
  define: { 'import.meta.dirname': JSON.stringify(join(root, 'tests/e2e/driver')) },
  logLevel: 'warning',
});
process.exitCode = spawnSync(process.execPath, [outfile], { cwd: root, stdio: 'inherit' }).status ?? 1;
