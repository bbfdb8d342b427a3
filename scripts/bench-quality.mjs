// npm run bench:quality -- FOLDER: scores the offline draft against what people wrote of the same meetings; see bench/quality.ts.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { buildForNode } from './build-for-node.mjs';

const folder = mkdtempSync(join(tmpdir(), 'debrief-quality-'));
const outfile = join(folder, 'quality.mjs');

await buildForNode('bench/quality.ts', outfile, { conditions: ['node'] });
const { status } = spawnSync(process.execPath, [outfile, ...process.argv.slice(2)], { stdio: 'inherit' });
rmSync(folder, { recursive: true });
process.exitCode = status ?? 1;
