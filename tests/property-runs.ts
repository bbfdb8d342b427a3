/** How many random cases a property tries: `DEBRIEF_RUNS` where that is set, else what its file thinks enough. */
export const propertyRuns = (usual = 1000): number => Number(process.env['DEBRIEF_RUNS'] ?? usual);
