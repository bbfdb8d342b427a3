import type { DraftMinutes } from '../minutes/draft.ts';
import type { Usage } from '../minutes/minutes.ts';
import type { ExplainedLine } from './explained-line.ts';
import type { Dropped } from '../minutes/read-draft.ts';

/** What an engine is given of a meeting. */
export interface MeetingInput {
  /** The transcripts' own text in order; several are parted by a blank line. All offsets count in this. */
  readonly text: string;
  readonly title: string | null;
  /** `YYYY-MM-DD`, or null where it is not known. */
  readonly date: string | null;
  /** The names by which the user is called; may be empty. */
  readonly me: readonly string[];
  readonly attendees: readonly string[];
  /** Terms as they are rightly spelt, the note's own first. */
  readonly glossary: readonly string[];
  /** By a name of the attendees or the glossary: the ways in which transcription is known to write it. */
  readonly heard?: ReadonlyMap<string, readonly string[]>;
  /** Bounds the words of all key points together, whose number is then free. */
  readonly maxWords?: number;
  /** The language in which the minutes are wanted, as BCP 47; the transcript's own where it is null or missing. An extract cannot follow it. */
  readonly language?: string | null;
  /** The user's own wishes for the minutes, in plain words. */
  readonly instructions?: string | null;
  /** The kind of meeting, as in `stand-up`. */
  readonly kind?: string | null;
  /** The key of the Jira project that is mostly talked of, as `PROV`. */
  readonly jiraProject?: string | null;
}

/** An expected failure: what it is, what happened, what to do. */
export interface Failure {
  /** A stable word in kebab-case. */
  readonly kind: string;
  readonly message: string;
  readonly tip: string;
}

export type EngineResult =
  | {
      readonly draft: DraftMinutes;
      readonly engine: string;
      readonly usage: Usage;
      /** What of the engine's answers could not be used and was repaired or left out. */
      readonly dropped?: readonly Dropped[];
      /** Whether something said in confidence was kept out of the draft; missing where it isn't known. */
      readonly withheld?: boolean;
      /** Says of each line of the draft what spoke for it; missing where the engine can't. */
      readonly explained?: readonly ExplainedLine[];
    }
  | { readonly failure: Failure };

/** Makes minutes of a meeting. Never throws for an expected failure. */
export interface Engine {
  readonly name: 'offline' | 'openai';
  makeMinutes(meeting: MeetingInput, signal: AbortSignal): Promise<EngineResult>;
}

/** Whether an engine answers without waiting for anything, so that little is lost where its minutes have to be made again. */
export const answersAtOnce = ({ name }: Pick<Engine, 'name'>): boolean => name === 'offline';
