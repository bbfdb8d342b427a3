import { Transaction } from '@codemirror/state';
import type { ViewUpdate } from '@codemirror/view';
import type * as Obsidian from 'obsidian';

import { asDeclared } from '../declared.ts';
import { createEditorView, createState } from '../editor/create-editor.ts';
import { Editor } from '../editor/editor.ts';
import { introduce } from '../editor/fields.ts';
import type { Difference } from '../editor/merge.ts';
import { setIcon } from '../icons.ts';
import { MarkdownRenderer } from '../markdown/markdown-renderer.ts';
import { Menu } from '../windows/menu.ts';
import { TextFileView } from './file-view.ts';
import type { Workspace } from './workspace.ts';

type MarkdownPart = Pick<
  Obsidian.MarkdownView,
  'editor' | 'hoverPopover' | 'file' | 'getViewType' | 'getMode' | 'getViewData' | 'setViewData' | 'clear' | 'addAction' | 'save'
>;

/** A note in a tab: its source in an editor, or rendered for reading. */
export class MarkdownView extends TextFileView implements MarkdownPart {
  readonly hoverPopover = null;
  readonly editor: Obsidian.Editor;
  private readonly code: Editor;
  private readonly sourceEl = this.contentEl.createDiv('markdown-source-view mod-cm6');
  private readonly readingEl = this.contentEl.createDiv('markdown-reading-view markdown-preview-view markdown-rendered');
  private readonly modeButton: HTMLElement;
  private mode: Obsidian.MarkdownViewModeType = 'source';
  private readonly onUpdate = (update: ViewUpdate): void => {
    this.takeUpdate(update);
  };

  constructor(leaf: Obsidian.WorkspaceLeaf) {
    super(leaf);
    this.icon = 'file';
    this.code = new Editor(createEditorView(this.sourceEl, this.onUpdate));
    this.editor = this.code;
    this.readingEl.hide();
    this.addAction('ellipsis-vertical', 'More options', (event) => {
      this.showMoreOptions(event);
    });
    this.modeButton = this.addAction('book-open', 'Current view: editing', () => {
      void this.setMode(this.mode === 'source' ? 'preview' : 'source');
    });
    this.sourceEl.addEventListener('contextmenu', (event) => {
      event.preventDefault();
      const menu = new Menu();
      this.app.workspace.trigger('editor-menu', menu, this.editor, this);
      menu.showAtMouseEvent(event);
    });
  }

  override getViewType(): string {
    return 'markdown';
  }

  getMode(): Obsidian.MarkdownViewModeType {
    return this.mode;
  }

  override getState(): Record<string, unknown> {
    return { ...super.getState(), mode: this.mode };
  }

  override async setState(state: unknown): Promise<void> {
    await super.setState(state);
    const { mode } = state as { readonly mode?: Obsidian.MarkdownViewModeType };
    this.titleEl.setText(this.getDisplayText());
    introduce(this.code.cm, asDeclared(this));
    await this.setMode(mode ?? this.mode);
  }

  override setEphemeralState(state: unknown): void {
    const { line } = (state ?? {}) as { readonly line?: number };
    if (line === undefined) return;
    this.editor.setCursor(line, 0);
    this.editor.scrollIntoView({ from: { line, ch: 0 }, to: { line, ch: 0 } }, true);
  }

  /** Shows the source or the rendered note. */
  async setMode(mode: Obsidian.MarkdownViewModeType): Promise<void> {
    this.mode = mode;
    const reading = mode === 'preview';
    this.sourceEl.toggle(!reading);
    this.readingEl.toggle(reading);
    this.modeButton.setAttr('aria-label', `Current view: ${reading ? 'reading' : 'editing'}`);
    setIcon(this.modeButton, reading ? 'pencil' : 'book-open');
    if (reading) await this.renderForReading();
    asDeclared<Workspace>(this.app.workspace).requestLayoutChange();
  }

  override getViewData(): string {
    return this.editor.getValue();
  }

  override setViewData(data: string, clear: boolean): void {
    if (clear) this.code.cm.setState(createState(data, this.onUpdate));
    else this.editor.setValue(data);
  }

  override clear(): void {
    this.code.cm.setState(createState('', this.onUpdate));
  }

  override onunload(): void {
    this.code.cm.destroy();
  }

  protected override applyOutside({ from, to, insert }: Difference): void {
    this.code.cm.dispatch({ changes: { from, to, insert }, annotations: Transaction.remote.of(true) });
    if (this.mode === 'preview') void this.renderForReading();
  }

  private takeUpdate(update: ViewUpdate): void {
    if (!update.docChanged) return;
    this.app.workspace.trigger('editor-change', this.editor, this);
    if (!update.transactions.some((transaction) => transaction.annotation(Transaction.remote) === true)) this.requestSave();
  }

  private async renderForReading(): Promise<void> {
    this.readingEl.empty();
    const sizer = this.readingEl.createDiv('markdown-preview-sizer');
    await MarkdownRenderer.render(this.app, this.getViewData(), sizer, this.file?.path ?? '', asDeclared(this));
  }

  private showMoreOptions(event: MouseEvent): void {
    const menu = new Menu();
    if (this.file !== null) this.app.workspace.trigger('file-menu', menu, this.file, 'more-options', this.leaf);
    menu.showAtMouseEvent(event);
  }
}
