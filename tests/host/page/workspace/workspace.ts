import type * as Obsidian from 'obsidian';

import { asDeclared } from '../declared.ts';
import { Events } from '../events.ts';
import type { Shell } from '../shell/shell.ts';
import { FileView } from './file-view.ts';
import { WorkspaceLeaf } from './leaf.ts';
import { resolveSubpath } from './subpath.ts';
import { MarkdownView } from './markdown-view.ts';
import { EmptyView } from './plain-views.ts';
import type { View } from './view.ts';

type WorkspacePart = Pick<
  Obsidian.Workspace,
  | 'activeLeaf' | 'containerEl' | 'layoutReady' | 'activeEditor' | 'onLayoutReady' | 'getLeaf' | 'openLinkText' | 'setActiveLeaf' | 'getLeafById'
  | 'getMostRecentLeaf' | 'getActiveViewOfType' | 'getActiveFile' | 'iterateRootLeaves' | 'iterateAllLeaves' | 'getLeavesOfType'
  | 'detachLeavesOfType' | 'revealLeaf' | 'updateOptions'
>;

type ViewCreator = (leaf: Obsidian.WorkspaceLeaf) => View;

/** The tabs, which of them is active, and the events about it. */
export class Workspace extends Events implements WorkspacePart {
  activeLeaf: Obsidian.WorkspaceLeaf | null = null;
  layoutReady = false;
  readonly containerEl: HTMLElement;
  private leaves: WorkspaceLeaf[] = [];
  private readonly creators = new Map<string, ViewCreator>([
    ['markdown', (leaf) => new MarkdownView(leaf)],
    ['empty', (leaf) => new EmptyView(leaf)],
  ]);
  private announcedFile: Obsidian.TFile | null = null;
  private layoutChange: number | null = null;
  private nextId = 1;

  constructor(
    private readonly app: Obsidian.App,
    private readonly shell: Shell,
  ) {
    super();
    this.containerEl = shell.workspaceEl;
  }

  get activeEditor(): Obsidian.MarkdownFileInfo | null {
    return this.getActiveViewOfType(asDeclared<Obsidian.Constructor<Obsidian.MarkdownView>>(MarkdownView));
  }

  /** Says that the start is over; what waited for it runs. */
  finishLayout(): void {
    this.layoutReady = true;
    this.trigger('layout-ready');
    this.requestLayoutChange();
  }

  onLayoutReady(callback: () => unknown): void {
    if (this.layoutReady) {
      callback();
      return;
    }
    const reference = this.on('layout-ready', () => {
      this.offref(reference);
      callback();
    });
  }

  registerView(type: string, creator: ViewCreator): () => void {
    this.creators.set(type, creator);
    return () => this.creators.delete(type);
  }

  createView(type: string, leaf: WorkspaceLeaf): View {
    const creator = this.creators.get(type);
    if (creator === undefined) throw new Error(`The test host knows no view of type ${type}.`);
    return creator(asDeclared(leaf));
  }

  getLeaf(newLeaf: Obsidian.PaneType | boolean = false): Obsidian.WorkspaceLeaf {
    const reusable = newLeaf === false ? this.activeLeaf : null;
    return reusable ?? asDeclared(this.addLeaf());
  }

  addLeaf(): WorkspaceLeaf {
    const leaf = new WorkspaceLeaf(this.app, this, `leaf-${this.nextId++}`);
    this.leaves.push(leaf);
    this.shell.addTab(leaf.tabHeaderEl, leaf.containerEl);
    return leaf;
  }

  async openLinkText(link: string, sourcePath: string, newLeaf?: Obsidian.PaneType | boolean, openState?: Obsidian.OpenViewState): Promise<void> {
    const [path = '', subpath] = link.split('#', 2);
    const file = path === '' ? this.app.vault.getFileByPath(sourcePath) : this.app.metadataCache.getFirstLinkpathDest(path, sourcePath);
    if (file === null) return;
    const line = subpath === undefined ? null : resolveSubpath(await this.app.vault.cachedRead(file), subpath);
    await this.getLeaf(newLeaf).openFile(file, { ...openState, ...(line === null ? {} : { eState: { line } }) });
  }

  setActiveLeaf(leaf: Obsidian.WorkspaceLeaf): void {
    const changed = this.activeLeaf !== leaf;
    this.activeLeaf = leaf;
    for (const other of this.leaves) {
      const active = asDeclared<Obsidian.WorkspaceLeaf>(other) === leaf;
      other.containerEl.toggle(active);
      other.containerEl.toggleClass('mod-active', active);
      other.tabHeaderEl.toggleClass('is-active', active);
    }
    if (changed) this.trigger('active-leaf-change', leaf);
    if (leaf.isDeferred) void leaf.loadIfDeferred();
    else this.noticeActiveFile();
  }

  getLeafById(id: string): Obsidian.WorkspaceLeaf | null {
    const leaf = this.leaves.find((candidate) => candidate.id === id);
    return leaf === undefined ? null : asDeclared(leaf);
  }

  getMostRecentLeaf(): Obsidian.WorkspaceLeaf | null {
    return this.activeLeaf;
  }

  getActiveViewOfType<Wanted extends Obsidian.View>(type: Obsidian.Constructor<Wanted>): Wanted | null {
    const view = this.activeLeaf?.view;
    return view instanceof type ? view : null;
  }

  getActiveFile(): Obsidian.TFile | null {
    const view: unknown = this.activeLeaf?.view;
    return view instanceof FileView ? view.file : null;
  }

  iterateRootLeaves(callback: (leaf: Obsidian.WorkspaceLeaf) => unknown): void {
    for (const leaf of [...this.leaves]) callback(asDeclared(leaf));
  }

  iterateAllLeaves(callback: (leaf: Obsidian.WorkspaceLeaf) => unknown): void {
    this.iterateRootLeaves(callback);
  }

  getLeavesOfType(type: string): Obsidian.WorkspaceLeaf[] {
    return this.leaves.filter((leaf) => leaf.view.getViewType() === type).map((leaf) => asDeclared(leaf));
  }

  detachLeavesOfType(type: string): void {
    for (const leaf of this.getLeavesOfType(type)) leaf.detach();
  }

  async revealLeaf(leaf: Obsidian.WorkspaceLeaf): Promise<void> {
    this.setActiveLeaf(leaf);
    await leaf.loadIfDeferred();
  }

  updateOptions(): void {}

  /** A tab has gone: another one is active, and everybody hears of it. */
  forget(leaf: WorkspaceLeaf): void {
    const index = this.leaves.indexOf(leaf);
    this.leaves.splice(index, 1);
    if (this.activeLeaf === asDeclared(leaf)) {
      const next = this.leaves[Math.min(index, this.leaves.length - 1)] ?? this.addLeaf();
      this.setActiveLeaf(asDeclared(next));
    }
    this.requestLayoutChange();
  }

  /** Announces, after all that happens now, that tabs or their notes have changed. */
  requestLayoutChange(): void {
    if (this.layoutChange !== null) return;
    this.layoutChange = window.setTimeout(() => {
      this.layoutChange = null;
      for (const leaf of this.leaves) leaf.refreshTitle();
      this.trigger('layout-change');
    });
  }

  /** Announces the active note where it is another one. */
  noticeActiveFile(): void {
    const file = this.getActiveFile();
    if (file === this.announcedFile) return;
    this.announcedFile = file;
    this.trigger('file-open', file);
  }
}
