import type { Engine, Failure, MeetingInput } from '../engines/engine.ts';
import { groundMinutes } from '../minutes/grounding.ts';
import type { Minutes } from '../minutes/minutes.ts';
import type { Dropped } from '../minutes/read-draft.ts';
import type { ExplainedLine } from '../engines/explained-line.ts';
import { parseSpeech } from '../speech/parse.ts';
import { cancelled } from './failures.ts';
import type { NoteWishes } from './note-wishes.ts';
import { refusalOf } from './refusal.ts';

/** What minutes are made with besides the meeting. */
export interface Surroundings {
  /** Of the note that the meeting is from: an engine that they don't allow is not asked. */
  readonly wishes: NoteWishes;
  readonly vaultNames: readonly string[];
  readonly clock: () => number;
  readonly signal: AbortSignal;
}

/** Minutes that were checked against the meeting's text. */
export interface MadeMinutes {
  readonly minutes: Minutes;
  /** What of the engine's answer could not be used. */
  readonly dropped: readonly Dropped[];
  /** What spoke for each line of the engine's draft; null where the engine can't say. */
  readonly explained: readonly ExplainedLine[] | null;
}

/**
 * Has an engine make minutes of a meeting, and checks them against its text. The only way to an engine.
 */
export async function makeMinutes(
  meeting: MeetingInput,
  engine: Engine,
  surroundings: Surroundings,
): Promise<MadeMinutes | { readonly failure: Failure }> {
  const { wishes, vaultNames, clock, signal } = surroundings;
  const refusal = refusalOf(wishes, engine);
  if (refusal !== null) return { failure: refusal };
  const began = clock();
  const result = await engine.makeMinutes(meeting, signal);
  if (signal.aborted) return { failure: cancelled };
  if ('failure' in result) return result;
  const { text, date, attendees, me, title } = meeting;
  const context = { text, speech: parseSpeech(text), date, attendees, me, vaultNames, engine: result.engine, usage: result.usage, title };
  const grounded = groundMinutes(result.draft, { ...context, elapsedMs: 0 });
  const minutes: Minutes = result.withheld === true ? { ...grounded, withheld: true } : grounded;
  return { minutes: { ...minutes, elapsedMs: Math.round((clock() - began) * 10) / 10 }, dropped: result.dropped ?? [], explained: result.explained ?? null };
}
