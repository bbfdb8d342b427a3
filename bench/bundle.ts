import { readFileSync } from 'node:fs';

import type { Line } from './measure.ts';

/** The size of the plugin as it was last built. */
export function measureBundle(): Line[] {
  const bytes = readFileSync('main.js').length;
  return [{ what: 'main.js, minified', measured: bytes / 1024, unit: 'KB', budget: 620, limit: 'at most' }];
}
