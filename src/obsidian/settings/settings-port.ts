import type { App } from 'obsidian';

import type { ServerProbe } from '../server/server-probe.ts';
import type { Settings } from './settings.ts';

/** What the tab reads and writes. */
export interface SettingsPort {
  readonly settings: () => Settings;
  readonly change: (change: Partial<Settings>) => Promise<void>;
  readonly runOnClose: () => boolean;
  readonly switchRunOnClose: (on: boolean) => void;
  readonly probe: () => Promise<ServerProbe>;
}

/** The Tasks plugin's global filter. */
export interface TaskFilter {
  readonly text: string;
  /** Whether it can stand in a task as it is. */
  readonly fits: boolean;
}

/** What the pages of the tab share. */
export interface PageTools {
  readonly app: App;
  readonly port: SettingsPort;
  /** Draws the settings again, where other rows hang on what was changed. */
  readonly redraw: () => void;
  /** The Tasks plugin's global filter, as it was read last; null where there is none. */
  readonly taskFilter: () => TaskFilter | null;
}
