import type * as Obsidian from 'obsidian';

import { ItemView, View } from './view.ts';

/** What a tab shows that has no note. */
export class EmptyView extends ItemView {
  override getViewType(): string {
    return 'empty';
  }

  override getDisplayText(): string {
    return 'New tab';
  }

  protected override onOpen(): Promise<void> {
    this.contentEl.createDiv({ cls: 'empty-state', text: 'No file is open' });
    return Promise.resolve();
  }
}

/** Stands for a view that is not loaded before its tab is looked at. It says the type and the state, and is no view of that type. */
export class DeferredView extends View {
  constructor(
    leaf: Obsidian.WorkspaceLeaf,
    readonly waiting: Obsidian.ViewState,
  ) {
    super(leaf);
  }

  override getViewType(): string {
    return this.waiting.type;
  }

  override getState(): Record<string, unknown> {
    return this.waiting.state ?? {};
  }

  override getDisplayText(): string {
    const { file } = this.getState();
    return typeof file === 'string' ? file.slice(file.lastIndexOf('/') + 1).replace(/\.md$/u, '') : this.waiting.type;
  }
}
