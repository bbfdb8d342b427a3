import type { TFile } from 'obsidian';

import type { ReadNote } from '../../capture/read-note.ts';
import type { PluginContext } from '../plugin-context.ts';
import { undoRun } from '../runs/undo-run.ts';
import { ask } from '../windows/ask.ts';
import { texts } from '../texts/texts.ts';

/** Takes out what the last run wrote; where none is remembered for this note, asks whether all of Debrief's sections of it go. */
export async function undoLast(context: PluginContext, file: TFile | null, note: ReadNote | null): Promise<void> {
  const { lastRun, app } = context;
  const sections = note?.sections.sections ?? [];
  if (lastRun !== null && (lastRun.path === file?.path || sections.length === 0)) {
    const target = app.vault.getFileByPath(lastRun.path);
    if (target !== null) return undoRun(context, target, new Set(lastRun.sections));
  }
  if (file === null || sections.length === 0) return;
  const words = texts().questions;
  const several = sections.length > 1;
  const agreed =
    !several ||
    (await ask(app, {
      title: words.takeOutTitle,
      lines: [words.takeOut(sections.length)],
      yes: words.takeOutYes,
      no: texts().buttons.cancel,
      warning: true,
    }));
  if (agreed) await undoRun(context, file, null);
}
