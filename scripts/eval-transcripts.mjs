// npm run eval:transcripts [FOLDER...]: how well transcripts are found in the tests' notes and in the Markdown notes of each folder.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { buildForNode } from './build-for-node.mjs';

const folder = mkdtempSync(join(tmpdir(), 'debrief-eval-'));
const outfile = join(folder, 'transcripts.mjs');

await buildForNode('bench/transcripts.ts', outfile, { conditions: ['node'] });
const { status } = spawnSync(process.execPath, [outfile, ...process.argv.slice(2)], { stdio: 'inherit' });
rmSync(folder, { recursive: true });
process.exitCode = status ?? 1;
