import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Starts with what takes longest, so that no core waits at the end for another. */
class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification): number => (moduleId.endsWith('.property.test.ts') ? (moduleId.includes('/capture/') ? 0 : 1) : 2);
    return (await super.sort(files)).sort((one, other) => rank(one) - rank(other));
  }
}

export default defineConfig({
  test: {
    // All cores: the default leaves one of them idle, which of two is half.
    maxWorkers: availableParallelism(),
    // The tests share no state that modules keep, so the modules need not be read again for each file.
    isolate: false,
    sequence: { sequencer: LongestFirst },
    projects: [
      { extends: true, test: { name: 'examples', include: ['tests/**/*.test.ts'], exclude: ['tests/**/*.property.test.ts'], testTimeout: 20_000 } },
      { extends: true, test: { name: 'properties', include: ['tests/**/*.property.test.ts'], setupFiles: ['tests/property-setup.ts'], testTimeout: 3_600_000 } },
    ],
  },
});
