import { EditorState, type ChangeSpec } from '@codemirror/state';

import type { WritableEditor } from '../../src/obsidian/stores/editor-store.ts';

/** One change of the text, as it was laid on it. */
export interface LaidChange {
  readonly by: 'user' | 'plugin';
  readonly from: number;
  readonly removed: string;
  readonly inserted: string;
}

/** The app's editor without a screen: CodeMirror's own state, with a record of who changed what. */
export class StateEditor implements WritableEditor {
  /** The changes of each transaction; they count in the text before it. */
  readonly laid: LaidChange[][] = [];
  /** How many transactions the plugin made: each is one step to undo. */
  transactions = 0;
  private state: EditorState;

  constructor(text: string) {
    this.state = EditorState.create({ doc: text, selection: { anchor: 0 } });
  }

  getValue(): string {
    return this.state.doc.toString();
  }

  offsetToPos(offset: number): { line: number; ch: number } {
    const line = this.state.doc.lineAt(offset);
    return { line: line.number - 1, ch: offset - line.from };
  }

  get caret(): number {
    return this.state.selection.main.head;
  }

  putCaret(offset: number): void {
    this.state = this.state.update({ selection: { anchor: offset } }).state;
  }

  transaction(transaction: Parameters<WritableEditor['transaction']>[0]): void {
    this.transactions++;
    const offset = ({ line, ch }: { line: number; ch: number }): number => this.state.doc.line(line + 1).from + ch;
    this.lay('plugin', (transaction.changes ?? []).map(({ from, to, text }) => ({ from: offset(from), to: offset(to ?? from), insert: text })));
  }

  /** A change by the user, at the caret's own place or elsewhere. */
  type(from: number, to: number, insert: string): void {
    this.lay('user', [{ from, to, insert }]);
  }

  private lay(by: LaidChange['by'], changes: ChangeSpec[]): void {
    const update = this.state.update({ changes });
    const laid: LaidChange[] = [];
    this.laid.push(laid);
    update.changes.iterChanges((from, to, _start, _end, inserted) => {
      laid.push({ by, from, removed: this.state.doc.sliceString(from, to), inserted: inserted.toString() });
    });
    this.state = update.state;
  }
}
