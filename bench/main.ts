import { measureBundle } from './bundle.ts';
import { measureGrounding } from './grounding.ts';
import { measureScanGrowth } from './growth-scan.ts';
import { measureSectionGrowth } from './growth-sections.ts';
import { report, isWithinBudget, type Line } from './measure.ts';
import { measureOffline } from './offline.ts';
import { measureOpenAi } from './openai.ts';
import { measureScan } from './scan.ts';

/** What is measured, in the report's order. A new budget is a file that gives its lines, and an entry here. */
const measures: readonly (() => readonly Line[] | Promise<readonly Line[]>)[] = [
  measureBundle,
  measureScan,
  measureScanGrowth,
  measureOffline,
  measureGrounding,
  measureOpenAi,
  measureSectionGrowth,
];

const growths = [measureScanGrowth, measureSectionGrowth];

const lines: Line[] = [];
for (const measure of process.argv.length > 2 ? growths : measures) lines.push(...(await measure()));
process.stdout.write(`${report(lines)}\n`);
process.exitCode = lines.every(isWithinBudget) ? 0 : 1;
