import moment from 'moment';
import type * as Obsidian from 'obsidian';

import { setIcon } from '../icons.ts';
import { ValueComponent } from './base-component.ts';

type TextPart = Pick<
  Obsidian.AbstractTextComponent<HTMLInputElement>,
  'inputEl' | 'setDisabled' | 'getValue' | 'setValue' | 'setPlaceholder' | 'onChanged' | 'onChange'
>;

/** What text is typed into. */
export class AbstractTextComponent<Input extends HTMLInputElement | HTMLTextAreaElement> extends ValueComponent<string> {
  constructor(readonly inputEl: Input) {
    super();
    inputEl.addEventListener('input', () => {
      this.onChanged();
    });
  }

  getValue(): string {
    return this.inputEl.value;
  }

  setValue(value: string): this {
    this.inputEl.value = value;
    return this;
  }

  setPlaceholder(placeholder: string): this {
    this.inputEl.placeholder = placeholder;
    return this;
  }

  onChanged(): void {
    this.announce();
  }

  protected controlElement(): HTMLElement {
    return this.inputEl;
  }
}

export class TextComponent extends AbstractTextComponent<HTMLInputElement> implements TextPart {
  constructor(containerEl: HTMLElement) {
    super(containerEl.createEl('input', { type: 'text', attr: { spellcheck: false } }));
  }
}

export class TextAreaComponent extends AbstractTextComponent<HTMLTextAreaElement> {
  constructor(containerEl: HTMLElement) {
    super(containerEl.createEl('textarea', { attr: { spellcheck: false } }));
  }
}

export class SearchComponent extends AbstractTextComponent<HTMLInputElement> implements Pick<Obsidian.SearchComponent, 'clearButtonEl'> {
  readonly clearButtonEl: HTMLElement;

  constructor(containerEl: HTMLElement) {
    const frame = containerEl.createDiv('search-input-container');
    super(frame.createEl('input', { type: 'search', attr: { spellcheck: false } }));
    this.clearButtonEl = frame.createDiv({ cls: 'search-input-clear-button clickable-icon', attr: { 'aria-label': 'Clear search' } });
    setIcon(this.clearButtonEl, 'x');
    this.clearButtonEl.addEventListener('click', () => {
      this.setValue('').onChanged();
    });
  }
}

type MomentPart = Pick<Obsidian.MomentFormatComponent, 'sampleEl' | 'setDefaultFormat' | 'setSampleEl' | 'updateSample'>;

export class MomentFormatComponent extends TextComponent implements MomentPart {
  sampleEl = createSpan();
  private defaultFormat = '';

  setDefaultFormat(format: string): this {
    this.defaultFormat = format;
    return this.setPlaceholder(format);
  }

  setSampleEl(element: HTMLElement): this {
    this.sampleEl = element;
    this.updateSample();
    return this;
  }

  override onChanged(): void {
    super.onChanged();
    this.updateSample();
  }

  updateSample(): void {
    this.sampleEl.setText(moment().format(this.getValue() || this.defaultFormat));
  }
}
