import { Component, debounce, TFile, type App, type TAbstractFile } from 'obsidian';

import type { DeviceMemory } from '../settings/device-memory.ts';
import { openPaths } from '../stores/note-store.ts';
import { dueNotes, startState, step, type CloseEvent, type CloseState } from './close-machine.ts';

/** What the watcher is handed. */
export interface WatcherTools {
  readonly app: App;
  readonly device: DeviceMemory;
  readonly isDaily: (path: string) => boolean;
  /** Works on a closed note; never rejects for an expected failure. */
  readonly run: (path: string) => Promise<void>;
}

/** Events of one user action come together. */
const GATHER_MILLISECONDS = 50;

/** Listens to what happens to notes and has the closed ones worked on. What is to be done is decided in `close-machine.ts`. */
export class CloseWatcher extends Component {
  private state: CloseState;
  private timer: number | null = null;
  private isOver = false;

  constructor(private readonly tools: WatcherTools) {
    super();
    this.state = startState(tools.device.runOnClose, tools.device.due);
  }

  override onload(): void {
    const { app, isDaily } = this.tools;
    const look = debounce(() => { this.look(); }, GATHER_MILLISECONDS);
    for (const name of ['layout-change', 'file-open', 'active-leaf-change', 'window-close'] as const) {
      // The declarations give each event its own overload.
      this.registerEvent(app.workspace.on(name as 'layout-change', look));
    }
    this.registerEvent(app.workspace.on('editor-change', (editor, { file }) => {
      if (this.state.on && file !== null && isDaily(file.path)) this.takeEdit(file.path, editor.hasFocus());
    }));
    this.registerEvent(app.vault.on('modify', ({ path }) => { this.take({ kind: 'written', path }); }));
    this.registerEvent(app.vault.on('delete', ({ path }) => { this.take({ kind: 'deleted', path }); }));
    this.registerEvent(app.vault.on('rename', (file: TAbstractFile, from: string) => {
      if (file instanceof TFile) this.take({ kind: 'renamed', from, to: file.path });
    }));
    this.registerEvent(app.workspace.on('quit', () => { this.keep(); }));
    this.register(() => { this.isOver = true; look.cancel(); this.sleep(); });
    this.look();
  }

  /** Turns running on close on or off on this device. */
  switch(on: boolean): void {
    this.tools.device.runOnClose = on;
    this.take({ kind: 'switched', on });
    this.look();
  }

  private look(): void {
    this.take({ kind: 'open', paths: openPaths(this.tools.app) });
  }

  private takeEdit(path: string, focused: boolean): void {
    // A note that was opened a moment ago may not have been seen yet.
    if (!this.state.open.has(path)) this.look();
    this.take({ kind: 'edited', path, focused });
  }

  private take(event: CloseEvent): void {
    const before = dueNotes(this.state);
    const { state, run, wakeAt } = step(this.state, event, Date.now());
    this.state = state;
    if (JSON.stringify(before) !== JSON.stringify(dueNotes(state))) this.keep();
    this.sleep();
    if (wakeAt !== null) this.timer = window.setTimeout(() => { this.take({ kind: 'tick' }); }, Math.max(0, wakeAt - Date.now()));
    if (run !== null) void this.tools.run(run).finally(() => { this.finish(run); });
  }

  private finish(path: string): void {
    // A run that ended because the plugin was turned off stays in the queue.
    if (this.isOver) return;
    this.take({ kind: 'finished', path });
  }

  private keep(): void {
    this.tools.device.due = dueNotes(this.state);
  }

  private sleep(): void {
    if (this.timer !== null) window.clearTimeout(this.timer);
    this.timer = null;
  }
}
