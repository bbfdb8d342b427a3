import type * as Obsidian from 'obsidian';

import { setIcon } from '../icons.ts';
import { asDeclared } from '../declared.ts';
import { renderDefinitions } from './render-definitions.ts';

/** A page of a settings tab that draws itself. */
export abstract class SettingPage implements Pick<Obsidian.SettingPage, 'rootEl' | 'titlebarEl' | 'containerEl' | 'title' | 'display' | 'hide'> {
  readonly rootEl = createDiv('setting-page');
  readonly titlebarEl = this.rootEl.createDiv('setting-page-titlebar');
  readonly containerEl = this.rootEl.createDiv('setting-page-content');
  title = '';

  abstract display(): void;

  hide(): void {
    this.containerEl.empty();
  }
}

type TabPart = Pick<
  Obsidian.SettingTab,
  | 'icon' | 'app' | 'containerEl' | 'settingItems' | 'getSettingDefinitions' | 'update' | 'getControlValue' | 'setControlValue' | 'refreshDomState'
  | 'display' | 'hide'
>;

/** A tab of the settings, drawn from its definitions. */
export abstract class SettingTab implements TabPart {
  icon = 'puzzle';
  readonly containerEl = createDiv('vertical-tab-content');
  settingItems: Obsidian.SettingDefinitionItem[] = [];
  private refreshes: (() => void)[] = [];
  private cleanups: (() => void)[] = [];
  private page: Obsidian.SettingDefinitionPage | null = null;

  constructor(readonly app: Obsidian.App) {}

  abstract getControlValue(key: string): unknown;
  abstract setControlValue(key: string, value: unknown): void | Promise<void>;

  getSettingDefinitions(): Obsidian.SettingDefinitionItem[] {
    return [];
  }

  update(): void {
    this.settingItems = this.getSettingDefinitions();
    const { page } = this;
    if (page !== null) this.page = this.settingItems.find((item): item is Obsidian.SettingDefinitionPage => 'type' in item && item.type === 'page' && item.name === page.name) ?? null;
    if (this.containerEl.isConnected) this.draw();
  }

  refreshDomState(): void {
    for (const refresh of this.refreshes) refresh();
  }

  display(): void {}

  hide(): void {
    for (const cleanup of this.cleanups) cleanup();
    this.cleanups = [];
    this.refreshes = [];
    this.page = null;
    this.containerEl.empty();
  }

  /** Shows the tab, as the settings window does when it is chosen. */
  show(): void {
    this.settingItems = this.getSettingDefinitions();
    if (this.settingItems.length > 0) this.draw();
    else this.display();
  }

  private draw(): void {
    const { page } = this;
    const scroll = this.containerEl.scrollTop;
    this.hide();
    const openPage = (next: Obsidian.SettingDefinitionPage | null): void => {
      this.page = next;
      this.draw();
    };
    const context = { holder: asDeclared<Obsidian.SettingTab>(this), openPage, refreshes: this.refreshes, cleanups: this.cleanups };
    this.page = page;
    if (page === null) renderDefinitions(this.containerEl, this.settingItems, context);
    else {
      drawPageTitle(this.containerEl, page.name, () => { openPage(null); });
      if (page.page === undefined) renderDefinitions(this.containerEl, page.items ?? [], context);
      else this.drawOwnPage(page.page());
    }
    this.containerEl.scrollTop = scroll;
  }

  private drawOwnPage(page: Obsidian.SettingPage): void {
    this.containerEl.appendChild(page.rootEl);
    page.display();
    this.cleanups.push(() => { page.hide(); });
  }
}

function drawPageTitle(containerEl: HTMLElement, title: string, back: () => void): void {
  const bar = containerEl.createDiv('setting-page-titlebar');
  const button = bar.createDiv({ cls: 'clickable-icon', attr: { 'aria-label': 'Back', role: 'button' } });
  setIcon(button, 'chevron-left');
  button.addEventListener('click', back);
  bar.createSpan({ cls: 'setting-page-title', text: title });
}

/** A plugin's tab. Without methods of its own it reads and writes `plugin.settings`. */
export abstract class PluginSettingTab extends SettingTab {
  constructor(
    app: Obsidian.App,
    readonly plugin: Obsidian.Plugin,
  ) {
    super(app);
  }

  getControlValue(key: string): unknown {
    return (this.plugin.settings as Record<string, unknown> | undefined)?.[key];
  }

  async setControlValue(key: string, value: unknown): Promise<void> {
    this.plugin.settings = { ...(this.plugin.settings as object | undefined), [key]: value };
    await this.plugin.saveData(this.plugin.settings);
  }
}
