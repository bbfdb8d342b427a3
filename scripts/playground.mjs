// npm run playground: builds the plugin and serves it in a browser page that stands in for the app, with the example vault.
import { spawn } from 'node:child_process';
import { join } from 'node:path';

import { buildForNode } from './build-for-node.mjs';

const root = join(import.meta.dirname, '..');
const outfile = join(root, 'dist/playground.mjs');

await buildForNode('tests/host/server/playground.ts', outfile);
const server = spawn(process.execPath, [outfile, ...process.argv.slice(2)], { cwd: root, stdio: 'inherit' });
process.once('SIGTERM', () => server.kill());
process.once('SIGINT', () => server.kill('SIGINT'));
server.once('exit', (code) => {
  process.exitCode = code ?? 0;
});
