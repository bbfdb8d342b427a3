import { join } from 'node:path';

import type { StartOptions } from '../page/start-options.ts';
import { readVault } from './read-vault.ts';

/** A computer with the example vault, the plugin on, one daily note open. */
export function defaultStart(root: string): StartOptions {
  return {
    files: readVault(join(root, 'examples/vault')),
    secrets: {},
    local: {},
    tabs: ['Journal/2026-03-13.md'],
    activeTab: 0,
    device: 'desktop',
    theme: 'light',
    language: 'en',
    enabled: true,
  };
}
