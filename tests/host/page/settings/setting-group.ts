import type * as Obsidian from 'obsidian';

import { asDeclared } from '../declared.ts';
import { ExtraButtonComponent } from './button-components.ts';
import { Setting } from './setting.ts';
import { SearchComponent } from './text-components.ts';

type GroupPart = Pick<Obsidian.SettingGroup, 'listEl' | 'setHeading' | 'addClass' | 'addSetting' | 'addSearch' | 'addExtraButton'>;

/** Settings that belong together, under a heading. */
export class SettingGroup implements GroupPart {
  readonly groupEl: HTMLElement;
  readonly listEl: HTMLElement;
  private readonly header: Setting;

  constructor(containerEl: HTMLElement) {
    this.groupEl = containerEl.createDiv('setting-group');
    this.header = new Setting(this.groupEl).setHeading();
    this.header.settingEl.hide();
    this.listEl = this.groupEl.createDiv('setting-items');
  }

  setHeading(text: string | DocumentFragment): this {
    this.header.setName(text);
    this.header.settingEl.show();
    return this;
  }

  addClass(...classes: string[]): this {
    this.groupEl.addClasses(classes);
    return this;
  }

  addSetting(callback: (setting: Obsidian.Setting) => void): this {
    callback(asDeclared(new Setting(this.listEl)));
    return this;
  }

  addSearch(callback: (component: Obsidian.SearchComponent) => unknown): this {
    this.header.settingEl.show();
    callback(asDeclared(new SearchComponent(this.header.controlEl)));
    return this;
  }

  addExtraButton(callback: (component: Obsidian.ExtraButtonComponent) => unknown): this {
    this.header.settingEl.show();
    callback(asDeclared(new ExtraButtonComponent(this.header.controlEl)));
    return this;
  }
}
