import { diffNote, type DiffLine } from '../../capture/review/note-diff.ts';
import { words } from './words.ts';

const SIGN = { same: ' ', added: '+', removed: '−' } as const;

function drawLine(parent: HTMLElement, line: DiffLine): void {
  const row = parent.createDiv({ cls: `debrief-diff-line mod-${line.kind}` });
  if (line.kind === 'gap') {
    row.setText(words().gap(line.count));
    return;
  }
  row.createSpan({ cls: 'debrief-diff-sign', text: SIGN[line.kind], attr: { 'aria-hidden': 'true' } });
  if (line.kind !== 'same') row.createSpan({ cls: 'debrief-only-read', text: `${words()[line.kind]}: ` });
  row.createEl(line.kind === 'added' ? 'ins' : line.kind === 'removed' ? 'del' : 'span', { text: line.text });
}

/** Shows what would change in the note. */
export function drawDiff(parent: HTMLElement, before: string, after: string, open: boolean): void {
  const lines = diffNote(before, after);
  const number = (kind: DiffLine['kind']): number => lines.filter((line) => line.kind === kind).length;
  const details = parent.createEl('details', { cls: 'debrief-diff' });
  details.open = open;
  const summary = lines.length === 0 ? words().noChanges : words().changes(number('added'), number('removed'));
  details.createEl('summary', { text: summary });
  const panel = details.createDiv({ cls: 'debrief-diff-lines', attr: { role: 'region', 'aria-label': summary, tabindex: '0' } });
  for (const line of lines) drawLine(panel, line);
}
