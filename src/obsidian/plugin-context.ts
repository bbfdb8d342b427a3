import type { App } from 'obsidian';

import type { EnginePool } from './engine.ts';
import type { ProgressView } from './runs/progress.ts';
import type { Runs } from './runs/runs.ts';
import type { ReviewMemory } from './review/review-memory.ts';
import type { SessionCheckpoints } from './session-checkpoints.ts';
import type { DeviceMemory } from './settings/device-memory.ts';
import type { Settings } from './settings/settings.ts';

/** The sections that a run wrote into a note: what "Undo the last debrief" takes out. */
export interface LastRun {
  readonly path: string;
  readonly sections: readonly string[];
}

/** What the parts of the plugin share. */
export interface PluginContext {
  readonly app: App;
  readonly device: DeviceMemory;
  readonly reviews: ReviewMemory;
  readonly runs: Runs;
  readonly engines: EnginePool;
  readonly checkpoints: SessionCheckpoints;
  /** The settings as they are now. */
  readonly settings: () => Settings;
  readonly changeSettings: (change: Partial<Settings>) => Promise<void>;
  /** Shows a run in the status bar; null where the device has none. */
  readonly openStatus: (note: string) => ProgressView | null;
  /** Turns running on close on or off on this device. */
  readonly switchRunOnClose: (on: boolean) => void;
  /** Whether a path is that of a daily note. */
  readonly isDaily: (path: string) => boolean;
  /** Whether the plugin was turned off meanwhile: then nothing is shown any more. */
  readonly unloaded: () => boolean;
  lastRun: LastRun | null;
}
