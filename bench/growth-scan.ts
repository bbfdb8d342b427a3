import { scanReport } from '../src/capture/scan-report.ts';
import type { Line } from './measure.ts';
import { spokenText } from './spoken-text.ts';

/** Kinds of notes that are mostly one thing, as an odd tool or a large import writes them: the part of index `n`. */
const kinds: Readonly<Record<string, (index: number) => string>> = {
  'foreign regions': () => '%% TCT_TEMPLATED_START a %%\nx\n%% TCT_TEMPLATED_END b %%\n\n',
  'foreign regions of distinct names': (index) => `%% X${index}_START a %%\nx\n%% X${index}_END b %%\n\n`,
  'lines with an inline comment': () => '%% a %% b\n',
  'paragraphs that open a comment': () => 'x %% a b\n\n',
  'comments that begin where another ends': () => '%% a\nb %% c %% d\n',
  'lines of %%': () => '%%\n',
  'fences': () => '```\nx\n```\n',
  'lines of $$': () => '$$\n',
  'callouts': (index) => `> [!info] ${index}\n> its text\n\n`,
  'nested lists': (index) => `${'  '.repeat(index % 30)}- item ${index}\n`,
  'headings': (index) => `## Heading ${index}\n\n`,
  'rules': () => '---\n\n',
  'tables': (index) => `| a | b |\n|---|---|\n| ${index} | x |\n\n`,
  'labels of distinct names': (index) => `Name${index.toString(36)}: okay so yeah I think we should do it.\n`,
  'meetings': (index) => `## Meeting ${index}\n\n${spokenText(900, index)}\n\n`,
};

const repeated = (part: (index: number) => string) => (size: number): string => {
  const parts: string[] = [];
  for (let length = 0; length < size; length += parts.at(-1)?.length ?? 0) parts.push(part(parts.length));
  return Buffer.from(parts.join('')).toString();
};

/** Kinds whose size is in one thing. */
const wholes: Readonly<Record<string, (size: number) => string>> = {
  'keys of frontmatter': (size) => `---\n${repeated((index) => `key${index}: value\n`)(size)}---\n\ntext\n`,
  'a line': (size) => 'word and so on '.repeat(size / 15),
  'a line of inline comments and code': (size) => `${'x `a` %% b '.repeat(size / 11)}\ny\n`,
  'a fence that never ends': (size) => `\`\`\`\n${'text\n'.repeat(size / 5)}`,
};

const SIZE = 400_000;
const ROUNDS = 9;
/** What is quadratic takes four times as long for twice the note, what is linear about twice. */
const BUDGET = 2.4;

/** Milliseconds of the quickest of several runs of each task, in turn: whatever else the machine does only makes a run slower. */
function quickest(tasks: readonly (() => unknown)[]): number[] {
  const times = tasks.map(() => Infinity);
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [index, task] of tasks.entries()) {
      const start = performance.now();
      task();
      times[index] = Math.min(times[index] ?? Infinity, performance.now() - start);
    }
  }
  return times;
}

/** How much longer `scan` takes for twice the note, for notes that are mostly one thing. */
export function measureScanGrowth(): Line[] {
  const makers = [...Object.entries(kinds).map(([what, part]) => [what, repeated(part)] as const), ...Object.entries(wholes)];
  return makers.map(([what, make]) => {
    const [first, second, double] = [make(SIZE), make(SIZE), make(2 * SIZE)];
    const scan = (text: string): unknown => scanReport('2024-03-14.md', text);
    // Two single notes leave as much garbage to collect as the double one.
    const [singles = NaN, doubles = NaN] = quickest([() => [scan(first), scan(second)], () => scan(double)]);
    return { what: `scan of ${what}, twice the note`, measured: (2 * doubles) / singles, unit: 'times the time', budget: BUDGET, limit: 'at most' };
  });
}
