import type * as Obsidian from 'obsidian';

import { asDeclared } from '../declared.ts';
import { prepareFuzzySearch, renderMatches } from './fuzzy.ts';
import type { Scope } from './keymap.ts';
import { Modal } from './modal.ts';

type SuggestPart<Item> = Pick<
  Obsidian.SuggestModal<Item>,
  | 'limit' | 'emptyStateText' | 'inputEl' | 'resultContainerEl' | 'setPlaceholder' | 'setInstructions' | 'onNoSuggestion' | 'selectSuggestion'
  | 'selectActiveSuggestion' | 'getSuggestions' | 'renderSuggestion' | 'onChooseSuggestion'
>;

/** A prompt: what is typed narrows the list, Enter or a click takes one. */
export abstract class SuggestModal<Item> extends Modal implements SuggestPart<Item> {
  limit = 100;
  emptyStateText = 'No results found.';
  readonly inputEl: HTMLInputElement;
  readonly resultContainerEl: HTMLElement;
  private shown: Item[] = [];
  private active = 0;

  constructor(app: Obsidian.App) {
    super(app);
    this.modalEl.className = 'prompt';
    this.modalEl.empty();
    this.inputEl = this.modalEl.createDiv('prompt-input-container').createEl('input', { cls: 'prompt-input', type: 'text' });
    this.resultContainerEl = this.modalEl.createDiv('prompt-results');
    this.inputEl.addEventListener('input', () => {
      void this.update();
    });
    const scope = asDeclared<Scope>(this.scope);
    for (const [key, step] of [['ArrowDown', 1], ['ArrowUp', -1]] as const) scope.register([], key, () => this.move(step));
    scope.register(null, 'Enter', (event) => {
      if (event.isComposing) return;
      this.selectActiveSuggestion(event);
      return false;
    });
  }

  abstract getSuggestions(query: string): Item[] | Promise<Item[]>;
  abstract renderSuggestion(item: Item, element: HTMLElement): void;
  abstract onChooseSuggestion(item: Item, event: MouseEvent | KeyboardEvent): void;

  override open(): void {
    super.open();
    this.inputEl.focus();
    void this.update();
  }

  setPlaceholder(placeholder: string): void {
    this.inputEl.placeholder = placeholder;
  }

  setInstructions(instructions: Obsidian.Instruction[]): void {
    const row = this.modalEl.createDiv('prompt-instructions');
    for (const { command, purpose } of instructions) {
      const element = row.createDiv('prompt-instruction');
      element.createSpan({ cls: 'prompt-instruction-command', text: command });
      element.createSpan({ text: purpose });
    }
  }

  onNoSuggestion(): void {
    this.resultContainerEl.createDiv({ cls: 'suggestion-empty', text: this.emptyStateText });
  }

  selectSuggestion(item: Item, event: MouseEvent | KeyboardEvent): void {
    this.close();
    this.onChooseSuggestion(item, event);
  }

  selectActiveSuggestion(event: MouseEvent | KeyboardEvent): void {
    const item = this.shown[this.active];
    if (item !== undefined) this.selectSuggestion(item, event);
  }

  private async update(): Promise<void> {
    this.shown = (await this.getSuggestions(this.inputEl.value)).slice(0, this.limit);
    this.active = 0;
    this.resultContainerEl.empty();
    if (this.shown.length === 0) this.onNoSuggestion();
    for (const item of this.shown) this.addRow(item);
    this.mark();
  }

  private addRow(item: Item): void {
    this.resultContainerEl.createDiv('suggestion-item', (element) => {
      this.renderSuggestion(item, element);
      element.addEventListener('click', (event) => {
        this.selectSuggestion(item, event);
      });
    });
  }

  private move(step: number): false {
    if (this.shown.length > 0) this.active = (this.active + step + this.shown.length) % this.shown.length;
    this.mark();
    return false;
  }

  private mark(): void {
    for (const [index, element] of this.resultContainerEl.findAll('.suggestion-item').entries()) {
      element.toggleClass('is-selected', index === this.active);
      if (index === this.active) element.scrollIntoView({ block: 'nearest' });
    }
  }
}

/** A prompt over a fixed list of items, found by letters in order. */
export abstract class FuzzySuggestModal<Item> extends SuggestModal<Obsidian.FuzzyMatch<Item>> {
  abstract getItems(): Item[];
  abstract getItemText(item: Item): string;
  abstract onChooseItem(item: Item, event: MouseEvent | KeyboardEvent): void;

  getSuggestions(query: string): Obsidian.FuzzyMatch<Item>[] {
    const search = prepareFuzzySearch(query);
    return this.getItems()
      .flatMap((item) => {
        const match = search(this.getItemText(item));
        return match === null ? [] : [{ item, match }];
      })
      .sort((one, other) => other.match.score - one.match.score);
  }

  renderSuggestion({ item, match }: Obsidian.FuzzyMatch<Item>, element: HTMLElement): void {
    renderMatches(element, this.getItemText(item), match.matches);
  }

  onChooseSuggestion({ item }: Obsidian.FuzzyMatch<Item>, event: MouseEvent | KeyboardEvent): void {
    this.onChooseItem(item, event);
  }
}
