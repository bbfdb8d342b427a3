import type * as Obsidian from 'obsidian';

import { reportLater } from '../declared.ts';
import type { Setting } from './setting.ts';

type Control = Obsidian.SettingControl;
type Change = (value: unknown) => void;

/** Where the control's value is read from and written to. */
export type ValueHolder = Pick<Obsidian.SettingTab, 'getControlValue' | 'setControlValue' | 'refreshDomState'>;

/** Puts a declared control into its row: shows the stored value, checks what is entered, stores it. */
export function addControl(setting: Setting, control: Control, holder: ValueHolder): void {
  const stored = holder.getControlValue(control.key) ?? control.defaultValue;
  const check = async (value: unknown): Promise<boolean> => {
    const validate = control.validate as ((value: unknown) => string | void | Promise<string | void>) | undefined;
    const problem = await validate?.(value);
    setting.setErrorMessage(problem ?? null);
    return problem === undefined || problem === '';
  };
  const change = async (value: unknown): Promise<void> => {
    if (!(await check(value))) return;
    await holder.setControlValue(control.key, value);
    holder.refreshDomState();
  };
  draw(setting, control, stored, (value) => {
    change(value).catch(reportLater);
  });
  if (stored !== undefined) check(stored).catch(reportLater);
}

function draw(setting: Setting, control: Control, stored: unknown, change: Change): void {
  switch (control.type) {
    case 'toggle':
      setting.addToggle((toggle) => toggle.setValue(stored === true).onChange(change));
      break;
    case 'dropdown':
      setting.addDropdown((dropdown) => dropdown.addOptions(control.options).setValue(textOf(stored)).onChange(change));
      break;
    case 'slider':
      setting.addSlider((slider) => {
        slider.setLimits(control.min, control.max, control.step).setValue(Number(stored)).onChange(change);
        if (control.displayFormat !== undefined) slider.setDisplayFormat(control.displayFormat);
      });
      break;
    case 'textarea':
      setting.addTextArea((area) => {
        area.setPlaceholder(control.placeholder ?? '').setValue(textOf(stored)).onChange(change);
        area.inputEl.rows = control.rows ?? 4;
      });
      break;
    case 'number':
      drawNumber(setting, control, stored, change);
      break;
    case 'text':
    case 'file':
    case 'folder':
      setting.addText((text) => text.setPlaceholder(control.placeholder ?? '').setValue(textOf(stored)).onChange(change));
      break;
    case 'color':
      throw new Error('The test host has no colour control.');
  }
}

function drawNumber(setting: Setting, control: Obsidian.SettingNumberControl, stored: unknown, change: Change): void {
  setting.addText((text) => {
    text.setPlaceholder(control.placeholder ?? '').setValue(textOf(stored)).onChange((value) => {
      if (value.trim() !== '' && Number.isFinite(Number(value))) change(Number(value));
    });
    text.inputEl.setAttrs({ type: 'number', min: control.min ?? null, max: control.max ?? null, step: control.step ?? null });
  });
}

const textOf = (value: unknown): string => (typeof value === 'string' || typeof value === 'number' ? String(value) : '');
