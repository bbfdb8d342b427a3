/** The ids of the commands, without the plugin's own. */
export type CommandId = 'summarize-transcript' | 'summarize-all' | 'capture-again' | 'stop' | 'undo' | 'show-source';

/** A command as the palette shows it; its name is in the texts of the language. */
export interface ListedCommand {
  readonly id: CommandId;
  readonly icon: string;
}

/** The commands; which of them apply where is said in `apply-command.ts`. */
export const commandList: readonly ListedCommand[] = [
  { id: 'summarize-transcript', icon: 'captions' },
  { id: 'summarize-all', icon: 'list-checks' },
  { id: 'capture-again', icon: 'refresh-cw' },
  { id: 'stop', icon: 'square' },
  { id: 'undo', icon: 'undo-2' },
  { id: 'show-source', icon: 'text-search' },
];
