import { defaultKeymap, history, historyKeymap, indentWithTab } from '@codemirror/commands';
import { EditorState, type Extension } from '@codemirror/state';
import { drawSelection, EditorView, keymap, type ViewUpdate } from '@codemirror/view';

import { editorEditorField, editorInfoField, editorLivePreviewField, pluginCompartment, pluginExtensions } from './fields.ts';
import { markdownColours } from './markdown-colours.ts';

function extensions(onUpdate: (update: ViewUpdate) => void): Extension[] {
  return [
    history(),
    drawSelection(),
    EditorState.allowMultipleSelections.of(true),
    EditorView.lineWrapping,
    EditorView.contentAttributes.of({ spellcheck: 'false' }),
    keymap.of([indentWithTab, ...defaultKeymap, ...historyKeymap]),
    editorInfoField,
    editorEditorField,
    editorLivePreviewField,
    markdownColours,
    pluginCompartment.of([...pluginExtensions]),
    EditorView.updateListener.of(onUpdate),
  ];
}

/** A new state over a text, with nothing to undo. */
export function createState(text: string, onUpdate: (update: ViewUpdate) => void): EditorState {
  return EditorState.create({ doc: text, extensions: extensions(onUpdate) });
}

/** An editing view in an element. */
export function createEditorView(parent: HTMLElement, onUpdate: (update: ViewUpdate) => void): EditorView {
  return new EditorView({ state: createState('', onUpdate), parent });
}
