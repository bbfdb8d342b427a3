import type { ExplainedFeature, ExplainedPoints } from './explain-scan.ts';
import { oneLine, type Terminal } from './terminal.ts';

const INDENT = ' '.repeat(9);
/** Columns for a sign and points: `+ 12.5`, `never`. */
const WIDTH = 10;

/** `+ 8    `, `- 2.5  `, `never  `. */
function pointsCell(points: ExplainedFeature['points']): string {
  if (points === 'never') return points.padEnd(WIDTH);
  return `${points < 0 ? '-' : '+'} ${String(Math.abs(points))}`.padEnd(WIDTH);
}

/**
 * Prints what was weighed: a line for each feature that holds, then the sum. A feature that decides alone has no sum.
 *
 * @param enough what the needed sum is for: `a transcript`
 * @param besides a reason that has no points; null for none
 */
export function printPoints(terminal: Terminal, { features, score, needed }: ExplainedPoints, enough: string, besides: string | null = null): void {
  const line = (cell: string, words: string): void => { terminal.out(`${terminal.paint.dim(`${INDENT}${cell}${oneLine(words)}`)}\n`); };
  for (const { points, because } of features) line(pointsCell(points), because);
  if (besides !== null) line(' '.repeat(WIDTH), besides);
  if (score !== null && needed > 0) line(`= ${String(score)}`.padEnd(WIDTH), `needs ${String(needed)} to be ${enough}`);
}
