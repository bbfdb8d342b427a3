import { Component, Platform, requestUrl, type App, type Plugin, type TFile } from 'obsidian';

import { readDailyNotes, type DailyNotes } from '../transcripts/daily-notes.ts';
import { CloseWatcher } from './close/close-watcher.ts';
import { findAction } from './commands/apply-command.ts';
import type { CommandId } from './commands/command-list.ts';
import { addToEditorMenu, addToFileMenu } from './commands/menus.ts';
import { HeaderButtons } from './daily/header-buttons.ts';
import { isDailyPath, withSettings } from './daily/is-daily.ts';
import { loadDailyNotes, matchesFormat } from './daily/load-daily-notes.ts';
import { EnginePool } from './engine.ts';
import { recentNote, NoteReader } from './note/active-note.ts';
import { showNotice } from './notices/notice-with-buttons.ts';
import type { PluginContext } from './plugin-context.ts';
import { ReviewMemory } from './review/review-memory.ts';
import { summarizeOrReview } from './review/summarize-or-review.ts';
import { Runs } from './runs/runs.ts';
import { StatusLine } from './runs/status-line.ts';
import { SessionCheckpoints } from './session-checkpoints.ts';
import type { DeviceMemory } from './settings/device-memory.ts';
import { appStorage } from './settings/device-storage.ts';
import type { Settings } from './settings/settings.ts';
import { createTransport } from './transport/transport.ts';
import { texts } from './texts/texts.ts';

/** What the entry hands to the rest of the plugin. */
export interface Entry {
  readonly plugin: Plugin;
  readonly app: App;
  readonly device: DeviceMemory;
  readonly settings: () => Settings;
  readonly changeSettings: (change: Partial<Settings>) => Promise<void>;
}

/** The plugin behind its entry: loaded when the app's layout is ready, so that it does not hold up the start. */
export class Debrief extends Component {
  private readonly reviews: ReviewMemory;
  private readonly reader: NoteReader;
  private readonly context: PluginContext;
  private readonly watcher: CloseWatcher;
  private readonly headers: HeaderButtons;
  private daily: readonly DailyNotes[] = [readDailyNotes(null)];
  private unloaded = false;

  constructor(private readonly entry: Entry) {
    super();
    const { app, device, settings, changeSettings } = entry;
    this.reviews = new ReviewMemory(appStorage(app));
    this.reader = new NoteReader(() => this.reviews.notTranscripts);
    const isDaily = (path: string): boolean => this.daily.some((daily) => isDailyPath(path, withSettings(daily, settings()), matchesFormat));
    const status = Platform.isMobile ? null : new StatusLine(entry.plugin.addStatusBarItem());
    const checkpoints = new SessionCheckpoints();
    this.context = {
      app,
      checkpoints,
      device,
      reviews: this.reviews,
      settings,
      changeSettings,
      isDaily,
      runs: new Runs(),
      engines: new EnginePool({
        fetch: createTransport({ fetch: (input, init) => activeWindow.fetch(input, init), requestUrl }),
        checkpoints,
        secret: (name) => app.secretStorage.getSecret(name),
      }),
      openStatus: (note) => status?.open(note) ?? null,
      switchRunOnClose: (on) => { this.switchRunOnClose(on); },
      unloaded: () => this.unloaded,
      lastRun: null,
    };
    this.watcher = this.addChild(new CloseWatcher({ app, device, isDaily, run: async (path) => (await import('./close/run-closed-note.ts')).runClosedNote(this.context, path) }));
    const refreshDaily = async (): Promise<void> => { this.daily = await loadDailyNotes(app.vault); };
    const onClick = (file: TFile): void => void summarizeOrReview(this.context, file, null);
    this.headers = this.addChild(new HeaderButtons({ app, reader: this.reader, isDaily, refreshDaily, onClick }));
  }

  override onload(): void {
    const { workspace } = this.entry.app;
    this.registerEvent(workspace.on('editor-menu', (menu) => { addToEditorMenu(menu, this.context, this.reader); }));
    this.registerEvent(workspace.on('file-menu', (menu, file) => { addToFileMenu(menu, file, this.context); }));
    this.register(() => {
      this.unloaded = true;
      this.context.runs.stopAll();
    });
  }

  /** Does a command, or says whether it applies. */
  command(id: CommandId, checking: boolean): boolean {
    const action = findAction(id, this.context, this.reader);
    if (action !== null && !checking) void action();
    return action !== null;
  }

  /** The ribbon's icon: what is new in the note before the user, or why there is nothing to do. */
  clickRibbon(): void {
    const note = recentNote(this.context.app);
    if (note === null) showNotice(texts().report.openFirst);
    else if (this.reader.read(note.text).transcripts.length === 0) showNotice(texts().report.noTranscript);
    else void summarizeOrReview(this.context, note.file, null);
  }

  switchRunOnClose(on: boolean): void {
    this.watcher.switch(on);
  }

  /** Shows what follows from changed settings. */
  settingsChanged(): void {
    this.headers.refresh();
  }
}
