import type * as Obsidian from 'obsidian';

import { setTooltip } from '../functions.ts';
import { ValueComponent } from './base-component.ts';

export class ToggleComponent extends ValueComponent<boolean> implements Pick<Obsidian.ToggleComponent, 'toggleEl' | 'setTooltip' | 'onClick'> {
  readonly toggleEl: HTMLElement;
  private readonly box: HTMLInputElement;

  constructor(containerEl: HTMLElement) {
    super();
    this.toggleEl = containerEl.createEl('label', 'checkbox-container');
    this.box = this.toggleEl.createEl('input', { type: 'checkbox', attr: { role: 'switch' } });
    this.box.addEventListener('change', () => {
      this.toggleEl.toggleClass('is-enabled', this.box.checked);
      this.announce();
    });
  }

  getValue(): boolean {
    return this.box.checked;
  }

  setValue(on: boolean): this {
    this.box.checked = on;
    this.toggleEl.toggleClass('is-enabled', on);
    return this;
  }

  override setDisabled(disabled: boolean): this {
    this.box.disabled = disabled;
    return super.setDisabled(disabled);
  }

  setTooltip(tooltip: string): this {
    setTooltip(this.toggleEl, tooltip);
    return this;
  }

  onClick(): void {
    this.box.click();
  }

  protected controlElement(): HTMLElement {
    return this.toggleEl;
  }
}

export class DropdownComponent extends ValueComponent<string> implements Pick<Obsidian.DropdownComponent, 'selectEl' | 'addOption' | 'addOptions'> {
  readonly selectEl: HTMLSelectElement;

  constructor(containerEl: HTMLElement) {
    super();
    this.selectEl = containerEl.createEl('select', 'dropdown');
    this.selectEl.addEventListener('change', () => {
      this.announce();
    });
  }

  addOption(value: string, display: string): this {
    this.selectEl.createEl('option', { value, text: display });
    return this;
  }

  addOptions(options: Record<string, string>): this {
    for (const [value, display] of Object.entries(options)) this.addOption(value, display);
    return this;
  }

  getValue(): string {
    return this.selectEl.value;
  }

  setValue(value: string): this {
    this.selectEl.value = value;
    return this;
  }

  protected controlElement(): HTMLElement {
    return this.selectEl;
  }
}

type SliderPart = Pick<
  Obsidian.SliderComponent,
  'sliderEl' | 'setInstant' | 'setLimits' | 'getValue' | 'getValuePretty' | 'setDisplayFormat' | 'setDynamicTooltip'
>;

export class SliderComponent extends ValueComponent<number> implements SliderPart {
  readonly sliderEl: HTMLInputElement;
  private readonly valueEl: HTMLElement;
  private format: (value: number) => string = String;

  constructor(containerEl: HTMLElement) {
    super();
    this.valueEl = containerEl.createSpan('slider-value');
    this.sliderEl = containerEl.createEl('input', { type: 'range', cls: 'slider' });
    this.sliderEl.addEventListener('input', () => {
      this.showValue();
    });
    this.sliderEl.addEventListener('change', () => {
      this.announce();
    });
  }

  setInstant(): this {
    return this;
  }

  setLimits(min: number | null, max: number | null, step: number | 'any'): this {
    this.sliderEl.setAttrs({ min, max, step });
    return this;
  }

  getValue(): number {
    return this.sliderEl.valueAsNumber;
  }

  setValue(value: number): this {
    this.sliderEl.value = String(value);
    this.showValue();
    return this;
  }

  getValuePretty(): string {
    return this.format(this.getValue());
  }

  setDisplayFormat(format: (value: number) => string): this {
    this.format = format;
    this.showValue();
    return this;
  }

  setDynamicTooltip(): this {
    return this;
  }

  protected controlElement(): HTMLElement {
    return this.sliderEl;
  }

  private showValue(): void {
    this.valueEl.setText(this.getValuePretty());
  }
}

export class ProgressBarComponent extends ValueComponent<number> implements Pick<Obsidian.ProgressBarComponent, 'getValue' | 'setValue'> {
  private readonly barEl: HTMLElement;
  private value = 0;

  constructor(containerEl: HTMLElement) {
    super();
    this.barEl = containerEl.createDiv('setting-progress-bar').createDiv('setting-progress-bar-inner');
  }

  getValue(): number {
    return this.value;
  }

  setValue(value: number): this {
    this.value = value;
    this.barEl.style.width = `${value}%`;
    return this;
  }

  protected controlElement(): HTMLElement {
    return this.barEl;
  }
}
