/** The median of some numbers; they are not changed. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/**
 * Runs tasks in turn, round after round, so that a slow moment of the machine hits all of them.
 * @returns the median milliseconds of one run of each task, in the tasks' order
 */
export async function measureTogether(rounds: number, tasks: readonly (() => unknown)[]): Promise<number[]> {
  const times: number[][] = tasks.map(() => []);
  for (let round = 0; round < rounds; round += 1) {
    for (const [index, task] of tasks.entries()) {
      const start = performance.now();
      await task();
      times[index]?.push(performance.now() - start);
    }
  }
  const warm = Math.floor(rounds / 3);
  return times.map((runs) => median(runs.slice(warm)));
}

/** Collects all garbage, where node runs with `--expose-gc`. */
const collectGarbage = (): unknown => (globalThis as { readonly gc?: () => void }).gc?.();

/** Milliseconds of the processor that the program has used so far, which leaves out what else the machine does. */
function usedTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/**
 * The least milliseconds of the processor that a run of each task takes, in turn, round after round, so that a slow moment hits all of
 * them. Each run begins without garbage of the one before.
 */
export async function quickest(rounds: number, tasks: readonly (() => unknown)[]): Promise<number[]> {
  const times = tasks.map(() => Infinity);
  for (let round = 0; round < rounds; round += 1) {
    for (const [index, task] of tasks.entries()) {
      collectGarbage();
      const start = usedTime();
      await task();
      times[index] = Math.min(times[index] ?? Infinity, usedTime() - start);
    }
  }
  return times;
}

const wanted = process.argv.slice(2).join(' ');

/** Whether a row of growth is to be measured: all are, unless the command line has words. */
export const isWanted = (what: string): boolean => what.includes(wanted);

/** A task that does another several times in turn, so that a short one is measured beside a long one. */
export function repeated(times: number, task: () => unknown): () => Promise<void> {
  return async () => {
    for (let time = 0; time < times; time += 1) await task();
  };
}

/** A line of the report: a measure that must not be above (or below) its budget. */
export interface Line {
  readonly what: string;
  readonly measured: number;
  readonly unit: string;
  readonly budget: number;
  readonly limit: 'at most' | 'at least';
}

export function isWithinBudget({ measured, budget, limit }: Line): boolean {
  return limit === 'at most' ? measured <= budget : measured >= budget;
}

/** The report as aligned text, a line for each measure. */
export function report(lines: readonly Line[]): string {
  const cells = lines.map((line) => [
    isWithinBudget(line) ? 'ok  ' : 'OVER',
    line.what,
    `${line.measured.toFixed(2)} ${line.unit}`,
    `${line.limit} ${line.budget} ${line.unit}`,
  ]);
  const width = (column: number) => Math.max(...cells.map((row) => row[column]?.length ?? 0));
  return cells.map((row) => row.map((cell, column) => (column === 2 ? cell.padStart(width(column)) : cell.padEnd(width(column)))).join('  ').trimEnd()).join('\n');
}
