import type * as Obsidian from 'obsidian';

import { asDeclared } from '../declared.ts';
import { setTooltip } from '../functions.ts';
import { ButtonComponent, DisplayValueComponent, ExtraButtonComponent } from './button-components.ts';
import { DropdownComponent, ProgressBarComponent, SliderComponent, ToggleComponent } from './choice-components.ts';
import { MomentFormatComponent, SearchComponent, TextAreaComponent, TextComponent } from './text-components.ts';

type Callback<Declared> = (component: Declared) => unknown;

/** A row: name and description on the left, controls on the right. */
export class Setting implements Obsidian.Setting {
  readonly settingEl: HTMLElement;
  readonly infoEl: HTMLElement;
  readonly nameEl: HTMLElement;
  readonly descEl: HTMLElement;
  readonly controlEl: HTMLElement;
  components: Obsidian.BaseComponent[] = [];
  errorEl: HTMLElement | null = null;

  constructor(containerEl: HTMLElement) {
    this.settingEl = containerEl.createDiv('setting-item');
    this.infoEl = this.settingEl.createDiv('setting-item-info');
    this.nameEl = this.infoEl.createDiv('setting-item-name');
    this.descEl = this.infoEl.createDiv('setting-item-description');
    this.controlEl = this.settingEl.createDiv('setting-item-control');
  }

  setErrorMessage(message: string | null): this {
    this.errorEl?.remove();
    this.errorEl = message === null || message === '' ? null : this.infoEl.createDiv({ cls: 'setting-item-error', text: message });
    this.settingEl.toggleClass('mod-error', this.errorEl !== null);
    return this;
  }

  setName(name: string | DocumentFragment): this {
    this.nameEl.setText(name);
    return this;
  }

  setDesc(description: string | DocumentFragment): this {
    this.descEl.setText(description);
    return this;
  }

  setClass(name: string): this {
    this.settingEl.addClass(name);
    return this;
  }

  setTooltip(tooltip: string): this {
    setTooltip(this.nameEl, tooltip);
    return this;
  }

  setHeading(): this {
    this.settingEl.addClass('setting-item-heading');
    return this;
  }

  setDisabled(disabled: boolean): this {
    this.settingEl.toggleClass('is-disabled', disabled);
    for (const component of this.components) component.setDisabled(disabled);
    return this;
  }

  addComponent<Component extends Obsidian.BaseComponent>(callback: (element: HTMLElement) => Component): this {
    this.components.push(callback(this.controlEl));
    return this;
  }

  addDisplayValue(callback: Callback<Obsidian.DisplayValueComponent>): this {
    callback(new DisplayValueComponent(this.controlEl));
    return this;
  }

  addButton(callback: Callback<Obsidian.ButtonComponent>): this {
    return this.add(ButtonComponent, callback);
  }

  addExtraButton(callback: Callback<Obsidian.ExtraButtonComponent>): this {
    return this.add(ExtraButtonComponent, callback);
  }

  addToggle(callback: Callback<Obsidian.ToggleComponent>): this {
    return this.add(ToggleComponent, callback);
  }

  addText(callback: Callback<Obsidian.TextComponent>): this {
    return this.add(TextComponent, callback);
  }

  addSearch(callback: Callback<Obsidian.SearchComponent>): this {
    return this.add(SearchComponent, callback);
  }

  addTextArea(callback: Callback<Obsidian.TextAreaComponent>): this {
    return this.add(TextAreaComponent, callback);
  }

  addMomentFormat(callback: Callback<Obsidian.MomentFormatComponent>): this {
    return this.add(MomentFormatComponent, callback);
  }

  addDropdown(callback: Callback<Obsidian.DropdownComponent>): this {
    return this.add(DropdownComponent, callback);
  }

  addProgressBar(callback: Callback<Obsidian.ProgressBarComponent>): this {
    return this.add(ProgressBarComponent, callback);
  }

  addColorPicker(): this {
    throw new Error('The test host has no colour picker.');
  }

  addSlider(callback: Callback<Obsidian.SliderComponent>): this {
    return this.add(SliderComponent, callback);
  }

  then(callback: (setting: this) => unknown): this {
    callback(this);
    return this;
  }

  clear(): this {
    this.controlEl.empty();
    this.components = [];
    return this;
  }

  private add<Declared extends Obsidian.BaseComponent>(type: new (element: HTMLElement) => object, callback: Callback<Declared>): this {
    const component = asDeclared<Declared>(new type(this.controlEl));
    this.components.push(component);
    callback(component);
    return this;
  }
}
