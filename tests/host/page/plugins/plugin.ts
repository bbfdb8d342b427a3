import type { Extension } from '@codemirror/state';
import type * as Obsidian from 'obsidian';

import type { App } from '../app.ts';
import { Component } from '../component.ts';
import { asDeclared } from '../declared.ts';
import { addPluginExtension } from '../editor/plugin-extensions.ts';
import { addPostProcessor } from '../markdown/post-processors.ts';

type PluginPart = Pick<
  Obsidian.Plugin,
  | 'app' | 'manifest' | 'onload' | 'addRibbonIcon' | 'addStatusBarItem' | 'addCommand' | 'removeCommand' | 'addSettingTab' | 'registerView'
  | 'registerMarkdownPostProcessor' | 'registerEditorExtension' | 'registerObsidianProtocolHandler' | 'loadData' | 'saveData' | 'onUserEnable'
>;

/** What a plugin's class extends. */
export abstract class Plugin extends Component implements PluginPart {
  settings?: unknown;
  readonly app: Obsidian.App;
  private readonly host: App;

  constructor(
    app: Obsidian.App,
    readonly manifest: Obsidian.PluginManifest,
  ) {
    super();
    this.app = app;
    this.host = asDeclared<App>(app);
  }

  override onload(): Promise<void> | void {}

  onUserEnable(): void {}

  addRibbonIcon(icon: string, title: string, callback: (event: MouseEvent) => unknown): HTMLElement {
    const element = this.host.shell.addRibbonIcon(icon, title, callback);
    this.register(() => {
      element.remove();
    });
    return element;
  }

  addStatusBarItem(): HTMLElement {
    const element = this.host.shell.statusBarEl.createDiv(`status-bar-item plugin-${this.manifest.id}`);
    this.register(() => {
      element.remove();
    });
    return element;
  }

  addCommand(command: Obsidian.Command): Obsidian.Command {
    command.id = `${this.manifest.id}:${command.id}`;
    command.name = `${this.manifest.name}: ${command.name}`;
    this.host.commands.add(command);
    this.register(() => {
      this.host.commands.remove(command.id);
    });
    return command;
  }

  removeCommand(id: string): void {
    this.host.commands.remove(`${this.manifest.id}:${id}`);
  }

  addSettingTab(tab: Obsidian.PluginSettingTab): void {
    this.host.setting.addTab(tab, this.manifest);
    this.register(() => {
      this.host.setting.removeTab(tab);
    });
  }

  registerView(type: string, creator: Obsidian.ViewCreator): void {
    this.register(this.host.tabs.registerView(type, (leaf) => asDeclared(creator(leaf))));
  }

  registerMarkdownPostProcessor(processor: Obsidian.MarkdownPostProcessor): Obsidian.MarkdownPostProcessor {
    this.register(addPostProcessor(processor));
    return processor;
  }

  registerEditorExtension(extension: Extension): void {
    this.register(addPluginExtension(this.app, extension));
  }

  registerObsidianProtocolHandler(action: string, handler: Obsidian.ObsidianProtocolHandler): void {
    this.host.protocolHandlers.set(action, handler);
    this.register(() => this.host.protocolHandlers.delete(action));
  }

  async loadData(): Promise<unknown> {
    const { adapter } = this.app.vault;
    return (await adapter.exists(this.dataPath)) ? (JSON.parse(await adapter.read(this.dataPath)) as unknown) : null;
  }

  async saveData(data: unknown): Promise<void> {
    await this.app.vault.adapter.write(this.dataPath, JSON.stringify(data, null, 2));
  }

  private get dataPath(): string {
    return `${this.app.vault.configDir}/plugins/${this.manifest.id}/data.json`;
  }
}
