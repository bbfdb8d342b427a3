import type { Engine, EngineResult, MeetingInput } from '../engines/engine.ts';
import type { EngineName } from './command.ts';

const unavailable: Engine = {
  name: 'openai',
  makeMinutes: () =>
    Promise.resolve({
      failure: {
        kind: 'engine-unavailable',
        message: 'No minutes were made: this version has no openai engine yet.',
        tip: 'Leave --engine out: the offline engine needs no set-up.',
      },
    }),
};

/** Loaded with the first meeting, since most runs find nothing new. */
const offline: Engine = {
  name: 'offline',
  async makeMinutes(meeting: MeetingInput, signal: AbortSignal): Promise<EngineResult> {
    const { offlineEngine } = await import('../engines/offline/offline-engine.ts');
    return offlineEngine.makeMinutes(meeting, signal);
  },
};

/** The engine of a name. One that cannot be had answers every meeting with a failure. */
export function chooseEngine(name: EngineName): Engine {
  return name === 'offline' ? offline : unavailable;
}
