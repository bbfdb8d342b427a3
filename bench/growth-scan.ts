import { scanReport } from '../src/capture/scan-report.ts';
import { isWanted, quickest, type Line } from './measure.ts';
import { spokenText, spokenTurns } from './spoken-text.ts';

const SAID = 'okay so yeah um I think we should do it, right';
const turns = `Ana: ${SAID}\nBo: ${SAID}\n`.repeat(2);
const padded = (count: number): string => String(Math.floor(count) % 60).padStart(2, '0');
const clock = (seconds: number): string => `${padded(seconds / 60)}:${padded(seconds)}`;
/** A name in letters for each number. */
const nameOf = (index: number): string => `N${index.toString(26).replaceAll(/\d/gu, (digit) => 'qrstuvwxyz'.charAt(Number(digit)))}`;

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
  'headings without blank lines': () => '# a\n',
  'generic headings over calls': () => `## Transcript\n\n${turns}\n`,
  'rules': () => '---\n\n',
  'tables': (index) => `| a | b |\n|---|---|\n| ${index} | x |\n\n`,
  'labels of distinct names': (index) => `Name${index.toString(36)}: okay so yeah I think we should do it.\n`,
  'labels of written paragraphs': (index) => `${nameOf(index)}: the plan of the board was written down in the report by the clerk.\n\n`,
  'names without times': (index) => `**Ana Ber${index % 7}**\n${SAID}\n\n`,
  'names alone': () => 'Ana:\n\n',
  'times alone': () => '0:01\n\n',
  'times before words': (index) => `[${clock(index)}] ${SAID}\n`,
  'cues': (index) => `${index + 1}\n00:${clock(index)},000 --> 00:${clock(index + 1)},000\n${SAID}\n\n`,
  'greetings': () => 'Hello everyone, good morning.\n\n',
  'salutations': () => 'Dear Ana,\n\n',
  'letters': () => `Dear Ana,\n\n${SAID}. I went home.\n\nBest,\nBo\n\n`,
  'short paragraphs': () => 'so yeah um\n\n',
  'fields of a journal': (index) => `Mood: good ${index}\n\n`,
  'rows of tables with colons': (index) => `| Ana: ${SAID} | b: ${index} |\n`,
  'tables of speech': (index) => `| who | what |\n|---|---|\n| Ana | ${SAID} |\n| Bo | ${index} |\n\n`,
  'deep quotes': (index) => `${'> '.repeat(1 + (index % 40))}${SAID}\n`,
  'callouts in callouts': () => '> [!info]\n> > [!quote] b\n',
  'details': () => `<details>\n<summary>x</summary>\n\n${turns}\n</details>\n\n`,
  'HTML comments that never end': () => '<!-- a\n',
  'regions that never end': (index) => `%% X${index}_START a %%\nx\n`,
  'fences that never end': (index) => `${'`'.repeat(3 + (index % 5))}\nx\n`,
  'transcripts in comments': () => `%%\n${turns}%%\n\n`,
  'transcripts and rules': () => `${turns}\n---\n\n`,
  'chats and rules': () => 'Ana: okay\nBo: no\n\n---\n\n',
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
  'a line of comment marks': (size) => '%% a '.repeat(size / 5),
  'a line of backticks': (size) => '`'.repeat(size),
  'a line of quote marks': (size) => '>'.repeat(size),
  'a line of dashes': (size) => '-'.repeat(size),
  'a line of names with colons': (size) => 'Ana: '.repeat(size / 5),
  'a line of times': (size) => '0:01 '.repeat(size / 5),
  'a line of brackets': (size) => '[a]('.repeat(size / 4),
  'a line of emphasis': (size) => '**a '.repeat(size / 4),
  'a comment that never ends': (size) => `%%\n${turns.repeat(size / turns.length)}`,
  'a callout that never ends': (size) => `> [!quote]\n${`> Ana: ${SAID}\n`.repeat(size / (SAID.length + 8))}`,
  'a fence that never ends': (size) => `\`\`\`\n${'text\n'.repeat(size / 5)}`,
};

/** A day of many meetings, one for each 16,667 characters, in turns and in walls of speech. */
function day(size: number): string {
  const said = (index: number): string => (index % 2 === 0 ? spokenTurns : spokenText)(16_600, index);
  return Array.from({ length: size / 16_667 }, (_, index) => `## Meeting ${index}\n\n${said(index)}\n\n`).join('');
}

const SIZE = 400_000;
const LARGE = 2_500_000;
const ROUNDS = 5;
/** What is quadratic takes four times as long for twice the note, what is linear about twice. */
const BUDGET = 2.4;

/** How much longer `scan` takes for twice the note. */
async function growth(what: string, make: (size: number) => string, size: number): Promise<Line> {
  const [first, second, double] = [make(size), make(size), make(2 * size)];
  const scan = (text: string): unknown => scanReport('2024-03-14.md', text);
  // Two single notes leave as much garbage to collect as the double one.
  const [singles = NaN, doubles = NaN] = await quickest(ROUNDS, [() => [scan(first), scan(second)], () => scan(double)]);
  return { what, measured: (2 * doubles) / singles, unit: 'times the time', budget: BUDGET, limit: 'at most' };
}

/** How much longer `scan` takes for twice the note, for notes that are mostly one thing, and for a day of very many meetings. */
export async function measureScanGrowth(): Promise<Line[]> {
  const makers = [...Object.entries(kinds).map(([what, part]) => [what, repeated(part)] as const), ...Object.entries(wholes)];
  // A single line is read in so little time that it has to be longer to be measured.
  const sizeOf = (what: string): number => (what.startsWith('a line') ? 10 * SIZE : SIZE);
  const rows = makers.map(([what, make]) => ({ what: `scan of ${what}, twice the note`, make, size: sizeOf(what) }));
  rows.push({ what: 'scan of 5 million characters and 300 meetings beside half of them', make: day, size: LARGE });
  const lines: Line[] = [];
  for (const { what, make, size } of rows) if (isWanted(what)) lines.push(await growth(what, make, size));
  return lines;
}
