import type { Engine, Failure, MeetingInput } from '../engines/engine.ts';
import { groundMinutes } from '../minutes/grounding.ts';
import type { Minutes } from '../minutes/minutes.ts';
import type { Dropped } from '../minutes/read-draft.ts';
import { parseSpeech } from '../speech/parse.ts';
import { cancelled } from './failures.ts';

/** Has an engine make minutes of a meeting, and checks them against its text. `dropped`: what of the engine's answer could not be used. */
export async function makeMinutes(
  meeting: MeetingInput,
  engine: Engine,
  surroundings: { readonly vaultNames: readonly string[]; readonly clock: () => number; readonly signal: AbortSignal },
): Promise<{ readonly minutes: Minutes; readonly dropped: readonly Dropped[] } | { readonly failure: Failure }> {
  const { vaultNames, clock, signal } = surroundings;
  const began = clock();
  const result = await engine.makeMinutes(meeting, signal);
  if (signal.aborted) return { failure: cancelled };
  if ('failure' in result) return result;
  const { text, date, attendees, title } = meeting;
  const context = { text, speech: parseSpeech(text), date, attendees, vaultNames, engine: result.engine, usage: result.usage, title };
  const minutes = groundMinutes(result.draft, { ...context, elapsedMs: 0 });
  return { minutes: { ...minutes, elapsedMs: Math.round((clock() - began) * 10) / 10 }, dropped: result.dropped ?? [] };
}
