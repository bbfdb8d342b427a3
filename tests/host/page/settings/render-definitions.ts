import type * as Obsidian from 'obsidian';

import { asDeclared } from '../declared.ts';
import { setIcon } from '../icons.ts';
import { addControl, type ValueHolder } from './control.ts';
import { Setting } from './setting.ts';
import { SettingGroup } from './setting-group.ts';

type Item = Obsidian.SettingDefinitionItem;
type Page = Obsidian.SettingDefinitionPage;
type Group = Obsidian.SettingDefinitionGroup | Obsidian.SettingDefinitionList;

/** What drawing needs beside the definitions. */
export interface DrawContext {
  readonly holder: ValueHolder;
  /** Opens a page of its own. */
  readonly openPage: (page: Page) => void;
  /** Collects what is to be looked at again when a setting has changed. */
  readonly refreshes: (() => void)[];
  /** Collects what is to be run when the definitions are taken away. */
  readonly cleanups: (() => void)[];
}

type Condition = boolean | (() => boolean) | undefined;
const holds = (condition: Condition, otherwise: boolean): boolean => (typeof condition === 'function' ? condition() : (condition ?? otherwise));

/** Draws the definitions of a settings tab or page; single settings beside each other share a group. */
export function renderDefinitions(containerEl: HTMLElement, items: readonly Item[], context: DrawContext): void {
  let loose: SettingGroup | null = null;
  for (const item of items) {
    if ('type' in item && item.type !== 'page') {
      loose = null;
      renderGroup(containerEl, item, context);
    } else {
      loose ??= new SettingGroup(containerEl);
      renderRow(loose, item, context, 0);
    }
  }
}

function renderGroup(containerEl: HTMLElement, definition: Group, context: DrawContext): void {
  const group = new SettingGroup(containerEl);
  if (definition.heading !== undefined) group.setHeading(definition.heading);
  if (definition.cls !== undefined) group.addClass(...definition.cls.split(' '));
  for (const callback of definition.extraButtons ?? []) group.addExtraButton(callback);
  keepInStep(context, () => {
    group.groupEl.toggle(holds(definition.visible, true));
  });
  const items = definition.items ?? [];
  for (const [index, item] of items.entries()) renderRow(group, item, context, index, definition.type === 'list' ? (definition as Obsidian.SettingDefinitionList) : null);
  if (definition.type === 'list') renderListEnd(group, definition as Obsidian.SettingDefinitionList, items.length);
}

function renderListEnd(group: SettingGroup, { addItem, emptyState }: Obsidian.SettingDefinitionList, count: number): void {
  if (count === 0 && emptyState !== undefined) group.listEl.createDiv('setting-empty-state').setText(emptyState);
  if (addItem === undefined) return;
  group.addExtraButton((button) => {
    button.setIcon('plus').setTooltip(addItem.name).onClick(() => {
      addItem.action(button.extraSettingsEl);
    });
  });
}

function renderRow(group: SettingGroup, item: Obsidian.SettingGroupItem, context: DrawContext, index: number, list: Obsidian.SettingDefinitionList | null = null): void {
  const setting = new Setting(group.listEl).setName(item.name);
  if (item.desc !== undefined) setting.setDesc(typeof item.desc === 'string' ? item.desc : (item.desc.cloneNode(true) as DocumentFragment));
  keepInStep(context, () => {
    setting.settingEl.toggle(holds(item.visible, true));
  });
  if ('type' in item) renderPageRow(setting, item, context);
  else fillRow(setting, group, item, context, index);
  if (list?.onDelete !== undefined) {
    setting.addExtraButton((button) => button.setIcon('trash-2').setTooltip('Delete').onClick(() => list.onDelete?.(index)));
  }
}

function fillRow(setting: Setting, group: SettingGroup, item: Obsidian.SettingDefinition, context: DrawContext, index: number): void {
  if (item.control !== undefined) {
    const { control } = item;
    addControl(setting, control, context.holder);
    keepInStep(context, () => {
      setting.setDisabled(holds(control.disabled, false));
    });
  } else if (item.render !== undefined) {
    const cleanup = item.render(asDeclared(setting), asDeclared(group));
    if (typeof cleanup === 'function') context.cleanups.push(cleanup);
  } else if (item.action !== undefined) {
    const { action, disabled } = item;
    setting.settingEl.addClass('mod-action');
    setting.settingEl.addEventListener('click', () => {
      if (!holds(disabled, false)) action(setting.settingEl, index);
    });
    keepInStep(context, () => {
      setting.setDisabled(holds(disabled, false));
    });
  }
}

function renderPageRow(setting: Setting, page: Page, { openPage }: DrawContext): void {
  const { displayValue, status } = page;
  setting.settingEl.addClass('mod-page');
  setting.addDisplayValue((component) => {
    component.setValue((typeof displayValue === 'function' ? displayValue() : displayValue) ?? null);
    component.setStatus((typeof status === 'function' ? status() : status) ?? null);
  });
  setIcon(setting.controlEl.createSpan('setting-page-arrow'), 'chevron-right');
  setting.settingEl.addEventListener('click', () => {
    openPage(page);
  });
}

function keepInStep({ refreshes }: DrawContext, refresh: () => void): void {
  refresh();
  refreshes.push(refresh);
}
