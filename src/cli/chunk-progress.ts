import type { OpenAiProgress } from '../engines/openai/settings.ts';
import type { Terminal } from './terminal.ts';

const eraseLine = '\r\u001b[2K';

/** `3 of 13 answers, 1,204 tokens`. */
export function progressText({ done, total, outputTokens }: OpenAiProgress): string {
  return `${String(done)} of ${String(total)} answers, ${outputTokens.toLocaleString('en')} tokens`;
}

/** Shows how far a meeting is: a line that is drawn again on a terminal; elsewhere a line for each answer of a meeting that takes several. */
export function chunkProgress(terminal: Terminal): (progress: OpenAiProgress) => void {
  return (progress) => {
    const finished = progress.done >= progress.total;
    if (terminal.interactive) terminal.err(finished ? eraseLine : `${eraseLine}  ${progressText(progress)}`.slice(0, terminal.columns + eraseLine.length - 1));
    else if (progress.total > 1 && progress.done > 0) terminal.err(`debrief: ${progressText(progress)}\n`);
  };
}
