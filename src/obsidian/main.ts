import { getLanguage, Plugin } from 'obsidian';

import { commandList } from './commands/command-list.ts';
import type { Debrief } from './debrief.ts';
import { showNotice } from './notices/notice-with-buttons.ts';
import { DeviceMemory } from './settings/device-memory.ts';
import { appStorage } from './settings/device-storage.ts';
import { migrateSettings } from './settings/migrate-settings.ts';
import { DebriefSettingTab } from './settings/settings-tab.ts';
import { defaults, type Settings } from './settings/settings.ts';
import { setLanguage, texts } from './texts/texts.ts';

/** The plugin's entry: it only wires. */
export default class DebriefPlugin extends Plugin {
  declare settings: Settings;
  private debrief: Debrief | null = null;
  private isOver = false;
  private readonly device = new DeviceMemory(appStorage(this.app));

  override async onload(): Promise<void> {
    this.settings = defaults;
    await setLanguage(getLanguage());
    if (this.isOver) return;
    for (const { id, icon } of commandList) {
      this.addCommand({ id, name: texts().commands[id], icon, checkCallback: (checking) => this.debrief?.command(id, checking) ?? false });
    }
    this.addRibbonIcon('captions', texts().summarizeNew, () => this.debrief?.clickRibbon());
    this.addSettingTab(
      new DebriefSettingTab(this.app, this, {
        settings: () => this.settings,
        change: (change) => this.changeSettings(change),
        runOnClose: () => this.device.runOnClose,
        switchRunOnClose: (on) => { this.switchRunOnClose(on); },
        probe: async () => (await import('./server/app-probe.ts')).appProbe(this.app),
      }),
    );
    await this.readSettings();
    this.app.workspace.onLayoutReady(() => void this.start());
  }

  override onunload(): void {
    this.isOver = true;
  }

  override async onExternalSettingsChange(): Promise<void> {
    await this.readSettings();
    this.debrief?.settingsChanged();
  }

  private async start(): Promise<void> {
    const { Debrief } = await import('./debrief.ts');
    if (this.isOver) return;
    this.debrief = this.addChild(new Debrief({ plugin: this, app: this.app, device: this.device, settings: () => this.settings, changeSettings: (change) => this.changeSettings(change) }));
  }

  private switchRunOnClose(on: boolean): void {
    if (this.debrief === null) this.device.runOnClose = on;
    else this.debrief.switchRunOnClose(on);
  }

  private async readSettings(): Promise<void> {
    const { settings, broken } = migrateSettings(await this.loadData().catch((): unknown => 'unreadable'));
    this.settings = settings;
    if (broken.length > 0) showNotice(texts().report.brokenSettings(broken.join(', ')));
  }

  private async changeSettings(change: Partial<Settings>): Promise<void> {
    this.settings = { ...this.settings, ...change };
    await this.saveData(this.settings);
    this.debrief?.settingsChanged();
  }
}
