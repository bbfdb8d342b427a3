import type { Extension } from '@codemirror/state';
import type { EditorView } from '@codemirror/view';
import type * as Obsidian from 'obsidian';

import { pluginCompartment, pluginExtensions } from './fields.ts';

/** Puts an extension into all editors, open and to come; the function returned takes it out. */
export function addPluginExtension(app: Obsidian.App, extension: Extension): () => void {
  pluginExtensions.push(extension);
  refresh(app);
  return () => {
    pluginExtensions.splice(pluginExtensions.indexOf(extension), 1);
    refresh(app);
  };
}

function refresh(app: Obsidian.App): void {
  const effects = pluginCompartment.reconfigure([...pluginExtensions]);
  app.workspace.iterateAllLeaves(({ view }) => {
    (view as { readonly editor?: { readonly cm: EditorView } }).editor?.cm.dispatch({ effects });
  });
}
