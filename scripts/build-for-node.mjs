import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

import esbuild from 'esbuild';

const root = join(import.meta.dirname, '..');

/**
 * Builds the project, and then a program of its own in TypeScript for node.
 *
 * @param {string} entry the program's file below the project
 * @param {string} outfile where it goes
 * @param {import('esbuild').BuildOptions} options what is told to esbuild besides; without any, packages are not bundled
 */
export async function buildForNode(entry, outfile, options = { packages: 'external' }) {
  execFileSync(process.execPath, ['esbuild.config.mjs'], { cwd: root, stdio: 'inherit' });
  await esbuild.build({ absWorkingDir: root, entryPoints: [entry], outfile, bundle: true, format: 'esm', platform: 'node', target: 'node20', logLevel: 'warning', ...options });
}
