import type * as Obsidian from 'obsidian';

import type { Disk } from './disk.ts';

type AdapterPart = Pick<
  Obsidian.DataAdapter,
  'getName' | 'exists' | 'stat' | 'list' | 'read' | 'write' | 'append' | 'process' | 'mkdir' | 'remove' | 'rename'
>;

/** Direct access to the disk, for what is not in the vault's tree, such as the app's configuration. */
export class Adapter implements AdapterPart {
  constructor(private readonly disk: Disk) {}

  getName(): string {
    return 'memory';
  }

  exists(path: string): Promise<boolean> {
    return Promise.resolve(this.disk.look(path) !== undefined || this.disk.hasFolder(path));
  }

  stat(path: string): Promise<Obsidian.Stat | null> {
    const file = this.disk.look(path);
    if (file !== undefined) return Promise.resolve({ type: 'file', ctime: file.ctime, mtime: file.mtime, size: file.text.length });
    return Promise.resolve(this.disk.hasFolder(path) ? { type: 'folder', ctime: 0, mtime: 0, size: 0 } : null);
  }

  list(path: string): Promise<Obsidian.ListedFiles> {
    const prefix = path === '' || path === '/' ? '' : `${path}/`;
    const below = this.disk.paths().filter((file) => file.startsWith(prefix));
    const files = below.filter((file) => !file.slice(prefix.length).includes('/'));
    const folders = below.filter((file) => !files.includes(file)).map((file) => prefix + (file.slice(prefix.length).split('/')[0] ?? ''));
    return Promise.resolve({ files, folders: [...new Set(folders)] });
  }

  read(path: string): Promise<string> {
    return this.disk.read(path);
  }

  write(path: string, data: string): Promise<void> {
    return this.disk.inTurn(path, () => this.disk.write(path, data));
  }

  async append(path: string, data: string): Promise<void> {
    await this.disk.process(path, (text) => text + data);
  }

  process(path: string, change: (data: string) => string): Promise<string> {
    return this.disk.process(path, change);
  }

  mkdir(path: string): Promise<void> {
    this.disk.makeFolder(path);
    return Promise.resolve();
  }

  remove(path: string): Promise<void> {
    this.disk.remove(path);
    return Promise.resolve();
  }

  rename(path: string, newPath: string): Promise<void> {
    this.disk.move(path, newPath);
    return Promise.resolve();
  }
}
