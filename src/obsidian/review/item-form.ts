import { Scope, type App } from 'obsidian';

import type { ItemField } from '../../capture/review/item-fields.ts';
import { words } from './words.ts';

/** What becomes of a form. */
export interface FormActions {
  readonly save: (fields: readonly ItemField[]) => void;
  readonly cancel: () => void;
}

type Control = HTMLElement & { value: string };

function addField(form: HTMLElement, { name, value }: ItemField): Control {
  const label = form.createEl('label', { cls: 'debrief-review-field', text: words().fields[name] });
  const short = name === 'owner' || name === 'due' || name === 'topic';
  const control = short ? label.createEl('input', { type: name === 'due' ? 'date' : 'text' }) : label.createEl('textarea', { attr: { rows: 2 } });
  control.value = value;
  return control;
}

/** A form that is open. */
export interface OpenForm {
  /** Saves what stands in it. */
  readonly submit: () => void;
  /** Takes its keys off again. */
  readonly end: () => void;
}

/** Shows the fields of an item to be changed: Enter saves, Escape gives up. */
export function drawForm(app: App, parent: HTMLElement, fields: readonly ItemField[], actions: FormActions): OpenForm {
  const form = parent.createEl('form', { cls: 'debrief-review-form' });
  const controls = fields.map((field) => addField(form, field));
  const row = form.createDiv({ cls: 'debrief-review-options' });
  row.createEl('button', { cls: 'mod-cta', text: words().save, attr: { type: 'submit' } });
  row.createEl('button', { text: words().cancel, attr: { type: 'button' } }).addEventListener('click', actions.cancel);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    actions.save(fields.map(({ name }, index) => ({ name, value: controls[index]?.value ?? '' })));
  });
  for (const control of controls) {
    control.addEventListener('keydown', (event) => {
      if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
      event.preventDefault();
      form.requestSubmit();
    });
  }
  // The window's own Escape would close it, and the form's words be lost.
  const scope = new Scope();
  scope.register([], 'Escape', () => {
    actions.cancel();
    return false;
  });
  app.keymap.pushScope(scope);
  controls[0]?.focus();
  return { submit: () => { form.requestSubmit(); }, end: () => { app.keymap.popScope(scope); } };
}
