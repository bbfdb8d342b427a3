import * as state from '@codemirror/state';
import * as view from '@codemirror/view';

import { obsidianModule } from '../obsidian-module.ts';
import type { PluginClass } from './plugin-holder.ts';

/** What a plugin may require, as the app hands it out: one copy for all. */
const modules: Readonly<Record<string, object>> = { obsidian: obsidianModule, '@codemirror/state': state, '@codemirror/view': view };

type RunModule = (module: object, exports: object, require: (name: string) => object) => void;

function provide(name: string): object {
  const found = modules[name];
  if (found === undefined) throw new Error(`The test host has no module '${name}'.`);
  return found;
}

/** Runs a plugin's `main.js`, a CommonJS module, and gives what it exports. */
export function loadMain(code: string): PluginClass {
  const module = { exports: {} as { readonly default?: PluginClass } };
  // eslint-disable-next-line @typescript-eslint/no-implied-eval -- The app does so, and the code is the plugin's own, from this machine.
  const run = new Function('module', 'exports', 'require', `${code}\n//# sourceURL=plugin:debrief`) as RunModule;
  run(module, module.exports, provide);
  return module.exports.default ?? (module.exports as unknown as PluginClass);
}
