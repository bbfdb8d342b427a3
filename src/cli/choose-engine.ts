import { performance } from 'node:perf_hooks';
import process from 'node:process';
import { setTimeout as pause } from 'node:timers/promises';

import type { Engine, EngineResult, Failure, MeetingInput } from '../engines/engine.ts';
import type { OpenAiSettings, OpenAiTools } from '../engines/openai/settings.ts';
import { CheckpointFolder, cacheFolder } from './checkpoint-folder.ts';
import { chunkProgress } from './chunk-progress.ts';
import type { CaptureCommand, OpenAiOptions } from './command.ts';
import { fetchWhole } from './fetch-whole.ts';
import { readTextFile } from './read-text.ts';
import { stopAsking } from './stop-asking.ts';
import type { Terminal } from './terminal.ts';

/** An engine for one run of the command. */
export interface ChosenEngine {
  readonly engine: Engine;
  /** Told after each note whether all of it was written. */
  settle(written: boolean): void;
  /** Whether a failure is the one that holds up all the rest of the run. */
  holdsUpAll(failure: Failure): boolean;
}

/** Loaded with the first meeting, since most runs find nothing new. */
const offline: Engine = {
  name: 'offline',
  async makeMinutes(meeting: MeetingInput, signal: AbortSignal): Promise<EngineResult> {
    const { offlineEngine } = await import('../engines/offline/offline-engine.ts');
    return offlineEngine.makeMinutes(meeting, signal);
  },
};

/** The settings that the options stand for, with the key of the environment; a failure where the instructions cannot be read. */
export function openAiSettings(options: OpenAiOptions): { readonly settings: OpenAiSettings } | { readonly failure: Failure } {
  const { baseUrl, model, language, context, concurrency, secondLook, instructions: file } = options;
  const instructions = file === null ? null : readTextFile(file);
  if (instructions !== null && 'failure' in instructions) return { failure: { ...instructions.failure, message: `${file ?? ''}: ${instructions.failure.message}` } };
  const apiKey = (process.env['DEBRIEF_API_KEY'] ?? '').trim();
  const settings = { baseUrl, model, apiKey, language, instructions: instructions?.text ?? null, contextTokens: context, secondLook };
  return { settings: concurrency === null ? settings : { ...settings, concurrency } };
}

function toolsOf(checkpoints: CheckpointFolder, terminal: Terminal): OpenAiTools {
  return {
    fetch: fetchWhole,
    clock: () => performance.now(),
    wait: (milliseconds, signal) => pause(milliseconds, undefined, { signal }).catch(() => undefined),
    checkpoints,
    onProgress: chunkProgress(terminal),
  };
}

/** Made with the first meeting: until then no server is known of. */
function openai(settings: OpenAiSettings, terminal: Terminal): ChosenEngine {
  const checkpoints = new CheckpointFolder(cacheFolder());
  checkpoints.clean(Date.now());
  let made: Engine | null = null;
  const engine: Engine = {
    name: 'openai',
    async makeMinutes(meeting, signal) {
      const { createOpenAiEngine } = await import('../engines/openai/openai-engine.ts');
      made ??= createOpenAiEngine(settings, toolsOf(checkpoints, terminal));
      return made.makeMinutes(meeting, signal);
    },
  };
  const stopping = stopAsking(engine);
  return { engine: stopping, settle: (written) => { checkpoints.settle(written); }, holdsUpAll: (failure) => failure === stopping.stoppedBy() };
}

/** The engine that a command asks for, or why it cannot be had. */
export function chooseEngine(command: Pick<CaptureCommand, 'openai'>, terminal: Terminal): ChosenEngine | { readonly failure: Failure } {
  if (command.openai === undefined) return { engine: offline, settle: () => undefined, holdsUpAll: () => false };
  const read = openAiSettings(command.openai);
  return 'failure' in read ? read : openai(read.settings, terminal);
}
