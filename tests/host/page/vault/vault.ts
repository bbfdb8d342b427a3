import type * as Obsidian from 'obsidian';

import { asDeclared } from '../declared.ts';
import { Events } from '../events.ts';
import { Adapter } from './adapter.ts';
import type { Disk } from './disk.ts';
import { folderOf, TFile, TFolder } from './files.ts';

type VaultPart = Pick<
  Obsidian.Vault,
  | 'adapter' | 'configDir' | 'getName' | 'getFileByPath' | 'getFolderByPath' | 'getAbstractFileByPath' | 'getRoot' | 'create' | 'createFolder'
  | 'read' | 'cachedRead' | 'delete' | 'trash' | 'rename' | 'modify' | 'append' | 'process' | 'getAllLoadedFiles' | 'getMarkdownFiles' | 'getFiles'
>;

/** The vault: a tree of files over the disk, without what begins with a dot. */
export class Vault extends Events implements VaultPart {
  readonly configDir = '.obsidian';
  readonly adapter: Obsidian.DataAdapter;
  private readonly tree = new Map<string, TFile | TFolder>();

  constructor(private readonly disk: Disk) {
    super();
    this.adapter = asDeclared(new Adapter(disk));
    this.tree.set('', new TFolder(asDeclared(this), '', null));
    for (const path of disk.paths()) if (isVisible(path)) this.plant(path);
  }

  getName(): string {
    return 'Example vault';
  }

  getAbstractFileByPath(path: string): Obsidian.TAbstractFile | null {
    const found = this.tree.get(path === '/' ? '' : path);
    return found === undefined ? null : asDeclared(found);
  }

  getFileByPath(path: string): Obsidian.TFile | null {
    const found = this.tree.get(path);
    return found instanceof TFile ? asDeclared(found) : null;
  }

  getFolderByPath(path: string): Obsidian.TFolder | null {
    const found = this.tree.get(path === '/' ? '' : path);
    return found instanceof TFolder ? asDeclared(found) : null;
  }

  getRoot(): Obsidian.TFolder {
    return asDeclared(this.folder(''));
  }

  getAllLoadedFiles(): Obsidian.TAbstractFile[] {
    return [...this.tree.values()].map((file) => asDeclared(file));
  }

  getFiles(): Obsidian.TFile[] {
    return [...this.tree.values()].filter((file) => file instanceof TFile).map((file) => asDeclared(file));
  }

  getMarkdownFiles(): Obsidian.TFile[] {
    return this.getFiles().filter(({ extension }) => extension === 'md');
  }

  async create(path: string, data: string): Promise<Obsidian.TFile> {
    if (this.tree.has(path)) throw new Error('File already exists.');
    await this.disk.inTurn(path, () => this.disk.write(path, data));
    const file = this.plant(path);
    this.trigger('create', file);
    return asDeclared(file);
  }

  createFolder(path: string): Promise<Obsidian.TFolder> {
    if (this.tree.has(path)) return Promise.reject(new Error('Folder already exists.'));
    this.disk.makeFolder(path);
    const folder = this.folder(path);
    this.trigger('create', folder);
    return Promise.resolve(asDeclared(folder));
  }

  /** Announces every file and folder as created: so the app does when a vault is loaded, after plugins were. */
  announceAll(): void {
    for (const file of this.tree.values()) if (file.path !== '') this.trigger('create', file);
  }

  read(file: Obsidian.TFile): Promise<string> {
    return this.disk.read(file.path);
  }

  cachedRead(file: Obsidian.TFile): Promise<string> {
    return this.disk.read(file.path);
  }

  async modify(file: Obsidian.TFile, data: string): Promise<void> {
    await this.process(file, () => data);
  }

  async append(file: Obsidian.TFile, data: string): Promise<void> {
    await this.process(file, (text) => text + data);
  }

  async process(file: Obsidian.TFile, change: (data: string) => string): Promise<string> {
    const text = await this.disk.process(file.path, change);
    this.stamp(file);
    this.trigger('modify', file);
    return text;
  }

  delete(file: Obsidian.TAbstractFile): Promise<void> {
    for (const [path, below] of [...this.tree]) {
      if (path !== file.path && !path.startsWith(`${file.path}/`)) continue;
      this.uproot(path);
      this.disk.remove(path);
      this.trigger('delete', below);
    }
    return Promise.resolve();
  }

  trash(file: Obsidian.TAbstractFile): Promise<void> {
    return this.delete(file);
  }

  rename(file: Obsidian.TAbstractFile, newPath: string): Promise<void> {
    if (this.tree.has(newPath)) return Promise.reject(new Error('Destination file already exists!'));
    const oldPath = file.path;
    const moved = [...this.tree].filter(([path]) => path === oldPath || path.startsWith(`${oldPath}/`));
    for (const [path, below] of moved) {
      const target = newPath + path.slice(oldPath.length);
      this.uproot(path);
      this.disk.move(path, target);
      below.moveTo(target, null);
      this.root(below);
      this.trigger('rename', below, path);
    }
    return Promise.resolve();
  }

  private plant(path: string): TFile {
    const file = new TFile(asDeclared(this), path, null);
    this.root(file);
    this.stamp(file);
    return file;
  }

  private root(file: TFile | TFolder): void {
    const parent = this.folder(folderOf(file.path));
    file.parent = asDeclared(parent);
    parent.children.push(asDeclared(file));
    this.tree.set(file.path, file);
  }

  private uproot(path: string): void {
    const file = this.tree.get(path);
    const parent = file?.parent;
    if (parent) parent.children = parent.children.filter((child) => child.path !== path);
    this.tree.delete(path);
  }

  private folder(path: string): TFolder {
    const found = this.tree.get(path);
    if (found instanceof TFolder) return found;
    const folder = new TFolder(asDeclared(this), path, null);
    this.root(folder);
    return folder;
  }

  private stamp(file: Obsidian.TFile | TFile): void {
    const stored = this.disk.look(file.path);
    if (stored !== undefined) file.stat = { ctime: stored.ctime, mtime: stored.mtime, size: new TextEncoder().encode(stored.text).length };
  }
}

const isVisible = (path: string): boolean => !path.split('/').some((part) => part.startsWith('.'));
