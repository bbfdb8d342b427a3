// npm run playground: builds the plugin and serves it in a browser page that stands in for the app, with the example vault.
import { execFileSync, spawn } from 'node:child_process';
import { join } from 'node:path';

import esbuild from 'esbuild';

const root = join(import.meta.dirname, '..');
const outfile = join(root, 'dist/playground.mjs');

execFileSync(process.execPath, ['esbuild.config.mjs'], { cwd: root, stdio: 'inherit' });
await esbuild.build({
  absWorkingDir: root,
  entryPoints: ['tests/host/server/playground.ts'],
  outfile,
  bundle: true,
  packages: 'external',
  format: 'esm',
  platform: 'node',
  target: 'node20',
  logLevel: 'warning',
});
const server = spawn(process.execPath, [outfile, ...process.argv.slice(2)], { cwd: root, stdio: 'inherit' });
process.once('SIGTERM', () => server.kill());
process.once('SIGINT', () => server.kill('SIGINT'));
server.once('exit', (code) => {
  process.exitCode = code ?? 0;
});
