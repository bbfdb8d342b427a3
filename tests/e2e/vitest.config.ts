import { defineConfig } from 'vitest/config';

/** The tests in a browser. They have a configuration of their own, so that `npm test` needs no Chromium. */
export default defineConfig({
  test: {
    // A browser on a busy machine is late now and then.
    retry: 2, name: 'e2e', include: ['tests/e2e/**/*.e2e.ts'], testTimeout: 60_000, hookTimeout: 60_000, fileParallelism: false },
});
