import type { Disk } from '../vault/disk.ts';

/** A core plugin, as community plugins look into it: the declarations say nothing of these. */
interface CorePlugin {
  readonly enabled: boolean;
  readonly instance: { readonly options: unknown };
}

const knownIds = ['file-explorer', 'global-search', 'daily-notes', 'command-palette', 'templates'];

/** The core plugins: which are on, and the options that they keep in the configuration folder. */
export class InternalPlugins {
  readonly plugins: Readonly<Record<string, CorePlugin>>;

  constructor(disk: Disk) {
    const stored = readJson(disk, '.obsidian/core-plugins.json');
    const isOn = (id: string): boolean =>
      Array.isArray(stored) ? stored.includes(id) : (stored as Record<string, boolean> | null)?.[id] === true;
    this.plugins = Object.fromEntries(
      knownIds.map((id) => [id, { enabled: isOn(id), instance: { options: readJson(disk, `.obsidian/${id}.json`) ?? {} } }]),
    );
  }

  getPluginById(id: string): CorePlugin | null {
    return this.plugins[id] ?? null;
  }

  getEnabledPluginById(id: string): CorePlugin['instance'] | null {
    const plugin = this.plugins[id];
    return plugin?.enabled === true ? plugin.instance : null;
  }
}

function readJson(disk: Disk, path: string): unknown {
  const text = disk.look(path)?.text;
  return text === undefined ? null : (JSON.parse(text) as unknown);
}
