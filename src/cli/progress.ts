import type { Terminal } from './terminal.ts';

/** From so many notes on a bar is worth the flicker. */
const fewestNotes = 4;
const barWidth = 24;
const eraseLine = '\r\u001b[2K';

/** A bar on the last line of the terminal while many notes are worked through. */
export interface Progress {
  /** Draws how many notes are done. */
  show(done: number, note: string): void;
  /** Takes the bar away, so that other text can be written. */
  clear(): void;
}

/** A bar that draws only on a terminal and only for many notes. */
export function createProgress(terminal: Terminal, total: number): Progress {
  if (!terminal.interactive || total < fewestNotes) return { show: () => undefined, clear: () => undefined };
  return {
    show: (done, note) => terminal.err(eraseLine + progressLine(done, total, note, terminal.columns)),
    clear: () => terminal.err(eraseLine),
  };
}

/** `█████░░░ 3/10 2023-12-07.md`, cut to the terminal's width. */
export function progressLine(done: number, total: number, note: string, columns: number): string {
  const filled = Math.round((done / total) * barWidth);
  const line = `${'█'.repeat(filled)}${'░'.repeat(barWidth - filled)} ${done}/${total} ${note}`;
  return line.slice(0, Math.max(0, columns - 1));
}
