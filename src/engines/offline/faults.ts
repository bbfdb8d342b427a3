/** What names a fault: only this is fixed. */
export const NAMES_FAULT = new RegExp(
  '\\b(?:broken|bugs?|fail(?:s|ed|ing|ure)?|errors?|wrong|crash\\w*|leak\\w*|stuck|slow|outdated|missing|down|' +
    "doesn't|don't|isn't|aren't|can't|cannot|problem|issue|twice|expired?)\\b",
  'iu',
);
/** A task that is done on something at fault. */
export const FIXES = /^(?:fix|repair|debug|solve|correct) /iu;

/** Whether a sentence may be what a task with a pronoun speaks of: what is fixed must be at fault. */
export const mayBeMeantBy = (task: string, text: string): boolean => !FIXES.test(task) || NAMES_FAULT.test(text);
