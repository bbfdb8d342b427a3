import { chmodSync } from 'node:fs';
import { parseArgs } from 'node:util';

import esbuild from 'esbuild';

import { builds } from './esbuild.options.mjs';

const { values } = parseArgs({ options: { watch: { type: 'boolean', default: false }, out: { type: 'string', default: '.' } } });

const options = builds(values.out, values.watch);

if (values.watch) {
  for (const build of options) await (await esbuild.context(build)).watch();
} else {
  await Promise.all(options.map((build) => esbuild.build(build)));
  for (const { outfile } of options) if (outfile.endsWith('.mjs')) chmodSync(outfile, 0o755);
}
