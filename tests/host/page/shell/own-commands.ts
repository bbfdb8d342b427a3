import type { App } from '../app.ts';
import { asDeclared } from '../declared.ts';
import { Menu } from '../windows/menu.ts';
import type { Scope } from '../windows/keymap.ts';
import { MarkdownView } from '../workspace/markdown-view.ts';
import { CommandPalette } from './palette.ts';

/** Commands, keys and buttons that the app itself has. */
export function addOwnCommands(app: App): void {
  const openPalette = (): void => {
    new CommandPalette(asDeclared(app), app.commands).open();
  };
  const openSettings = (): void => {
    app.setting.open();
  };
  app.commands.add({ id: 'app:open-settings', name: 'Open settings', callback: openSettings });
  app.commands.add({ id: 'workspace:close', name: 'Close current tab', callback: () => app.workspace.activeLeaf?.detach() });
  app.commands.add({ id: 'markdown:toggle-preview', name: 'Toggle reading view', checkCallback: (checking) => toggleReading(app, checking) });
  app.commands.add({ id: 'theme:switch', name: 'Toggle light/dark mode', callback: () => { app.setTheme(app.isDarkMode() ? 'light' : 'dark'); } });
  addKeys(app, { p: openPalette, ',': openSettings, e: () => toggleReading(app, false) });
  app.shell.addOwnButtons([
    { icon: 'terminal', title: 'Open command palette', run: openPalette },
    { icon: 'settings', title: 'Settings', run: openSettings },
    ...(document.body.hasClass('is-phone') ? [
      { icon: 'panel-left', title: 'Files', run: () => { app.shell.sidebarEl.classList.toggle('is-open'); } },
      { icon: 'menu', title: 'Ribbon', run: (event: MouseEvent) => { showRibbonMenu(app, event); } },
    ] : []),
  ]);
}

function addKeys(app: App, keys: Readonly<Record<string, () => unknown>>): void {
  for (const [key, run] of Object.entries(keys)) {
    asDeclared<Scope>(app.scope).register(['Mod'], key, () => {
      run();
      return false;
    });
  }
}

function toggleReading(app: App, checking: boolean): boolean {
  const view: unknown = app.workspace.activeLeaf?.view;
  if (!(view instanceof MarkdownView)) return false;
  if (!checking) void view.setMode(view.getMode() === 'source' ? 'preview' : 'source');
  return true;
}

function showRibbonMenu(app: App, event: MouseEvent): void {
  const menu = new Menu();
  for (const button of app.shell.ribbonButtons()) {
    menu.addItem((item) => item.setTitle(button.getAttr('aria-label') ?? '').onClick(() => { button.click(); }));
  }
  menu.showAtMouseEvent(event);
}
