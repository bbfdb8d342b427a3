import type { Engine, EngineResult, Failure, MeetingInput } from '../engines/engine.ts';
import type { CheckpointStore, OpenAiProgress } from '../engines/openai/settings.ts';
import { describeServer } from './server/describe-server.ts';
import type { Settings } from './settings/settings.ts';
import { texts } from './texts/texts.ts';

/** What an engine is handed by the app. */
export interface EngineTools {
  readonly fetch: typeof fetch;
  readonly checkpoints: CheckpointStore;
  /** Told how much of a meeting is done, from 0 to 1. */
  readonly onProgress: (share: number) => void;
}

/** Why an engine cannot be asked with these settings; null where it can. */
export function problemOfSettings(settings: Settings): Failure | null {
  if (settings.engine === 'offline') return null;
  const { noServer, noModel } = texts().problems;
  if (describeServer(settings.serverAddress) === null) return { kind: 'server-not-set', ...noServer };
  if (settings.model === '') return { kind: 'model-not-set', ...noModel };
  return null;
}

const offline: Engine = {
  name: 'offline',
  async makeMinutes(meeting: MeetingInput, signal: AbortSignal): Promise<EngineResult> {
    const { offlineEngine } = await import('../engines/offline/offline-engine.ts');
    return offlineEngine.makeMinutes(meeting, signal);
  },
};

/** Resolves after a time, or at once when the signal is aborted. */
export function wait(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const end = (): void => {
      window.clearTimeout(timer);
      signal.removeEventListener('abort', end);
      resolve();
    };
    const timer = window.setTimeout(end, milliseconds);
    if (signal.aborted) end();
    else signal.addEventListener('abort', end);
  });
}

/** An engine that is loaded at its first meeting. */
function openAi(settings: Settings, apiKey: string, tools: EngineTools): Engine {
  let engine: Engine | null = null;
  return {
    name: 'openai',
    async makeMinutes(meeting, signal) {
      const { createOpenAiEngine } = await import('../engines/openai/openai-engine.ts');
      const onProgress = ({ done, total }: OpenAiProgress): void => { tools.onProgress(total === 0 ? 0 : done / total); };
      const { fetch, checkpoints } = tools;
      engine ??= createOpenAiEngine({ baseUrl: settings.serverAddress, model: settings.model, apiKey, contextTokens: settings.contextTokens, secondLook: settings.secondLook }, { fetch, checkpoints, clock: () => performance.now(), wait, onProgress, inBrowser: true });
      return engine.makeMinutes(meeting, signal);
    },
  };
}

interface Kept {
  readonly engine: Engine;
  /** Of what it was made. */
  readonly made: string;
  onProgress: (share: number) => void;
}

/** Lends engines to runs. One that is idle is lent again, since it has learned what its server takes. */
export class EnginePool {
  private idle: Kept | null = null;

  constructor(private readonly tools: Omit<EngineTools, 'onProgress'> & { readonly secret: (name: string) => string | null }) {}

  /** Has work done with the engine that is set. */
  async use<T>(settings: Settings, onProgress: (share: number) => void, work: (engine: Engine) => Promise<T>): Promise<T> {
    if (settings.engine === 'offline') return work(offline);
    const kept = this.take(settings);
    kept.onProgress = onProgress;
    try {
      return await work(kept.engine);
    } finally {
      kept.onProgress = () => undefined;
      this.idle = kept;
    }
  }

  private take(settings: Settings): Kept {
    const apiKey = settings.keyName === '' ? '' : (this.tools.secret(settings.keyName) ?? '');
    const made = JSON.stringify([settings.serverAddress, settings.model, apiKey, settings.contextTokens, settings.secondLook]);
    const idle = this.idle;
    this.idle = null;
    if (idle?.made === made) return idle;
    const kept: Kept = { made, onProgress: () => undefined, engine: openAi(settings, apiKey, { ...this.tools, onProgress: (share) => { kept.onProgress(share); } }) };
    return kept;
  }
}

/** The answers of an engine, by the text of the meeting. */
export type Answers = Map<string, EngineResult>;

/** An engine that asks another one at most once for each meeting's text. */
export function askOnce(engine: Engine, answers: Answers): Engine {
  return {
    name: engine.name,
    async makeMinutes(meeting, signal) {
      const known = answers.get(meeting.text);
      if (known !== undefined) return known;
      const answer = await engine.makeMinutes(meeting, signal);
      if (!('failure' in answer)) answers.set(meeting.text, answer);
      return answer;
    },
  };
}
