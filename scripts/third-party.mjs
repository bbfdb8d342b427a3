// Writes THIRD-PARTY.md: the packages whose code is in what is released, with their licences. With --check it only says whether the file is right.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import esbuild from 'esbuild';

import { builds } from '../esbuild.options.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const PACKAGE = /^(?:.*\/)?node_modules\/((?:@[^/]+\/)?[^/]+)\//;

/** The packages of which something is in what is built. */
async function bundledPackages() {
  const found = new Set();
  for (const options of builds('.')) {
    const { metafile } = await esbuild.build({ ...options, absWorkingDir: root, write: false, metafile: true });
    for (const { inputs } of Object.values(metafile.outputs)) {
      for (const [path, { bytesInOutput }] of Object.entries(inputs)) {
        const name = PACKAGE.exec(path)?.[1];
        if (name !== undefined && bytesInOutput > 0) found.add(name);
      }
    }
  }
  return [...found].sort();
}

function licenceText(folder) {
  const file = readdirSync(folder).find((name) => /^licen[cs]e(?:\.(?:md|txt))?$/i.test(name));
  if (file === undefined) throw new Error(`${folder} has no licence file: look into its repository, and write the text into this script`);
  return readFileSync(join(folder, file), 'utf8').trim();
}

function describe(name) {
  const folder = join(root, 'node_modules', name);
  const { version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  if (typeof license !== 'string') throw new Error(`${name} names no licence in its package.json`);
  const text = licenceText(folder).split(/\r?\n/).map((line) => `    ${line}`.trimEnd()).join('\n');
  return `## ${name} ${version}\n\nLicence: ${license}\n\n${text}\n`;
}

/** THIRD-PARTY.md as it should be. */
export async function thirdParty() {
  const lead = '# Packages of others\n\nThe code of these packages is in what is built and released. `npm run third-party` writes this page; a test compares it with the build.\n';
  return [lead, ...(await bundledPackages()).map(describe)].join('\n');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const path = join(root, 'THIRD-PARTY.md');
  const text = await thirdParty();
  const isRight = existsSync(path) && readFileSync(path, 'utf8') === text;
  if (!process.argv.includes('--check')) writeFileSync(path, text);
  else if (!isRight) {
    console.error('THIRD-PARTY.md does not say what is bundled: run npm run third-party.');
    process.exitCode = 1;
  }
}
