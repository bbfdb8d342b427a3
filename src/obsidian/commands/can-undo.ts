import type { ReadNote } from '../../capture/read-note.ts';
import type { PluginContext } from '../plugin-context.ts';

/** Whether an undo has something to take out. */
export const canUndo = (context: PluginContext, note: ReadNote | null): boolean =>
  (note !== null && note.sections.sections.length > 0) || context.lastRun !== null;
