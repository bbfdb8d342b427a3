import type * as Obsidian from 'obsidian';

import { asDeclared } from '../declared.ts';
import { setIcon } from '../icons.ts';
import { Scope } from './keymap.ts';

type ModalPart = Pick<
  Obsidian.Modal,
  | 'app' | 'scope' | 'containerEl' | 'modalEl' | 'titleEl' | 'contentEl' | 'shouldRestoreSelection'
  | 'open' | 'close' | 'onOpen' | 'onClose' | 'setTitle' | 'setContent' | 'setCloseCallback'
>;

/** A window over the workspace, with the app's elements and classes. */
export class Modal implements ModalPart {
  readonly scope: Obsidian.Scope;
  readonly containerEl = createDiv('modal-container mod-dim');
  readonly modalEl: HTMLElement;
  readonly titleEl: HTMLElement;
  readonly contentEl: HTMLElement;
  shouldRestoreSelection = true;
  private focusBefore: Element | null = null;
  private closeCallback: (() => unknown) | null = null;

  constructor(readonly app: Obsidian.App) {
    this.containerEl.createDiv('modal-bg', (element) => {
      element.addEventListener('click', () => {
        this.close();
      });
    });
    this.modalEl = this.containerEl.createDiv({ cls: 'modal', attr: { role: 'dialog', 'aria-modal': true, tabindex: -1 } });
    this.modalEl.createDiv({ cls: 'modal-close-button clickable-icon', attr: { 'aria-label': 'Close', role: 'button' } }, (element) => {
      setIcon(element, 'x');
      element.addEventListener('click', () => {
        this.close();
      });
    });
    this.titleEl = this.modalEl.createDiv('modal-header').createDiv('modal-title');
    this.contentEl = this.modalEl.createDiv('modal-content');
    const scope = new Scope();
    scope.register([], 'Escape', () => {
      this.close();
      return false;
    });
    this.scope = asDeclared(scope);
  }

  open(): void {
    if (this.containerEl.isConnected) return;
    this.focusBefore = document.activeElement;
    if (this.focusBefore instanceof HTMLElement) this.focusBefore.blur();
    document.body.appendChild(this.containerEl);
    this.app.keymap.pushScope(this.scope);
    void this.onOpen();
    if (!this.modalEl.contains(document.activeElement)) this.modalEl.focus();
  }

  close(): void {
    if (!this.containerEl.isConnected) return;
    this.app.keymap.popScope(this.scope);
    this.containerEl.remove();
    if (this.shouldRestoreSelection && this.focusBefore instanceof HTMLElement) this.focusBefore.focus();
    this.onClose();
    this.closeCallback?.();
  }

  onOpen(): Promise<void> | void {}

  onClose(): void {}

  setTitle(title: string): this {
    this.titleEl.setText(title);
    return this;
  }

  setContent(content: string | DocumentFragment): this {
    this.contentEl.setText(content);
    return this;
  }

  setCloseCallback(callback: () => unknown): this {
    this.closeCallback = callback;
    return this;
  }
}
