// npm run docs:rules: writes docs/rules.md from the rules of src/languages/.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { buildForNode } from './build-for-node.mjs';

const folder = mkdtempSync(join(tmpdir(), 'debrief-rules-'));
const outfile = join(folder, 'rules-page.mjs');

await buildForNode('bench/print-rules-page.ts', outfile, { conditions: ['node'] });
writeFileSync(join(import.meta.dirname, '../docs/rules.md'), execFileSync(process.execPath, [outfile]));
rmSync(folder, { recursive: true });
