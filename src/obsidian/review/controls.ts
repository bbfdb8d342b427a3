import { setIcon } from 'obsidian';

/** A check box with its label. */
export function addCheck(parent: HTMLElement, text: string, checked: boolean, onChange: (checked: boolean) => void): HTMLInputElement {
  const label = parent.createEl('label', { cls: 'debrief-review-check' });
  const box = label.createEl('input', { type: 'checkbox' });
  box.checked = checked;
  box.addEventListener('change', () => { onChange(box.checked); });
  label.createSpan({ text });
  return box;
}

/** A button that shows an icon, with a name for those who do not see it. */
export function addIconButton(parent: HTMLElement, icon: string, name: string, onClick: () => void): HTMLButtonElement {
  const button = parent.createEl('button', { cls: 'clickable-icon', attr: { type: 'button', 'aria-label': name } });
  setIcon(button, icon);
  button.addEventListener('click', onClick);
  return button;
}
