import type * as Obsidian from 'obsidian';

import type { App } from './app.ts';
import type { Events } from './events.ts';
import { asDeclared } from './declared.ts';
import { obsidianModule } from './obsidian-module.ts';
import { loadMain } from './plugins/load-main.ts';
import { requestLog } from './request-url.ts';
import type { StartOptions } from './start-options.ts';
import { noticeLog } from './windows/notice.ts';

/** What a test, or somebody at the browser's console, may reach: `debriefHost`. */
export interface HostHandle {
  readonly app: App;
  /** The module that plugins get. */
  readonly obsidian: typeof Obsidian;
  /** Texts of all notices since the start. */
  readonly notices: readonly string[];
  /** What was asked for by `requestUrl`. */
  readonly requests: readonly Obsidian.RequestUrlParam[];
  /** All that would survive if the app ended now: a start of the host takes it. */
  snapshot(): StartOptions;
  /** Says that the app is about to end, and waits for what plugins do about it. */
  quit(): Promise<void>;
  /** Runs a script as a plugin's `main.js` is run, and gives the milliseconds that it took. */
  timeEvaluation(code: string): number;
  /** How many listeners stand on the vault, the workspace and the metadata cache. */
  listenerCount(): number;
}

declare global {
  var debriefHost: HostHandle;
}

class QuitTasks implements Obsidian.Tasks {
  private readonly promises: Promise<unknown>[] = [];

  add(callback: () => Promise<unknown>): void {
    this.addPromise(callback());
  }

  addPromise(promise: Promise<unknown>): void {
    this.promises.push(promise);
  }

  isEmpty(): boolean {
    return this.promises.length === 0;
  }

  promise(): Promise<unknown> {
    return Promise.allSettled(this.promises);
  }
}

export function createHandle(app: App, options: StartOptions): HostHandle {
  const pathsOf = (): string[] => {
    const paths: string[] = [];
    app.workspace.iterateRootLeaves((leaf) => {
      const file = leaf.getViewState().state?.['file'];
      if (typeof file === 'string') paths.push(file);
    });
    return paths;
  };
  return {
    app,
    obsidian: obsidianModule as typeof Obsidian,
    notices: noticeLog,
    requests: requestLog,
    snapshot: () => ({
      ...options,
      files: app.disk.texts(),
      secrets: app.secrets.dump(),
      local: Object.fromEntries(app.local),
      tabs: pathsOf(),
      activeTab: Math.max(pathsOf().indexOf(app.workspace.getActiveFile()?.path ?? ''), 0),
      enabled: app.plugins.isEnabled(),
      theme: app.isDarkMode() ? 'dark' : 'light',
    }),
    quit: async () => {
      const tasks = new QuitTasks();
      app.workspace.trigger('quit', tasks);
      await tasks.promise();
    },
    timeEvaluation: (code) => {
      const start = performance.now();
      loadMain(code);
      return performance.now() - start;
    },
    listenerCount: () => [app.vault, app.workspace, app.metadataCache].reduce((sum, source) => sum + asDeclared<Events>(source).listenerCount(), 0),
  };
}
