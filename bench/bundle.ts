import { readFileSync } from 'node:fs';

import type { Line } from './measure.ts';
import { MOST_BYTES } from './plugin-budget.ts';

/** The size of the plugin as it was last built. */
export function measureBundle(): Line[] {
  const bytes = readFileSync('main.js').length;
  return [{ what: 'main.js, minified', measured: bytes / 1000, unit: 'KB', budget: MOST_BYTES / 1000, limit: 'at most' }];
}
