import type * as Obsidian from 'obsidian';

import { asDeclared } from '../declared.ts';
import { Modal } from '../windows/modal.ts';
import { Setting } from './setting.ts';
import type { SettingTab } from './setting-tab.ts';

/** What the settings know of the host's one plugin and of its looks. */
export interface SettingsControls {
  readonly pluginName: string;
  isEnabled(): boolean;
  setEnabled(on: boolean): Promise<void>;
  isDark(): boolean;
  setDark(on: boolean): void;
}

interface NamedTab {
  readonly name: string;
  readonly tab: SettingTab;
}

/** The settings window: the host's own page, and a tab for each plugin that has one. */
export class SettingsWindow {
  private tabs: NamedTab[] = [];
  private modal: Modal | null = null;
  private shown: SettingTab | null = null;

  constructor(
    private readonly app: Obsidian.App,
    private readonly controls: SettingsControls,
  ) {}

  addTab(tab: Obsidian.PluginSettingTab, { name }: Obsidian.PluginManifest): void {
    const own = asDeclared<SettingTab>(tab);
    own.update();
    this.tabs.push({ name, tab: own });
  }

  removeTab(tab: Obsidian.PluginSettingTab): void {
    this.tabs = this.tabs.filter((other) => other.tab !== asDeclared<SettingTab>(tab));
    if (this.modal !== null) this.draw(this.modal);
  }

  /** Opens the settings; the host's own page first. */
  open(): void {
    this.modal = new Modal(this.app);
    this.modal.modalEl.addClass('mod-settings');
    this.modal.setCloseCallback(() => {
      this.leaveTab();
      this.modal = null;
    });
    this.draw(this.modal);
    this.modal.open();
  }

  /** Chooses the tab of a plugin, by its name or id. */
  openTabById(id: string): void {
    this.modal?.contentEl.findAll('.vertical-tab-nav-item').find((element) => element.textContent.toLowerCase() === id.toLowerCase())?.click();
  }

  close(): void {
    this.modal?.close();
  }

  private draw(modal: Modal): void {
    this.leaveTab();
    modal.contentEl.empty();
    modal.contentEl.className = 'modal-content vertical-tabs-container';
    const list = modal.contentEl.createDiv('vertical-tab-header');
    const content = modal.contentEl.createDiv('vertical-tab-content-container');
    const add = (name: string, show: () => void): HTMLElement => {
      const element = list.createDiv({ cls: 'vertical-tab-nav-item tappable', text: name });
      element.addEventListener('click', () => {
        for (const other of list.findAll('.vertical-tab-nav-item')) other.toggleClass('is-active', other === element);
        this.leaveTab();
        content.empty();
        show();
      });
      return element;
    };
    const first = add('General', () => {
      this.drawGeneral(content.createDiv('vertical-tab-content'));
    });
    for (const { name, tab } of this.tabs) {
      add(name, () => {
        this.shown = tab;
        content.appendChild(tab.containerEl);
        tab.show();
      });
    }
    first.click();
  }

  private drawGeneral(element: HTMLElement): void {
    const { controls } = this;
    new Setting(element).setName('Dark theme').addToggle((toggle) => toggle.setValue(controls.isDark()).onChange((on) => { controls.setDark(on); }));
    new Setting(element)
      .setName(controls.pluginName)
      .setDesc('Community plugin.')
      .addToggle((toggle) => toggle.setValue(controls.isEnabled()).onChange((on) => controls.setEnabled(on).then(() => { if (this.modal !== null) this.draw(this.modal); })));
  }

  private leaveTab(): void {
    this.shown?.hide();
    this.shown = null;
  }
}
