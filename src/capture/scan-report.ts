import { noteDate } from '../transcripts/note-date.ts';
import { readFrontmatter } from '../markdown/frontmatter.ts';
import { readNote } from './read-note.ts';
import { scanTranscripts, type ScannedTranscript } from './scan.ts';

/** What `scan --json` prints of one note. */
export interface ScanReport {
  readonly note: string;
  readonly date: string | null;
  readonly daily: boolean;
  readonly transcripts: readonly ScannedTranscript[];
}

/**
 * Scans a note: which transcripts it holds and what is known of them.
 *
 * @param dailyFormats how the vault's daily notes are named, in moment's tokens
 */
export function scanReport(name: string, text: string, dailyFormats: readonly string[] = []): ScanReport {
  const note = readNote(text);
  const frontmatter = readFrontmatter(text, note.blocks).data;
  const { date, source } = noteDate({ frontmatter, fileName: name, text, blocks: note.blocks, dailyFormats });
  return { note: name, date, daily: source === 'frontmatter' || source === 'file name', transcripts: scanTranscripts(note) };
}
