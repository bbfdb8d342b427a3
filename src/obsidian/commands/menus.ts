import { TFile, type Menu, type TAbstractFile } from 'obsidian';

import type { NoteReader } from '../note/active-note.ts';
import type { PluginContext } from '../plugin-context.ts';
import { findAction } from './apply-command.ts';
import { commandList, type CommandId } from './command-list.ts';
import { summarizeOrReview } from '../review/summarize-or-review.ts';
import { texts } from '../texts/texts.ts';

const IN_EDITOR: ReadonlySet<CommandId> = new Set<CommandId>(['summarize-transcript', 'capture-again', 'show-source']);

/** Adds the commands that apply at the caret to the editor's menu. */
export function addToEditorMenu(menu: Menu, context: PluginContext, reader: NoteReader): void {
  for (const { id, icon } of commandList) {
    const action = IN_EDITOR.has(id) ? findAction(id, context, reader) : null;
    if (action !== null) menu.addItem((item) => item.setTitle(texts().commands[id]).setIcon(icon).setSection('debrief').onClick(() => void action()));
  }
}

/** Adds an entry to the menu of a note, open or not. */
export function addToFileMenu(menu: Menu, file: TAbstractFile, context: PluginContext): void {
  if (!(file instanceof TFile) || file.extension !== 'md') return;
  menu.addItem((item) => item.setTitle(texts().summarizeNew).setIcon('captions').setSection('debrief').onClick(() => void summarizeOrReview(context, file, null)));
}
