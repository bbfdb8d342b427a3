// npm run bench:plugin: builds the plugin and measures it in Chromium: its size, its evaluation, its onload. Ends with 1 where something is
// over its budget.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

import { buildForNode } from './build-for-node.mjs';

const root = join(import.meta.dirname, '..');
const outfile = join(root, 'dist/bench-plugin.mjs');

await buildForNode('bench/plugin-main.ts', outfile);
process.exitCode = spawnSync(process.execPath, [outfile], { cwd: root, stdio: 'inherit' }).status ?? 1;
