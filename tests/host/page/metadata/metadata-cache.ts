import type * as Obsidian from 'obsidian';

import { Events } from '../events.ts';
import type { Disk } from '../vault/disk.ts';
import { readMetadata } from './read-metadata.ts';

type CachePart = Pick<
  Obsidian.MetadataCache,
  'getFirstLinkpathDest' | 'getFileCache' | 'getCache' | 'fileToLinktext' | 'resolvedLinks' | 'unresolvedLinks'
>;

/** What stands in the vault's notes. It is up to date a moment after a note was written, as in the app. */
export class MetadataCache extends Events implements CachePart {
  readonly resolvedLinks: Record<string, Record<string, number>> = {};
  readonly unresolvedLinks: Record<string, Record<string, number>> = {};
  private readonly caches = new Map<string, Obsidian.CachedMetadata>();

  constructor(
    private readonly vault: Obsidian.Vault,
    private readonly disk: Disk,
  ) {
    super();
    for (const file of vault.getMarkdownFiles()) this.update(file);
    vault.on('create', (file) => { this.refresh(file); });
    vault.on('modify', (file) => { this.refresh(file); });
    vault.on('rename', (file, oldPath) => {
      this.caches.delete(oldPath);
      this.refresh(file);
    });
    vault.on('delete', (file) => {
      const before = this.caches.get(file.path) ?? null;
      this.caches.delete(file.path);
      this.trigger('deleted', file, before);
    });
  }

  getFileCache(file: Obsidian.TFile): Obsidian.CachedMetadata | null {
    return this.getCache(file.path);
  }

  getCache(path: string): Obsidian.CachedMetadata | null {
    return this.caches.get(path) ?? null;
  }

  getFirstLinkpathDest(linkpath: string, sourcePath: string): Obsidian.TFile | null {
    if (linkpath === '') return this.vault.getFileByPath(sourcePath);
    const wanted = linkpath.toLowerCase();
    const endings = [wanted, `${wanted}.md`];
    const files = this.vault.getFiles();
    const matches = files.filter(({ path }) => endings.some((ending) => path.toLowerCase() === ending || path.toLowerCase().endsWith(`/${ending}`)));
    return matches.sort((one, other) => one.path.length - other.path.length)[0] ?? null;
  }

  fileToLinktext(file: Obsidian.TFile, sourcePath: string, omitExtension = true): string {
    const name = omitExtension && file.extension === 'md' ? file.basename : file.name;
    if (this.getFirstLinkpathDest(name, sourcePath) === file) return name;
    return omitExtension ? file.path.replace(/\.md$/u, '') : file.path;
  }

  private refresh(file: Obsidian.TAbstractFile): void {
    setTimeout(() => {
      const known = this.vault.getFileByPath(file.path);
      if (known !== null) this.update(known);
    });
  }

  private update(file: Obsidian.TFile): void {
    const text = this.disk.look(file.path)?.text ?? '';
    const cache = readMetadata(text);
    this.caches.set(file.path, cache);
    this.trigger('changed', file, text, cache);
  }
}
