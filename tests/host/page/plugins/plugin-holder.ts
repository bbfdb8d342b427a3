import type * as Obsidian from 'obsidian';

import type { Component } from '../component.ts';
import { asDeclared } from '../declared.ts';

/** The class that a plugin's `main.js` exports. */
export type PluginClass = new (app: Obsidian.App, manifest: Obsidian.PluginManifest) => Obsidian.Plugin;

/** The one community plugin of the host: its class, and its instance while it is on. */
export class PluginHolder {
  readonly plugins: Record<string, Obsidian.Plugin> = {};
  readonly enabledPlugins = new Set<string>();
  private type: PluginClass | null = null;

  constructor(
    private readonly app: Obsidian.App,
    readonly manifest: Obsidian.PluginManifest,
  ) {}

  /** Hands over the class, once it is there. */
  provide(type: PluginClass): void {
    this.type = type;
  }

  isEnabled(): boolean {
    return this.enabledPlugins.has(this.manifest.id);
  }

  getPlugin(id: string): Obsidian.Plugin | null {
    return this.plugins[id] ?? null;
  }

  /** Turns the plugin on; ends when its `onload` has. */
  async enablePlugin(): Promise<void> {
    if (this.type === null || this.isEnabled()) return;
    const plugin = new this.type(this.app, this.manifest);
    this.plugins[this.manifest.id] = plugin;
    this.enabledPlugins.add(this.manifest.id);
    plugin.load();
    await asDeclared<Component>(plugin).whenLoaded;
  }

  /** Turns it on as the user does, in the settings. */
  async enableByUser(): Promise<void> {
    await this.enablePlugin();
    this.getPlugin(this.manifest.id)?.onUserEnable();
  }

  disablePlugin(): Promise<void> {
    this.plugins[this.manifest.id]?.unload();
    this.enabledPlugins.delete(this.manifest.id);
    delete this.plugins[this.manifest.id];
    return Promise.resolve();
  }
}
