import type * as Obsidian from 'obsidian';

import { asDeclared } from '../declared.ts';
import { Events } from '../events.ts';
import { setIcon } from '../icons.ts';
import { DeferredView, EmptyView } from './plain-views.ts';
import type { View } from './view.ts';
import type { Workspace } from './workspace.ts';

type LeafPart = Pick<
  Obsidian.WorkspaceLeaf,
  | 'view' | 'hoverPopover' | 'openFile' | 'open' | 'getViewState' | 'setViewState' | 'isDeferred' | 'loadIfDeferred' | 'getEphemeralState'
  | 'setEphemeralState' | 'detach' | 'getIcon' | 'getDisplayText' | 'onResize'
>;

/** A tab: its header in the strip, its view below. */
export class WorkspaceLeaf extends Events implements LeafPart {
  readonly hoverPopover = null;
  readonly containerEl = createDiv('workspace-leaf');
  readonly tabHeaderEl = createDiv({ cls: 'workspace-tab-header tappable', attr: { role: 'tab' } });
  private readonly titleEl: HTMLElement;
  private shown: View;
  private changing: Promise<void> = Promise.resolve();

  constructor(
    readonly app: Obsidian.App,
    private readonly workspace: Workspace,
    readonly id: string,
  ) {
    super();
    const inner = this.tabHeaderEl.createDiv('workspace-tab-header-inner');
    this.titleEl = inner.createDiv('workspace-tab-header-inner-title');
    inner.createDiv({ cls: 'workspace-tab-header-inner-close-button', attr: { 'aria-label': 'Close' } }, (element) => {
      setIcon(element, 'x');
      element.addEventListener('click', (event) => {
        event.stopPropagation();
        this.detach();
      });
    });
    this.tabHeaderEl.addEventListener('click', () => {
      workspace.setActiveLeaf(asDeclared(this));
    });
    this.shown = new EmptyView(asDeclared(this));
    void this.shown.open(this.containerEl);
  }

  get view(): Obsidian.View {
    return asDeclared(this.shown);
  }

  get isDeferred(): boolean {
    return this.shown instanceof DeferredView;
  }

  /** Names the note without loading it. */
  async defer(state: Obsidian.ViewState): Promise<void> {
    await this.show(new DeferredView(asDeclared(this), state));
  }

  async loadIfDeferred(): Promise<void> {
    await this.changing;
    if (this.shown instanceof DeferredView) await this.setViewState(this.shown.waiting);
  }

  async openFile(file: Obsidian.TFile, { state, eState, active = true }: Obsidian.OpenViewState = {}): Promise<void> {
    await this.setViewState({ type: 'markdown', state: { ...state, file: file.path }, active }, eState);
  }

  async open(view: Obsidian.View): Promise<Obsidian.View> {
    await this.show(asDeclared(view));
    return view;
  }

  getViewState(): Obsidian.ViewState {
    return { type: this.shown.getViewType(), state: this.shown.getState(), active: this.workspace.activeLeaf === asDeclared(this) };
  }

  /** Changes come one after the other, however fast they are asked for. */
  setViewState(state: Obsidian.ViewState, ephemeral?: unknown): Promise<void> {
    const change = this.changing.then(() => this.change(state, ephemeral));
    this.changing = change.catch(() => undefined);
    return change;
  }

  getEphemeralState(): Record<string, unknown> {
    return this.shown.getEphemeralState();
  }

  setEphemeralState(state: unknown): void {
    this.shown.setEphemeralState(state);
  }

  detach(): void {
    this.containerEl.remove();
    this.tabHeaderEl.remove();
    void this.shown.close();
    this.workspace.forget(this);
  }

  getIcon(): string {
    return this.shown.getIcon();
  }

  getDisplayText(): string {
    return this.shown.getDisplayText();
  }

  onResize(): void {
    this.shown.onResize();
  }

  /** The view stays; its note has another name now. */
  refreshTitle(): void {
    this.titleEl.setText(this.getDisplayText());
  }

  private async change({ type, state = {}, active = false }: Obsidian.ViewState, ephemeral: unknown): Promise<void> {
    if (this.isDeferred || this.shown.getViewType() !== type) await this.show(this.workspace.createView(type, this));
    await this.shown.setState(state, { history: false });
    this.titleEl.setText(this.getDisplayText());
    if (active) this.workspace.setActiveLeaf(asDeclared(this));
    this.setEphemeralState(ephemeral);
    this.workspace.requestLayoutChange();
    this.workspace.noticeActiveFile();
  }

  private async show(view: View): Promise<void> {
    await this.shown.close();
    this.shown = view;
    await view.open(this.containerEl);
    this.titleEl.setText(this.getDisplayText());
  }
}
