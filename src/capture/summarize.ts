import type { Engine, Failure } from '../engines/engine.ts';
import type { ExplainedLine } from '../engines/explained-line.ts';
import type { Minutes } from '../minutes/minutes.ts';
import { countWords } from '../minutes/section-words.ts';
import { countLeftOut, selectItems } from '../minutes/select.ts';
import { bareTranscript, shiftEvidence } from './bare-transcript.ts';
import { makeMinutes } from './make-minutes.ts';
import { markLeftOut } from './left-out.ts';
import type { NoteWishes } from './note-wishes.ts';

/** What is known of a transcript that stands alone. */
export interface SummarizeOptions {
  readonly title: string | null;
  /** `YYYY-MM-DD`, or null where it is not known. */
  readonly date: string | null;
  readonly me: readonly string[];
  /** Bounds the words of all key points together; null for the usual number of key points. */
  readonly maxWords: number | null;
  /** The language in which the minutes are wanted, as BCP 47; the transcript's own where it is null or missing. */
  readonly language?: string | null;
  /** The user's own wishes; null or missing for none. */
  readonly instructions?: string | null;
  /** What the note says of itself from which the text is; what the text says of itself where it is left out. */
  readonly wishes?: NoteWishes;
  /** Milliseconds of a clock that only runs forward. */
  readonly clock: () => number;
}

/** Minutes of a bare transcript. */
export interface Summarized {
  readonly minutes: Minutes;
  /** Items that a limit left out, or that say what another one says. */
  readonly leftOut: number;
  /** What spoke for each line of the draft, whether or not a limit left it out; null where the engine can't say. */
  readonly explained: readonly ExplainedLine[] | null;
}

/**
 * Makes minutes of a bare transcript.
 *
 * @param source the transcript; a BOM at its start is left out and not counted, frontmatter is left out and counted
 */
export async function summarizeTranscript(
  source: string,
  engine: Engine,
  signal: AbortSignal,
  options: SummarizeOptions,
): Promise<Summarized | { readonly failure: Failure }> {
  const { text, start, wishes: own } = bareTranscript(source);
  const { title, date, me, maxWords, language = null, instructions = null, clock, wishes = own } = options;
  const bound = maxWords === null ? {} : { maxWords };
  const made = await makeMinutes({ text, title, date, me, attendees: [], glossary: [], language, instructions, ...bound }, engine, { wishes, vaultNames: [], clock, signal });
  if ('failure' in made) return made;
  const selected = selectItems(made.minutes, countWords(text), bound);
  const explained = made.explained === null ? null : markLeftOut(made.explained, selected);
  return { minutes: shiftEvidence(selected, start), leftOut: countLeftOut(made.minutes, selected), explained };
}
