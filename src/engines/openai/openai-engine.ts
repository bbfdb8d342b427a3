import type { DraftMinutes } from '../../minutes/draft.ts';
import type { Engine, EngineResult, MeetingInput } from '../engine.ts';
import { failures, shown } from './failures.ts';
import { defaultConcurrency, MeetingRun, type RunOptions } from './meeting-run.ts';
import { mergeParts } from './run-merge.ts';
import { readTarget, Server } from './server.ts';
import type { OpenAiSettings, OpenAiTools } from './settings.ts';
import { UsageMeter } from './usage-meter.ts';

export type { CheckpointStore, OpenAiProgress, OpenAiSettings, OpenAiTools, Timeouts } from './settings.ts';

const emptyDraft = (meeting: MeetingInput): DraftMinutes => ({
  title: meeting.title?.trim() || 'Meeting',
  language: 'en',
  summary: '',
  keyPoints: [],
  decisions: [],
  actionItems: [],
  jira: [],
  openQuestions: [],
});

/** A meeting with what the settings say of all meetings, where it says nothing itself. */
export function withSettings(meeting: MeetingInput, { language = null, instructions = null }: OpenAiSettings): MeetingInput {
  return { ...meeting, language: meeting.language ?? language, instructions: meeting.instructions ?? instructions };
}

async function makeMinutes(meeting: MeetingInput, server: Server, options: RunOptions, tools: OpenAiTools, signal: AbortSignal): Promise<EngineResult> {
  const meter = new UsageMeter();
  const engine = `openai:${server.target.model}`;
  if (meeting.text.trim() === '') return { draft: emptyDraft(meeting), engine, usage: meter.usage() };
  const run = new MeetingRun(meeting, server, meter, tools, signal, options);
  const parts = await run.extract();
  if ('failure' in parts) return { failure: shown(parts.failure) };
  const merged = await mergeParts(run, parts.value);
  if ('failure' in merged) return { failure: shown(merged.failure) };
  return { draft: merged.value.draft, engine, usage: meter.usage(), dropped: merged.value.dropped };
}

/**
 * An engine that has a language model make the minutes, on any OpenAI-compatible server. What a server takes and how much fits into its
 * model's context is learned from its answers and remembered as long as the engine lives.
 */
export function createOpenAiEngine(settings: OpenAiSettings, tools: OpenAiTools): Engine {
  const read = readTarget(settings);
  const server = 'failure' in read ? null : new Server(read.target, settings.contextTokens ?? null, tools);
  const concurrency = Math.max(1, Math.floor(settings.concurrency ?? defaultConcurrency));
  const options = { concurrency, secondLook: settings.secondLook ?? false };
  return {
    name: 'openai',
    makeMinutes(meeting, signal) {
      if (signal.aborted) return Promise.resolve({ failure: shown(failures.cancelled()) });
      if (server === null) return Promise.resolve({ failure: shown('failure' in read ? read.failure : failures.badAddress()) });
      return makeMinutes(withSettings(meeting, settings), server, options, tools, signal);
    },
  };
}
