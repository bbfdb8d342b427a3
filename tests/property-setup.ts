import fc from 'fast-check';

/**
 * The usual run tries the same random notes each time, so that it fails for a change and not by chance. `DEBRIEF_SEED` draws others, the
 * same ones for the same seed and `DEBRIEF_RUNS`; `DEBRIEF_RUNS` alone draws new ones each time. A property that takes longer than
 * `DEBRIEF_PROPERTY_SECONDS` ends early, with those that it has tried (`npm run test:deep`).
 */
const { DEBRIEF_RUNS: runs, DEBRIEF_SEED: seed, DEBRIEF_PROPERTY_SECONDS: seconds } = process.env;
if (seed !== undefined) fc.configureGlobal({ seed: Number(seed), endOnFailure: true });
else if (runs === undefined) fc.configureGlobal({ seed: 20_260_312, endOnFailure: true });
if (seconds !== undefined) {
  // The plugin that replaces these settings cannot be set for all properties at once.
  const limits: Readonly<Record<string, unknown>> = { interruptAfterTimeLimit: Number(seconds) * 1000, markInterruptAsFailure: false };
  fc.configureGlobal({ ...fc.readConfigureGlobal(), ...limits });
}
