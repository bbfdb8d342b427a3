import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    // All cores: the default leaves one of them idle, which of two is half.
    maxWorkers: availableParallelism(),
    isolate: false,
    projects: [
      { extends: true, test: { name: 'examples', include: ['tests/**/*.test.ts'], exclude: ['tests/**/*.property.test.ts'], testTimeout: 20_000 } },
      { extends: true, test: { name: 'properties', include: ['tests/**/*.property.test.ts'], setupFiles: ['tests/property-setup.ts'], testTimeout: 3_600_000 } },
    ],
  },
});
