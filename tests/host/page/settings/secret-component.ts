import type * as Obsidian from 'obsidian';

import { Modal } from '../windows/modal.ts';
import { BaseComponent } from './base-component.ts';
import { Setting } from './setting.ts';

/** Names a secret of the device. What is stored with the setting is the name; the secret itself never leaves the secret storage. */
export class SecretComponent extends BaseComponent implements Pick<Obsidian.SecretComponent, 'setValue' | 'onChange'> {
  private readonly buttonEl: HTMLButtonElement;
  private callback: ((value: string) => unknown) | null = null;

  constructor(app: Obsidian.App, containerEl: HTMLElement) {
    super();
    this.buttonEl = containerEl.createEl('button', { cls: 'secret-component', text: 'Link...' });
    this.buttonEl.addEventListener('click', () => {
      new SecretModal(app, (name) => {
        this.setValue(name);
        this.callback?.(name);
      }).open();
    });
  }

  setValue(value: string): this {
    this.buttonEl.setText(value === '' ? 'Link...' : value);
    return this;
  }

  onChange(callback: (value: string) => unknown): this {
    this.callback = callback;
    return this;
  }

  protected controlElement(): HTMLElement {
    return this.buttonEl;
  }
}

/** Takes one of the device's secrets, or makes a new one. */
class SecretModal extends Modal {
  constructor(
    app: Obsidian.App,
    private readonly choose: (name: string) => void,
  ) {
    super(app);
    this.setTitle('Secret');
  }

  override onOpen(): void {
    for (const name of this.app.secretStorage.listSecrets()) {
      new Setting(this.contentEl).setName(name).addButton((button) => button.setButtonText('Use').onClick(() => { this.take(name); }));
    }
    let name = '';
    let secret = '';
    new Setting(this.contentEl).setName('New secret').setDesc('Lower-case letters, digits and dashes.').addText((text) => text.setPlaceholder('Name').onChange((value) => { name = value; }));
    new Setting(this.contentEl).setName('Value').addText((text) => {
      text.setPlaceholder('Secret').onChange((value) => { secret = value; });
      text.inputEl.type = 'password';
    });
    new Setting(this.contentEl).addButton((button) => button.setButtonText('Save').setCta().onClick(() => {
      this.app.secretStorage.setSecret(name, secret);
      this.take(name);
    }));
  }

  private take(name: string): void {
    this.close();
    this.choose(name);
  }
}
