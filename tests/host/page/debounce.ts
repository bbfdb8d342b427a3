import type * as Obsidian from 'obsidian';

/** The app's `debounce`: without `resetTimer` it runs at the end of the first wait, with it only after a pause. */
export function debounce<Arguments extends unknown[], Result>(
  callback: (...args: [...Arguments]) => Result,
  timeout = 0,
  resetTimer = false,
): Obsidian.Debouncer<Arguments, Result> {
  let timer: number | null = null;
  let latest: [...Arguments] | null = null;
  const run = (): Result | undefined => {
    if (timer !== null) window.clearTimeout(timer);
    timer = null;
    const args = latest;
    latest = null;
    return args === null ? undefined : callback(...args);
  };
  const debounced = (...args: [...Arguments]): unknown => {
    latest = args;
    if (timer !== null && resetTimer) window.clearTimeout(timer);
    if (timer === null || resetTimer) timer = window.setTimeout(run, timeout);
    return debounced;
  };
  const cancel = (): unknown => {
    if (timer !== null) window.clearTimeout(timer);
    timer = null;
    latest = null;
    return debounced;
  };
  return Object.assign(debounced, { run, cancel }) as Obsidian.Debouncer<Arguments, Result>;
}
