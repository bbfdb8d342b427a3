// npm run pictures: builds the plugin, drives it in the browser page that stands in for the app, and makes docs/images/ again.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

import { buildForNode } from './build-for-node.mjs';

const root = join(import.meta.dirname, '..');
const outfile = join(root, 'dist/pictures.mjs');

// The driver finds the project from where its source is.
const define = { 'import.meta.dirname': JSON.stringify(join(root, 'tests/e2e/driver')) };
await buildForNode('tests/pictures/take-pictures.ts', outfile, { packages: 'external', define });
process.exitCode = spawnSync(process.execPath, [outfile], { cwd: root, stdio: 'inherit' }).status ?? 1;
