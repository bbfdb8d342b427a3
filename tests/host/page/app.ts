import type * as Obsidian from 'obsidian';

import { asDeclared } from './declared.ts';
import { InternalPlugins } from './plugins/internal-plugins.ts';
import { CommandRegistry } from './plugins/commands.ts';
import { PluginHolder } from './plugins/plugin-holder.ts';
import { FileManager } from './vault/file-manager.ts';
import { MetadataCache } from './metadata/metadata-cache.ts';
import { SecretStorage } from './secret-storage.ts';
import { SettingsWindow } from './settings/settings-window.ts';
import { Shell } from './shell/shell.ts';
import type { StartOptions } from './start-options.ts';
import { Disk } from './vault/disk.ts';
import { Vault } from './vault/vault.ts';
import { Keymap, Scope } from './windows/keymap.ts';
import { Workspace } from './workspace/workspace.ts';

type AppPart = Pick<
  Obsidian.App,
  | 'keymap' | 'scope' | 'workspace' | 'vault' | 'metadataCache' | 'fileManager' | 'lastEvent' | 'secretStorage' | 'isDarkMode'
  | 'loadLocalStorage' | 'saveLocalStorage'
>;

/** The app. Under the declared names stand what plugins see, under the others what the host itself uses. */
export class App implements AppPart {
  readonly disk: Disk;
  readonly shell: Shell;
  readonly tabs: Workspace;
  readonly scope: Obsidian.Scope;
  readonly keymap: Obsidian.Keymap;
  readonly vault: Obsidian.Vault;
  readonly workspace: Obsidian.Workspace;
  readonly metadataCache: Obsidian.MetadataCache;
  readonly fileManager: Obsidian.FileManager;
  readonly secretStorage: Obsidian.SecretStorage;
  readonly secrets: SecretStorage;
  readonly commands: CommandRegistry;
  readonly internalPlugins: InternalPlugins;
  readonly plugins: PluginHolder;
  readonly setting: SettingsWindow;
  readonly protocolHandlers = new Map<string, Obsidian.ObsidianProtocolHandler>();
  /** What plugins keep on the device, by key. */
  readonly local: Map<string, unknown>;
  readonly lastEvent = null;

  constructor(options: StartOptions, manifest: Obsidian.PluginManifest) {
    const self = asDeclared<Obsidian.App>(this);
    this.disk = new Disk(options.files);
    this.local = new Map(Object.entries(options.local));
    const root = new Scope();
    this.scope = asDeclared(root);
    this.keymap = asDeclared(new Keymap(root));
    this.vault = asDeclared(new Vault(this.disk));
    this.metadataCache = asDeclared(new MetadataCache(this.vault, this.disk));
    this.fileManager = asDeclared(new FileManager(self));
    this.secrets = new SecretStorage(options.secrets);
    this.secretStorage = asDeclared(this.secrets);
    this.internalPlugins = new InternalPlugins(this.disk);
    this.shell = new Shell(options.device === 'phone');
    this.tabs = new Workspace(self, this.shell);
    this.workspace = asDeclared(this.tabs);
    this.commands = new CommandRegistry(self);
    this.plugins = new PluginHolder(self, manifest);
    this.setting = new SettingsWindow(self, {
      pluginName: manifest.name,
      isEnabled: () => this.plugins.isEnabled(),
      setEnabled: (on) => (on ? this.plugins.enableByUser() : this.plugins.disablePlugin()),
      isDark: () => this.isDarkMode(),
      setDark: (on) => {
        this.setTheme(on ? 'dark' : 'light');
      },
    });
    this.setTheme(options.theme);
  }

  isDarkMode(): boolean {
    return document.body.hasClass('theme-dark');
  }

  setTheme(theme: 'light' | 'dark'): void {
    document.body.toggleClass('theme-dark', theme === 'dark');
    document.body.toggleClass('theme-light', theme === 'light');
    this.workspace.trigger('css-change');
  }

  loadLocalStorage(key: string): unknown {
    return structuredClone(this.local.get(key) ?? null);
  }

  saveLocalStorage(key: string, data: unknown): void {
    if (data === null || data === undefined) this.local.delete(key);
    else this.local.set(key, JSON.parse(JSON.stringify(data)) as unknown); // As the app keeps it, a Map or a Date is lost.
  }
}
