// npm run bench: builds, measures what has a budget, prints both side by side. Ends with 1 where something is over its budget.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import esbuild from 'esbuild';

const root = join(import.meta.dirname, '..');
const folder = mkdtempSync(join(tmpdir(), 'debrief-bench-'));
const outfile = join(folder, 'bench.mjs');

execFileSync(process.execPath, ['esbuild.config.mjs'], { cwd: root, stdio: 'inherit' });
await esbuild.build({
  absWorkingDir: root,
  entryPoints: ['bench/main.ts'],
  outfile,
  bundle: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  conditions: ['node'],
  logLevel: 'warning',
});
const { status } = spawnSync(process.execPath, [outfile], { cwd: root, stdio: 'inherit' });
rmSync(folder, { recursive: true });
process.exitCode = status ?? 1;
