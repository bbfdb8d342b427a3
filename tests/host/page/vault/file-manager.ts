import type * as Obsidian from 'obsidian';

import { parseYaml, getFrontMatterInfo, stringifyYaml } from '../metadata/frontmatter.ts';
import { asDeclared } from '../declared.ts';

type ManagerPart = Pick<
  Obsidian.FileManager,
  'getNewFileParent' | 'renameFile' | 'trashFile' | 'generateMarkdownLink' | 'processFrontMatter'
>;

export class FileManager implements ManagerPart {
  constructor(private readonly app: Obsidian.App) {}

  getNewFileParent(sourcePath: string): Obsidian.TFolder {
    return this.app.vault.getFileByPath(sourcePath)?.parent ?? this.app.vault.getRoot();
  }

  renameFile(file: Obsidian.TAbstractFile, newPath: string): Promise<void> {
    return this.app.vault.rename(file, newPath);
  }

  trashFile(file: Obsidian.TAbstractFile): Promise<void> {
    return this.app.vault.delete(file);
  }

  generateMarkdownLink(file: Obsidian.TFile, sourcePath: string, subpath = '', alias?: string): string {
    const link = this.app.metadataCache.fileToLinktext(file, sourcePath) + subpath;
    return alias === undefined || alias === '' ? `[[${link}]]` : `[[${link}|${alias}]]`;
  }

  /** Writes the frontmatter again, as the app does: comments, quotes and the layout of lists are lost. */
  async processFrontMatter(file: Obsidian.TFile, change: (frontmatter: Record<string, unknown>) => void): Promise<void> {
    await this.app.vault.process(file, (text) => {
      const { exists, frontmatter, contentStart } = getFrontMatterInfo(text);
      const values = asDeclared<Record<string, unknown>>((exists ? (parseYaml(frontmatter) as object | null) : null) ?? {});
      change(values);
      return `---\n${stringifyYaml(values)}---\n${text.slice(contentStart)}`;
    });
  }
}
