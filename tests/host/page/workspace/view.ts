import type * as Obsidian from 'obsidian';

import { Component } from '../component.ts';
import { setIcon } from '../icons.ts';

type ViewPart = Pick<
  Obsidian.View,
  | 'app' | 'icon' | 'navigation' | 'leaf' | 'containerEl' | 'scope' | 'getViewType' | 'getState' | 'setState' | 'getEphemeralState'
  | 'setEphemeralState' | 'getIcon' | 'onResize' | 'getDisplayText' | 'onPaneMenu'
>;

/** What a tab shows. */
export abstract class View extends Component implements ViewPart {
  readonly app: Obsidian.App;
  icon: string = 'document';
  navigation = false;
  scope: Obsidian.Scope | null = null;
  readonly containerEl = createDiv('workspace-leaf-content');

  constructor(readonly leaf: Obsidian.WorkspaceLeaf) {
    super();
    this.app = (leaf as unknown as { readonly app: Obsidian.App }).app;
  }

  abstract getViewType(): string;
  abstract getDisplayText(): string;

  /** Shown in its tab. */
  async open(parent: HTMLElement): Promise<void> {
    this.containerEl.dataset.type = this.getViewType();
    parent.appendChild(this.containerEl);
    this.load();
    await this.onOpen();
  }

  /** Its tab goes. */
  async close(): Promise<void> {
    await this.onClose();
    this.unload();
    this.containerEl.remove();
  }

  getState(): Record<string, unknown> {
    return {};
  }

  setState(_state: unknown, _result: Obsidian.ViewStateResult): Promise<void> {
    return Promise.resolve();
  }

  getEphemeralState(): Record<string, unknown> {
    return {};
  }

  setEphemeralState(_state: unknown): void {}

  getIcon(): string {
    return this.icon;
  }

  onResize(): void {}

  onPaneMenu(_menu: Obsidian.Menu, _source: string): void {}

  protected onOpen(): Promise<void> {
    return Promise.resolve();
  }

  protected onClose(): Promise<void> {
    return Promise.resolve();
  }
}

/** A view with a header, in which plugins may put buttons. */
export abstract class ItemView extends View implements Pick<Obsidian.ItemView, 'contentEl' | 'addAction'> {
  readonly headerEl = this.containerEl.createDiv('view-header');
  readonly titleEl = this.headerEl.createDiv('view-header-title-container').createDiv('view-header-title');
  readonly actionsEl = this.headerEl.createDiv('view-actions');
  readonly contentEl = this.containerEl.createDiv('view-content');

  addAction(icon: string, title: string, callback: (event: MouseEvent) => unknown): HTMLElement {
    const element = createEl('button', { cls: 'clickable-icon view-action', attr: { 'aria-label': title } });
    setIcon(element, icon);
    element.addEventListener('click', callback);
    this.actionsEl.prepend(element);
    return element;
  }
}
