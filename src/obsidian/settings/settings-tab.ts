import { PluginSettingTab, type App, type Plugin, type SettingDefinitionItem } from 'obsidian';

import { texts } from '../texts/texts.ts';
import { changeControl, readControl, type ControlKey } from './control-values.ts';
import { loadTaskFilter } from './load-task-filter.ts';
import { namesPage } from './pages/names-page.ts';
import { serverPage } from './pages/server-page.ts';
import { tasksPage } from './pages/tasks-page.ts';
import { wishesPage } from './pages/wishes-page.ts';
import { writingPage } from './pages/writing-page.ts';
import type { PageTools, SettingsPort, TaskFilter } from './settings-port.ts';

/** Controls on whose value other rows hang. */
const REDRAWN: ReadonlySet<ControlKey> = new Set<ControlKey>(['engine', 'preset']);

/** The settings, as the app's own controls. */
export class DebriefSettingTab extends PluginSettingTab {
  override icon = 'captions';
  private taskFilter: TaskFilter | null = null;

  constructor(
    app: App,
    plugin: Plugin,
    private readonly port: SettingsPort,
  ) {
    super(app, plugin);
  }

  override getSettingDefinitions(): SettingDefinitionItem<ControlKey>[] {
    const { engine, me, review } = texts().settings;
    const tools: PageTools = { app: this.app, port: this.port, redraw: () => { this.update(); }, taskFilter: () => this.taskFilter };
    void this.readTaskFilter();
    return [
      { name: engine.name, desc: engine.desc, control: { type: 'dropdown', key: 'engine', options: { offline: engine.offline, openai: engine.openai } } },
      serverPage(tools),
      { ...me, control: { type: 'text', key: 'me', placeholder: 'Robin, Robyn' } },
      writingPage(tools),
      tasksPage(tools),
      wishesPage(tools),
      namesPage(),
      { name: review.name, desc: review.desc, control: { type: 'dropdown', key: 'review', options: { always: review.always, 'until-trusted': review['until-trusted'], never: review.never } } },
      this.dailyGroup(),
    ];
  }

  override getControlValue(key: ControlKey): unknown {
    return key === 'runOnClose' ? this.port.runOnClose() : readControl(this.port.settings(), key);
  }

  override async setControlValue(key: ControlKey, value: unknown): Promise<void> {
    if (key === 'runOnClose') this.port.switchRunOnClose(value === true);
    else {
      const change = changeControl(this.port.settings(), key, value);
      if (change !== null) await this.port.change(change);
    }
    if (REDRAWN.has(key)) this.update();
  }

  private dailyGroup(): SettingDefinitionItem<ControlKey> {
    const { heading, runOnClose, folder, format, asInCore } = texts().settings.daily;
    return {
      type: 'group',
      heading,
      items: [
        { ...runOnClose, control: { type: 'toggle', key: 'runOnClose' } },
        { ...folder, control: { type: 'text', key: 'dailyFolder', placeholder: asInCore } },
        { ...format, control: { type: 'text', key: 'dailyFormat', placeholder: asInCore } },
      ],
    };
  }

  /** Looks what the Tasks plugin's global filter is now; draws again where it is another one. */
  private async readTaskFilter(): Promise<void> {
    const filter = await loadTaskFilter(this.app.vault);
    if (filter === (this.taskFilter?.text ?? null)) return;
    const { safeTaskFilter } = await import('../../minutes/task-filter.ts');
    this.taskFilter = filter === null ? null : { text: filter, fits: safeTaskFilter(filter) !== null };
    this.update();
  }
}
