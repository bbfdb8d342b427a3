// npm run docs:rules: writes docs/rules.md from the rules of src/languages/.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

import { buildForNode } from './build-for-node.mjs';

const folder = mkdtempSync(join(tmpdir(), 'debrief-rules-'));
const outfile = join(folder, 'rules-page.mjs');

await buildForNode('bench/rules-page.ts', outfile, { conditions: ['node'] });
const { rulesPage } = await import(pathToFileURL(outfile).href);
writeFileSync(join(import.meta.dirname, '../docs/rules.md'), rulesPage());
rmSync(folder, { recursive: true });
