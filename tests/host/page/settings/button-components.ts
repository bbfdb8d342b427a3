import type * as Obsidian from 'obsidian';

import { setTooltip } from '../functions.ts';
import { setIcon } from '../icons.ts';
import { BaseComponent } from './base-component.ts';

type ButtonPart = Pick<
  Obsidian.ButtonComponent,
  | 'buttonEl' | 'setCta' | 'removeCta' | 'setWarning' | 'setDestructive' | 'removeDestructive' | 'setTooltip' | 'setButtonText' | 'setIcon'
  | 'setClass' | 'onClick'
>;

export class ButtonComponent extends BaseComponent implements ButtonPart {
  readonly buttonEl: HTMLButtonElement;

  constructor(containerEl: HTMLElement) {
    super();
    this.buttonEl = containerEl.createEl('button');
  }

  setCta(): this {
    return this.mark('mod-cta', true);
  }

  removeCta(): this {
    return this.mark('mod-cta', false);
  }

  setWarning(): this {
    return this.mark('mod-warning', true);
  }

  setDestructive(): this {
    return this.mark('mod-destructive', true);
  }

  removeDestructive(): this {
    return this.mark('mod-destructive', false);
  }

  setTooltip(tooltip: string): this {
    setTooltip(this.buttonEl, tooltip);
    return this;
  }

  setButtonText(text: string): this {
    this.buttonEl.setText(text);
    return this;
  }

  setIcon(icon: string): this {
    setIcon(this.buttonEl, icon);
    return this;
  }

  setClass(name: string): this {
    return this.mark(name, true);
  }

  onClick(callback: (event: MouseEvent) => unknown): this {
    this.buttonEl.addEventListener('click', callback);
    return this;
  }

  protected controlElement(): HTMLElement {
    return this.buttonEl;
  }

  private mark(name: string, on: boolean): this {
    this.buttonEl.toggleClass(name, on);
    return this;
  }
}

type ExtraPart = Pick<Obsidian.ExtraButtonComponent, 'extraSettingsEl' | 'setTooltip' | 'setIcon' | 'onClick'>;

export class ExtraButtonComponent extends BaseComponent implements ExtraPart {
  readonly extraSettingsEl: HTMLElement;

  constructor(containerEl: HTMLElement) {
    super();
    this.extraSettingsEl = containerEl.createDiv({ cls: 'clickable-icon extra-setting-button', attr: { role: 'button', tabindex: 0 } });
    this.setIcon('settings');
  }

  setTooltip(tooltip: string): this {
    setTooltip(this.extraSettingsEl, tooltip);
    return this;
  }

  setIcon(icon: string): this {
    setIcon(this.extraSettingsEl, icon);
    return this;
  }

  onClick(callback: () => unknown): this {
    this.extraSettingsEl.addEventListener('click', () => {
      if (!this.disabled) callback();
    });
    return this;
  }

  protected controlElement(): HTMLElement {
    return this.extraSettingsEl;
  }
}

/** A value shown at a row's end, not changed there. */
export class DisplayValueComponent implements Pick<Obsidian.DisplayValueComponent, 'valueEl' | 'setValue' | 'setStatus'> {
  readonly valueEl: HTMLElement;

  constructor(containerEl: HTMLElement) {
    this.valueEl = containerEl.createSpan('setting-display-value');
  }

  setValue(value: string | null): this {
    this.valueEl.setText(value ?? '');
    return this;
  }

  setStatus(status: 'warning' | null): this {
    this.valueEl.toggleClass('mod-warning', status === 'warning');
    return this;
  }
}
