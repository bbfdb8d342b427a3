import type * as Obsidian from 'obsidian';

/** A file or folder of the vault's tree. */
export abstract class TAbstractFile implements Pick<Obsidian.TAbstractFile, 'vault' | 'path' | 'name' | 'parent'> {
  name: string;

  constructor(
    readonly vault: Obsidian.Vault,
    public path: string,
    public parent: Obsidian.TFolder | null,
  ) {
    this.name = nameOf(path);
  }

  /** Takes a new place in the tree. */
  moveTo(path: string, parent: Obsidian.TFolder | null): void {
    this.path = path;
    this.parent = parent;
    this.name = nameOf(path);
  }
}

export class TFile extends TAbstractFile implements Pick<Obsidian.TFile, 'stat' | 'basename' | 'extension'> {
  stat: Obsidian.FileStats = { ctime: 0, mtime: 0, size: 0 };

  get extension(): string {
    const dot = this.name.lastIndexOf('.');
    return dot > 0 ? this.name.slice(dot + 1) : '';
  }

  get basename(): string {
    return this.extension === '' ? this.name : this.name.slice(0, -this.extension.length - 1);
  }
}

export class TFolder extends TAbstractFile implements Pick<Obsidian.TFolder, 'children' | 'isRoot'> {
  children: Obsidian.TAbstractFile[] = [];

  isRoot(): boolean {
    return this.parent === null;
  }
}

export const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

/** The path of the folder that a path lies in; the root is the empty path. */
export const folderOf = (path: string): string => path.slice(0, Math.max(path.lastIndexOf('/'), 0));
