import { addCheck } from './controls.ts';
import { words } from './words.ts';

/** Asks which of the names heard are the user's. */
export function drawNames(parent: HTMLElement, names: readonly string[], mine: Set<string>): void {
  const group = parent.createEl('fieldset', { cls: 'debrief-review-names' });
  group.createEl('legend', { text: words().whoAreYou });
  group.createEl('p', { cls: 'debrief-review-detail', text: words().whoAreYouWhy });
  const row = group.createDiv({ cls: 'debrief-review-options' });
  for (const name of names) {
    addCheck(row, name, false, (on) => {
      if (on) mine.add(name);
      else mine.delete(name);
    });
  }
}
