import { noteDate } from '../note/date.ts';
import { readFrontmatter } from '../note/frontmatter.ts';
import { readNote } from './read-note.ts';
import { scanTranscripts, type ScannedTranscript } from './scan.ts';

/** What `scan --json` prints of one note. */
export interface ScanReport {
  readonly note: string;
  readonly date: string | null;
  readonly daily: boolean;
  readonly transcripts: readonly ScannedTranscript[];
}

/** Scans a note: which transcripts it holds and what is known of them. */
export function scanReport(name: string, text: string): ScanReport {
  const note = readNote(text);
  const { date, source } = noteDate({ frontmatter: readFrontmatter(text, note.blocks).data, fileName: name, text, blocks: note.blocks });
  return { note: name, date, daily: source === 'frontmatter' || source === 'file name', transcripts: scanTranscripts(note) };
}
