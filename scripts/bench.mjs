// npm run bench [-- WORDS]: builds, measures what has a budget, prints both side by side. Ends with 1 where something is over
// its budget. With words, only the rows of growth whose names hold them.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { buildForNode } from './build-for-node.mjs';

const root = join(import.meta.dirname, '..');
const folder = mkdtempSync(join(tmpdir(), 'debrief-bench-'));
const outfile = join(folder, 'bench.mjs');

await buildForNode('bench/main.ts', outfile, { conditions: ['node'] });
const { status } = spawnSync(process.execPath, ['--expose-gc', outfile, ...process.argv.slice(2)], { cwd: root, stdio: 'inherit' });
rmSync(folder, { recursive: true });
process.exitCode = status ?? 1;
