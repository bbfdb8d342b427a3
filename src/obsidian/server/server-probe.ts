import type { Failure } from '../../engines/engine.ts';
import type { OpenAiTools } from '../../engines/openai/settings.ts';
import type { ServerReport } from '../../engines/openai/test-server.ts';
import type { Settings } from '../settings/settings.ts';
import { presets, type PresetName } from './presets.ts';

/** What the settings ask a server: which models it has, and what it can do. No word of a note is sent. */
export interface ServerProbe {
  models(settings: Settings, signal: AbortSignal): Promise<{ readonly models: readonly string[] } | { readonly failure: Failure }>;
  test(settings: Settings, signal: AbortSignal): Promise<ServerReport | { readonly failure: Failure }>;
  /** The models of a server on this very device; null where nothing answers soon. */
  local(preset: PresetName, signal: AbortSignal): Promise<readonly string[] | null>;
}

/** What a probe is handed by the app. */
export interface ProbeTools extends Pick<OpenAiTools, 'fetch' | 'clock' | 'wait'> {
  /** For servers of this device: asks without a trace in the console where nothing answers, and where an app is not let in. */
  readonly localFetch: typeof fetch;
  /** The key of that name; null where there is none. */
  readonly secret: (name: string) => string | null;
}

/** A server on this device that does not answer by then is none. */
const PATIENCE_MILLISECONDS = 1500;

const load = () => import('../../engines/openai/test-server.ts');

async function askLocal(preset: PresetName, tools: ProbeTools, signal: AbortSignal): Promise<readonly string[] | null> {
  const { listModels } = await load();
  const controller = new AbortController();
  const stop = (): void => { controller.abort(); };
  signal.addEventListener('abort', stop);
  void tools.wait(PATIENCE_MILLISECONDS, controller.signal).then(stop);
  const listed = await listModels({ baseUrl: presets[preset].address, model: '', apiKey: '' }, { ...tools, fetch: tools.localFetch }, controller.signal);
  signal.removeEventListener('abort', stop);
  stop();
  return 'failure' in listed ? null : listed.models;
}

/** Makes a probe that loads the engine's code when it is first asked. */
export function createServerProbe(tools: ProbeTools): ServerProbe {
  const inApp = { ...tools, inBrowser: true };
  const target = ({ serverAddress, model, keyName, contextTokens }: Settings) => ({ baseUrl: serverAddress, model, apiKey: keyName === '' ? '' : (tools.secret(keyName) ?? ''), contextTokens });
  return {
    models: async (settings, signal) => (await load()).listModels(target(settings), inApp, signal),
    test: async (settings, signal) => (await load()).testServer(target(settings), inApp, signal),
    local: (preset, signal) => askLocal(preset, tools, signal),
  };
}
