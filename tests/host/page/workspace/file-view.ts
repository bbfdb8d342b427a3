import type * as Obsidian from 'obsidian';

import { debounce } from '../debounce.ts';
import { reportLater } from '../declared.ts';
import { mergeOutside, type Difference } from '../editor/merge.ts';
import { ItemView } from './view.ts';

/** The app saves what was typed at the latest after this many milliseconds. */
const saveWithin = 2000;

type FilePart = Pick<Obsidian.FileView, 'allowNoFile' | 'file' | 'onLoadFile' | 'onUnloadFile' | 'onRename' | 'canAcceptExtension'>;

/** A view of a file. */
export abstract class FileView extends ItemView implements FilePart {
  allowNoFile = false;
  file: Obsidian.TFile | null = null;
  override navigation = true;

  override getDisplayText(): string {
    return this.file?.basename ?? 'No file';
  }

  override getState(): Record<string, unknown> {
    return { file: this.file?.path ?? null };
  }

  override async setState(state: unknown): Promise<void> {
    const { file: path } = state as { readonly file?: string };
    const file = path === undefined ? null : this.app.vault.getFileByPath(path);
    if (file === this.file) return;
    await this.leaveFile();
    this.file = file;
    if (file !== null) await this.onLoadFile(file);
  }

  onLoadFile(_file: Obsidian.TFile): Promise<void> {
    return Promise.resolve();
  }

  onUnloadFile(_file: Obsidian.TFile): Promise<void> {
    return Promise.resolve();
  }

  onRename(_file: Obsidian.TFile): Promise<void> {
    return Promise.resolve();
  }

  canAcceptExtension(extension: string): boolean {
    return extension === 'md';
  }

  protected override async onClose(): Promise<void> {
    await this.leaveFile();
  }

  private async leaveFile(): Promise<void> {
    const { file } = this;
    if (file !== null) await this.onUnloadFile(file);
    this.file = null;
  }
}

type TextPart = Pick<Obsidian.TextFileView, 'data' | 'requestSave' | 'save' | 'getViewData' | 'setViewData' | 'clear'>;

/** A view of a file's text: loads it, saves it, takes in what others write. */
export abstract class TextFileView extends FileView implements TextPart {
  data = '';
  readonly requestSave = debounce(() => {
    this.save().catch(reportLater);
  }, saveWithin);
  private saved = '';
  private saving = 0;

  abstract getViewData(): string;
  abstract setViewData(data: string, clear: boolean): void;
  abstract clear(): void;

  override onload(): void {
    const { vault } = this.app;
    this.registerEvent(vault.on('modify', (file) => {
      if (file === this.file) this.takeIn(this.file).catch(reportLater);
    }));
    this.registerEvent(vault.on('delete', (file) => {
      if (file === this.file) this.leaf.detach();
    }));
  }

  override async onLoadFile(file: Obsidian.TFile): Promise<void> {
    const text = await this.app.vault.read(file);
    this.setViewData(text, true);
    this.saved = this.getViewData();
  }

  override async onUnloadFile(file: Obsidian.TFile): Promise<void> {
    this.requestSave.cancel();
    await this.saveTo(file);
  }

  async save(): Promise<void> {
    if (this.file !== null) await this.saveTo(this.file);
  }

  /** Lays a change from outside on the shown text, so that cursor, scroll and history stay. */
  protected abstract applyOutside(change: Difference): void;

  private async saveTo(file: Obsidian.TFile): Promise<void> {
    const text = this.getViewData();
    if (text === this.saved || this.app.vault.getFileByPath(file.path) !== file) return;
    this.data = text;
    this.saving += 1;
    try {
      await this.app.vault.modify(file, text);
      this.saved = text;
    } finally {
      this.saving -= 1;
    }
  }

  /** While it saves, a view looks at nothing that others write: what is written in that moment is overwritten. */
  private async takeIn(file: Obsidian.TFile): Promise<void> {
    if (this.saving > 0) return;
    const text = (await this.app.vault.read(file)).replaceAll('\r\n', '\n');
    if (file !== this.file || this.saving > 0 || text === this.saved) return;
    const change = mergeOutside(this.saved, this.getViewData(), text);
    this.saved = text;
    if (change !== null) this.applyOutside(change);
    if (this.getViewData() !== text) this.requestSave();
  }
}
