import type * as Obsidian from 'obsidian';

import type { CommandRegistry } from '../plugins/commands.ts';
import { FuzzySuggestModal } from '../windows/suggest-modal.ts';

/** The command palette: only what applies now is in it. */
export class CommandPalette extends FuzzySuggestModal<Obsidian.Command> {
  constructor(
    app: Obsidian.App,
    private readonly registry: CommandRegistry,
    private readonly available = registry.listCommands(),
  ) {
    super(app);
    this.setPlaceholder('Select a command...');
    this.setInstructions([
      { command: '↑↓', purpose: 'to navigate' },
      { command: '↵', purpose: 'to use' },
      { command: 'esc', purpose: 'to dismiss' },
    ]);
  }

  getItems(): Obsidian.Command[] {
    return this.available;
  }

  getItemText(command: Obsidian.Command): string {
    return command.name;
  }

  onChooseItem(command: Obsidian.Command): void {
    this.registry.executeCommandById(command.id);
  }
}
