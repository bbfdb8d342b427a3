import type * as Obsidian from 'obsidian';

import { Menu } from '../windows/menu.ts';

/** Keeps the file explorer in the sidebar in step with the vault. */
export function showFiles(app: Obsidian.App, sidebarEl: HTMLElement): void {
  sidebarEl.createDiv({ cls: 'nav-header', text: app.vault.getName() });
  const list = sidebarEl.createDiv('nav-files-container');
  const draw = (): void => {
    list.empty();
    drawFolder(app, list, app.vault.getRoot());
  };
  app.vault.on('create', draw);
  app.vault.on('delete', draw);
  app.vault.on('rename', draw);
  app.workspace.on('file-open', (file) => {
    for (const title of list.findAll('.nav-file-title')) title.toggleClass('is-active', title.dataset.path === file?.path);
  });
  draw();
}

function drawFolder(app: Obsidian.App, parent: HTMLElement, folder: Obsidian.TFolder): void {
  const isFolder = (file: Obsidian.TAbstractFile): file is Obsidian.TFolder => 'children' in file;
  const sorted = [...folder.children].sort((one, other) => Number(isFolder(other)) - Number(isFolder(one)) || one.name.localeCompare(other.name));
  for (const file of sorted) {
    if (isFolder(file)) {
      const element = parent.createDiv('nav-folder');
      element.createDiv({ cls: 'nav-folder-title', text: file.name });
      drawFolder(app, element.createDiv('nav-folder-children'), file);
    } else drawFile(app, parent, file as Obsidian.TFile);
  }
}

function drawFile(app: Obsidian.App, parent: HTMLElement, file: Obsidian.TFile): void {
  const element = parent.createDiv({ cls: 'nav-file-title tappable', text: file.basename, attr: { 'data-path': file.path } });
  element.addEventListener('click', (event) => {
    void app.workspace.getLeaf(event.ctrlKey || event.metaKey ? 'tab' : false).openFile(file);
  });
  element.addEventListener('contextmenu', (event) => {
    event.preventDefault();
    const menu = new Menu();
    menu.addItem((item) => item.setTitle('Open in new tab').setIcon('file-plus').onClick(() => void app.workspace.getLeaf('tab').openFile(file)));
    app.workspace.trigger('file-menu', menu, file, 'file-explorer-context-menu');
    menu.addItem((item) => item.setTitle('Delete').setIcon('trash-2').setWarning(true).onClick(() => void app.fileManager.trashFile(file)));
    menu.showAtMouseEvent(event);
  });
}
