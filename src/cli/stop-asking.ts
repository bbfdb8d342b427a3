import type { Engine, Failure } from '../engines/engine.ts';
import { isServerWide } from '../engines/openai/server-wide.ts';

/** An engine that is not asked again after a failure that every meeting would meet: its later meetings fail by the same value. */
export interface StoppingEngine extends Engine {
  /** The failure after which nothing more was asked; null while there is none. */
  stoppedBy(): Failure | null;
}

/** Wraps the engine of one run. */
export function stopAsking(engine: Engine): StoppingEngine {
  let stopped: Failure | null = null;
  return {
    name: engine.name,
    stoppedBy: () => stopped,
    async makeMinutes(meeting, signal) {
      if (stopped !== null) return { failure: stopped };
      const result = await engine.makeMinutes(meeting, signal);
      if ('failure' in result && isServerWide(result.failure)) stopped = result.failure;
      return result;
    },
  };
}
