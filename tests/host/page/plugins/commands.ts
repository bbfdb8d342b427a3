import type * as Obsidian from 'obsidian';

/** The commands of the app and of plugins, by their full id. */
export class CommandRegistry {
  readonly commands: Record<string, Obsidian.Command> = {};

  constructor(private readonly app: Obsidian.App) {}

  add(command: Obsidian.Command): void {
    this.commands[command.id] = command;
  }

  remove(id: string): void {
    delete this.commands[id];
  }

  /** The commands that apply now, as the palette lists them. */
  listCommands(): Obsidian.Command[] {
    return Object.values(this.commands).filter((command) => this.run(command, true));
  }

  executeCommandById(id: string): boolean {
    const command = this.commands[id];
    return command !== undefined && this.run(command, true) && this.run(command, false);
  }

  /** Asks a command whether it applies, or runs it. One for the editor applies where a note is being edited. */
  private run(command: Obsidian.Command, checking: boolean): boolean {
    const { callback, checkCallback, editorCallback, editorCheckCallback } = command;
    const context = this.app.workspace.activeEditor;
    const isEdited = context?.editor !== undefined && (context as Partial<Obsidian.MarkdownView>).getMode?.() !== 'preview';
    if (editorCheckCallback !== undefined) return isEdited && editorCheckCallback(checking, context.editor as Obsidian.Editor, context) === true;
    if (editorCallback !== undefined) {
      if (isEdited && !checking) editorCallback(context.editor as Obsidian.Editor, context);
      return isEdited;
    }
    if (checkCallback !== undefined) return checkCallback(checking) === true || !checking;
    if (!checking) callback?.();
    return callback !== undefined;
  }
}
