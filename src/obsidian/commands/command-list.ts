/** The ids of the commands, without the plugin's own. */
export type CommandId = 'summarize-transcript' | 'summarize-all' | 'capture-again' | 'stop' | 'undo' | 'show-source';

/** A command as the palette shows it. */
export interface ListedCommand {
  readonly id: CommandId;
  readonly name: string;
  readonly icon: string;
}

/** The commands; which of them apply where is said in `apply-command.ts`. */
export const commandList: readonly ListedCommand[] = [
  { id: 'summarize-transcript', name: 'Summarize transcript', icon: 'captions' },
  { id: 'summarize-all', name: 'Summarize all new transcripts in this note', icon: 'list-checks' },
  { id: 'capture-again', name: 'Capture again', icon: 'refresh-cw' },
  { id: 'stop', name: 'Stop', icon: 'square' },
  { id: 'undo', name: 'Undo the last debrief', icon: 'undo-2' },
  { id: 'show-source', name: 'Show source of this item', icon: 'text-search' },
];
