import { type Editor, type MarkdownFileInfo, type MarkdownView, Plugin } from 'obsidian';

/** The plugin's entry: it only wires. */
export default class DebriefPlugin extends Plugin {
  override onload(): void {
    this.addCommand({
      id: 'summarize-transcript',
      name: 'Summarize transcript',
      icon: 'captions',
      editorCallback: (editor: Editor, context: MarkdownView | MarkdownFileInfo) => {
        void this.summarize(editor, context);
      },
    });
  }

  private async summarize(editor: Editor, context: MarkdownView | MarkdownFileInfo): Promise<void> {
    const { summarizeNote } = await import('./summarize-note.ts');
    await summarizeNote(editor, context.file);
  }
}
