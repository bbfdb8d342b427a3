import fc from 'fast-check';

/**
 * The usual run tries the same random notes each time, so that it fails for a change and not by chance. A run with more of them
 * (`npm run test:deep`) draws new ones each time; a failure names the seed to repeat it with.
 */
if (process.env['DEBRIEF_RUNS'] === undefined) fc.configureGlobal({ seed: 20_260_312, endOnFailure: true });
