import { redo, undo } from '@codemirror/commands';
import { type ChangeSpec, EditorSelection, type StateEffect } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import type * as Obsidian from 'obsidian';

import { editorCommands } from './editor-commands.ts';
import { offsetIn, positionIn } from './positions.ts';

type Position = Obsidian.EditorPosition;

/** The app's editor over a view of CodeMirror. */
export class Editor implements Obsidian.Editor {
  constructor(readonly cm: EditorView) {}

  getDoc(): this {
    return this;
  }

  refresh(): void {
    this.cm.requestMeasure();
  }

  getValue(): string {
    return this.text.toString();
  }

  setValue(content: string): void {
    this.replace({ from: 0, to: this.text.length, insert: content });
  }

  getLine(line: number): string {
    return line >= 0 && line < this.text.lines ? this.text.line(line + 1).text : '';
  }

  setLine(line: number, text: string): void {
    const { from, to } = this.text.line(line + 1);
    this.replace({ from, to, insert: text });
  }

  lineCount(): number {
    return this.text.lines;
  }

  lastLine(): number {
    return this.text.lines - 1;
  }

  getSelection(): string {
    const { from, to } = this.cm.state.selection.main;
    return this.cm.state.sliceDoc(from, to);
  }

  somethingSelected(): boolean {
    return this.cm.state.selection.ranges.some((range) => !range.empty);
  }

  getRange(from: Position, to: Position): string {
    return this.cm.state.sliceDoc(this.posToOffset(from), this.posToOffset(to));
  }

  replaceSelection(replacement: string, origin?: string): void {
    this.cm.dispatch(this.cm.state.replaceSelection(replacement), origin === undefined ? {} : { userEvent: origin });
  }

  replaceRange(replacement: string, from: Position, to: Position = from, origin?: string): void {
    this.replace({ from: this.posToOffset(from), to: this.posToOffset(to), insert: replacement }, origin);
  }

  getCursor(side: 'from' | 'to' | 'head' | 'anchor' = 'head'): Position {
    return this.offsetToPos(this.cm.state.selection.main[side]);
  }

  listSelections(): Obsidian.EditorSelection[] {
    return this.cm.state.selection.ranges.map(({ anchor, head }) => ({ anchor: this.offsetToPos(anchor), head: this.offsetToPos(head) }));
  }

  setCursor(position: Position | number, ch = 0): void {
    this.setSelection(typeof position === 'number' ? { line: position, ch } : position);
  }

  setSelection(anchor: Position, head: Position = anchor): void {
    this.setSelections([{ anchor, head }]);
  }

  setSelections(ranges: Obsidian.EditorSelectionOrCaret[], main?: number): void {
    const made = ranges.map(({ anchor, head = anchor }) => EditorSelection.range(this.posToOffset(anchor), this.posToOffset(head)));
    this.cm.dispatch({ selection: EditorSelection.create(made, main) });
  }

  focus(): void {
    this.cm.focus();
  }

  blur(): void {
    this.cm.contentDOM.blur();
  }

  hasFocus(): boolean {
    return this.cm.hasFocus;
  }

  getScrollInfo(): Obsidian.EditorScrollInfo {
    const { scrollLeft: left, scrollTop: top, scrollWidth: width, scrollHeight: height, clientWidth, clientHeight } = this.cm.scrollDOM;
    return { left, top, width, height, clientWidth, clientHeight };
  }

  scrollTo(x?: number | null, y?: number | null): void {
    if (typeof x === 'number') this.cm.scrollDOM.scrollLeft = x;
    if (typeof y === 'number') this.cm.scrollDOM.scrollTop = y;
  }

  scrollIntoView({ from, to }: Obsidian.EditorRange, center = false): void {
    const range = EditorSelection.range(this.posToOffset(from), this.posToOffset(to));
    const effects: StateEffect<unknown> = EditorView.scrollIntoView(range, { y: center ? 'center' : 'nearest' });
    this.cm.dispatch({ effects });
  }

  undo(): void {
    undo(this.cm);
  }

  redo(): void {
    redo(this.cm);
  }

  exec(command: Obsidian.EditorCommandName): void {
    const run = editorCommands[command];
    if (run === undefined) throw new Error(`The test host has no editor command ${command}.`);
    run(this.cm);
  }

  transaction({ replaceSelection, changes = [], selection, selections }: Obsidian.EditorTransaction, origin?: string): void {
    const { state } = this.cm;
    const specs = changes.map(({ from, to = from, text }) => ({ from: this.posToOffset(from), to: this.posToOffset(to), insert: text }));
    const replaced = replaceSelection === undefined ? [] : [state.changes(state.replaceSelection(replaceSelection).changes)];
    const set = state.changes([...specs, ...replaced]);
    const wanted = selections ?? (selection === undefined ? [] : [selection]);
    const after = set.apply(state.doc);
    const ranges = wanted.map(({ from, to = from }) => EditorSelection.range(offsetIn(after, from), offsetIn(after, to)));
    this.cm.dispatch({
      changes: set,
      ...(ranges.length === 0 ? {} : { selection: EditorSelection.create(ranges) }),
      ...(origin === undefined ? {} : { userEvent: origin }),
    });
  }

  wordAt(position: Position): Obsidian.EditorRange | null {
    const word = this.cm.state.wordAt(this.posToOffset(position));
    return word === null ? null : { from: this.offsetToPos(word.from), to: this.offsetToPos(word.to) };
  }

  posToOffset(position: Position): number {
    return offsetIn(this.text, position);
  }

  offsetToPos(offset: number): Position {
    return positionIn(this.text, offset);
  }

  processLines<Value>(
    read: (line: number, text: string) => Value | null,
    write: (line: number, text: string, value: Value | null) => Obsidian.EditorChange | void,
    ignoreEmpty = false,
  ): void {
    const lines = [...new Set(this.listSelections().flatMap(({ anchor, head }) => linesBetween(anchor.line, head.line)))];
    const wanted = lines.filter((line) => !ignoreEmpty || this.getLine(line).trim() !== '');
    const values = wanted.map((line) => read(line, this.getLine(line)));
    const changes = wanted.map((line, index) => write(line, this.getLine(line), values[index] ?? null)).filter((change) => typeof change === 'object');
    this.transaction({ changes });
  }

  private get text() {
    return this.cm.state.doc;
  }

  private replace(changes: ChangeSpec, origin?: string): void {
    this.cm.dispatch({ changes, ...(origin === undefined ? {} : { userEvent: origin }) });
  }
}

function linesBetween(one: number, other: number): number[] {
  const first = Math.min(one, other);
  return Array.from({ length: Math.abs(one - other) + 1 }, (_, index) => first + index);
}
