import { Compartment, type Extension, StateEffect, StateField } from '@codemirror/state';
import type { EditorView } from '@codemirror/view';
import type * as Obsidian from 'obsidian';

/** Tells an editor which view and note it belongs to. */
export const setEditorInfo = StateEffect.define<Obsidian.MarkdownFileInfo>();
const setEditorView = StateEffect.define<EditorView>();

const none = {} as Obsidian.MarkdownFileInfo;

export const editorInfoField: typeof Obsidian.editorInfoField = StateField.define({
  create: () => none,
  update: (info, { effects }) => effects.find((effect) => effect.is(setEditorInfo))?.value ?? info,
});

export const editorEditorField: typeof Obsidian.editorEditorField = StateField.define({
  create: () => ({}) as EditorView,
  update: (view, { effects }) => effects.find((effect) => effect.is(setEditorView))?.value ?? view,
});

/** The host's editor is always in source mode. */
export const editorLivePreviewField: typeof Obsidian.editorLivePreviewField = StateField.define({ create: () => false, update: (value) => value });

/** What plugins have registered. */
export const pluginExtensions: Extension[] = [];
export const pluginCompartment = new Compartment();

/** Tells a new editor who it is. */
export function introduce(view: EditorView, info: Obsidian.MarkdownFileInfo): void {
  view.dispatch({ effects: [setEditorInfo.of(info), setEditorView.of(view)] });
}
