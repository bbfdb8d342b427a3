import type * as Obsidian from 'obsidian';

import { asDeclared } from '../declared.ts';
import { ButtonComponent } from '../settings/button-components.ts';
import { Modal } from './modal.ts';

type ButtonPart = Pick<Obsidian.ConfirmationButton, 'setInitialFocus' | 'setSecondary' | 'setCancel' | 'onClick'>;

/** A button of a question; the window closes when it is clicked. */
export class ConfirmationButton extends ButtonComponent implements ButtonPart {
  constructor(
    containerEl: HTMLElement,
    private readonly modal: Modal,
  ) {
    super(containerEl);
    this.buttonEl.addEventListener('click', () => {
      this.modal.close();
    });
  }

  setInitialFocus(): this {
    setTimeout(() => {
      this.buttonEl.focus();
    });
    return this;
  }

  setSecondary(): this {
    return this.setClass('mod-secondary');
  }

  setCancel(): this {
    return this.setClass('mod-cancel');
  }
}

type ModalPart = Pick<Obsidian.ConfirmationModal, 'buttonContainerEl' | 'addClass' | 'addCheckbox' | 'addButton' | 'addCancelButton'>;

/** A question with buttons. */
export class ConfirmationModal extends Modal implements ModalPart {
  readonly buttonContainerEl = this.modalEl.createDiv('modal-button-container');

  addClass(name: string): this {
    this.modalEl.addClass(name);
    return this;
  }

  addCheckbox(label: string, callback: (value: boolean) => unknown): this {
    const element = this.buttonContainerEl.createEl('label', 'mod-checkbox');
    const box = element.createEl('input', { type: 'checkbox' });
    element.appendText(label);
    box.addEventListener('change', () => {
      callback(box.checked);
    });
    return this;
  }

  addButton(callback: (button: Obsidian.ConfirmationButton) => unknown): this {
    callback(asDeclared(new ConfirmationButton(this.buttonContainerEl, this)));
    return this;
  }

  addCancelButton(text = 'Cancel'): this {
    return this.addButton((button) => button.setButtonText(text).setCancel());
  }
}
