import moment from 'moment';
import type * as Obsidian from 'obsidian';

import { App } from './app.ts';
import { extendPage } from './dom/extend-page.ts';
import { createHandle } from './host-handle.ts';
import { provideIcons } from './icons.ts';
import { setPlatform } from './platform.ts';
import { loadMain } from './plugins/load-main.ts';
import { showFiles } from './shell/file-list.ts';
import { addOwnCommands } from './shell/own-commands.ts';
import type { StartOptions } from './start-options.ts';
import { asDeclared } from './declared.ts';
import type { Vault } from './vault/vault.ts';

async function fetchJson<Value>(path: string): Promise<Value> {
  return (await (await fetch(path)).json()) as Value;
}

/** Starts the app as it starts: the vault, then plugins, then the tabs of last time, then the layout is ready. */
async function start(): Promise<void> {
  const [options, manifest, icons, code] = await Promise.all([
    fetchJson<StartOptions>('/start.json'),
    fetchJson<Obsidian.PluginManifest>('/manifest.json'),
    fetchJson<Parameters<typeof provideIcons>[0]>('/icons.json'),
    fetch('/main.js').then((response) => response.text()),
  ]);
  provideIcons(icons);
  setPlatform(options.device, options.language);
  Object.assign(window, { moment });
  const app = new App(options, manifest);
  Object.assign(window, { app });
  globalThis.debriefHost = createHandle(app, options);
  addOwnCommands(app);
  app.plugins.provide(loadMain(code));
  if (options.enabled) await app.plugins.enablePlugin();
  asDeclared<Vault>(app.vault).announceAll();
  showFiles(asDeclared(app), app.shell.sidebarEl);
  await openTabs(app, options);
  app.tabs.finishLayout();
  app.metadataCache.trigger('resolved');
  document.body.dataset.ready = 'true';
}

async function openTabs(app: App, { tabs, activeTab }: StartOptions): Promise<void> {
  const paths = tabs.filter((path) => app.vault.getFileByPath(path) !== null);
  for (const path of paths) await app.tabs.addLeaf().defer({ type: 'markdown', state: { file: path, mode: 'source' } });
  const leaves: Obsidian.WorkspaceLeaf[] = [];
  app.workspace.iterateRootLeaves((leaf) => leaves.push(leaf));
  const active = leaves[activeTab] ?? leaves[0] ?? app.workspace.getLeaf('tab');
  app.workspace.setActiveLeaf(active);
  await active.loadIfDeferred();
}

extendPage();
void start();
