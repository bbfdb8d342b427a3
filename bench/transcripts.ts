// How well transcripts are found: precision and recall over the tests' own notes and over folders of notes.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseBlocks } from '../src/markdown/parse-blocks.ts';
import { findTranscripts } from '../src/transcripts/classify-note.ts';
import { MEETING_NOTES } from '../tests/transcripts/meeting-notes.ts';
import { OTHER_NOTES } from '../tests/transcripts/other-notes.ts';

/** A transcript's lines, 1-based. */
interface Lines {
  readonly startLine: number;
  readonly endLine: number;
}

interface Note {
  readonly name: string;
  readonly text: string;
  /** Its transcripts; null where nobody has said. */
  readonly gold: readonly Lines[] | null;
}

/** From this share of lines on that two ranges have in common of all their lines, they are the same. */
const SAME = 0.8;

const lineOf = (text: string, offset: number): number => text.slice(0, offset).split('\n').length;

/** A note whose transcripts stand between `⟦` and `⟧`. */
function readMarked(name: string, marked: string): Note {
  const gold = [...marked.matchAll(/⟦[^⟧]*⟧/gu)].map((match) => ({ startLine: lineOf(marked, match.index), endLine: lineOf(marked, match.index + match[0].length) }));
  return { name, text: marked.replace(/[⟦⟧]/gu, ''), gold };
}

/** A Markdown note of a folder; `NAME.gold.json` beside it may hold `{ "transcripts": [{ "startLine", "endLine" }] }`. */
function readNote(folder: string, file: string): Note {
  const goldFile = join(folder, file.replace(/\.md$/u, '.gold.json'));
  const gold = existsSync(goldFile) ? (JSON.parse(readFileSync(goldFile, 'utf8')) as { transcripts: readonly Lines[] }).transcripts : null;
  return { name: file, text: readFileSync(join(folder, file), 'utf8'), gold };
}

function sharedLines(one: Lines, other: Lines): number {
  const both = Math.min(one.endLine, other.endLine) - Math.max(one.startLine, other.startLine) + 1;
  return both <= 0 ? 0 : both / (Math.max(one.endLine, other.endLine) - Math.min(one.startLine, other.startLine) + 1);
}

const percent = (part: number, whole: number): string => (whole === 0 ? '-' : `${((100 * part) / whole).toFixed(1)} %`);

/** Compares what is found in notes with what is in them, and prints a line for all and one for each difference. */
function score(title: string, notes: readonly Note[]): void {
  let [hits, found, gold, meetings, words] = [0, 0, 0, 0, 0];
  for (const note of notes) {
    const left = [...findTranscripts(note.text, parseBlocks(note.text))];
    meetings += new Set(left.map(({ meeting }) => meeting)).size;
    words += left.reduce((sum, transcript) => sum + transcript.words, 0);
    if (note.gold === null) continue;
    found += left.length;
    gold += note.gold.length;
    for (const wanted of note.gold) {
      const index = left.findIndex((transcript) => sharedLines(transcript, wanted) >= SAME);
      if (index >= 0) hits += left.splice(index, 1).length;
      else console.log(`  missed: ${note.name}, lines ${String(wanted.startLine)}-${String(wanted.endLine)}`);
    }
    for (const { startLine, endLine } of left) console.log(`  not one: ${note.name}, lines ${String(startLine)}-${String(endLine)}`);
  }
  const compared = notes.some((note) => note.gold !== null) ? `precision ${percent(hits, found)}, recall ${percent(hits, gold)} of ${String(gold)}` : 'nothing to compare with';
  console.log(`${title}: ${String(notes.length)} notes, ${String(meetings)} meetings, ${String(words)} words; ${compared}`);
}

score('Notes with meetings', Object.entries(MEETING_NOTES).map(([name, text]) => readMarked(name, text)));
score('Notes without', Object.entries(OTHER_NOTES).map(([name, text]) => ({ name, text, gold: [] })));
for (const folder of process.argv.slice(2)) {
  score(folder, readdirSync(folder).filter((file) => file.endsWith('.md')).sort().map((file) => readNote(folder, file)));
}
