import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      { test: { name: 'examples', include: ['tests/**/*.test.ts'], exclude: ['tests/**/*.property.test.ts'], testTimeout: 20_000 } },
      { test: { name: 'properties', include: ['tests/**/*.property.test.ts'], setupFiles: ['tests/property-setup.ts'], testTimeout: 3_600_000 } },
    ],
  },
});
