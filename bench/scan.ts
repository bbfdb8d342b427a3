import { fromMarkdown } from 'mdast-util-from-markdown';

import { scanReport } from '../src/capture/scan-report.ts';
import { dailyNote } from './daily-note.ts';
import { measureTogether, repeated, type Line } from './measure.ts';

const MEGABYTE = 1_000_000;
const scan = (text: string) => () => scanReport('2024-03-14.md', text);

/** The whole of `scan`, from the note's text to what is printed: once beside a Markdown parser, once for its growth. */
export async function measureScan(): Promise<Line[]> {
  const note = dailyNote(70_000);
  const [scans = NaN, parsed = NaN] = await measureTogether(60, [repeated(10, scan(note)), () => fromMarkdown(note)]);
  const scanned = scans / 10;
  const [small, large] = [dailyNote(100_000), dailyNote(10_000_000)];
  const [smallTime = NaN, largeTime = NaN] = await measureTogether(9, [repeated(20, scan(small)), scan(large)]);
  const growth = largeTime / (large.length / MEGABYTE) / (smallTime / 20 / (small.length / MEGABYTE));
  return [
    { what: `scan of a daily note of ${note.length} characters`, measured: scanned, unit: 'ms', budget: 2, limit: 'at most' },
    { what: 'mdast-util-from-markdown beside it', measured: parsed / scanned, unit: 'times the time', budget: 4, limit: 'at least' },
    { what: 'scan, time per MB at 10 MB beside 100 KB', measured: growth, unit: 'times', budget: 1.3, limit: 'at most' },
  ];
}
