// For maintainers who can run the app: see README.md beside this file. No part of install or CI.
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');
const versions = process.env.OBSIDIAN_VERSION === undefined ? ['earliest', 'latest'] : [process.env.OBSIDIAN_VERSION];

export const config = {
  runner: 'local',
  framework: 'mocha',
  specs: [join(import.meta.dirname, 'journeys/*.mjs')],
  maxInstances: 1,
  capabilities: versions.map((browserVersion) => ({
    browserName: 'obsidian',
    browserVersion,
    'wdio:obsidianOptions': { installerVersion: 'latest', plugins: [root], vault: join(root, 'examples/vault') },
  })),
  services: ['obsidian'],
  reporters: ['obsidian'],
  cacheDir: join(root, '.obsidian-cache'),
  mochaOpts: { ui: 'bdd', timeout: 120_000 },
  logLevel: 'warn',
};
