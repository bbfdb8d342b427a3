import type { TFile } from 'obsidian';

import type { FoundMeeting } from '../../capture/states.ts';
import type { PluginContext } from '../plugin-context.ts';
import { ask } from '../windows/ask.ts';
import { summarizeOrReview } from '../review/summarize-or-review.ts';
import { texts } from '../texts/texts.ts';

/** Makes minutes of meetings again; asks first where a section was edited. */
export async function captureAgain(context: PluginContext, file: TFile, meetings: readonly FoundMeeting[]): Promise<void> {
  const edited = meetings.filter(({ section }) => section?.edited === true);
  const words = texts().questions;
  const agreed =
    edited.length === 0 ||
    (await ask(context.app, {
      title: words.overwriteTitle,
      lines: [words.overwrite],
      yes: words.overwriteYes,
      no: words.overwriteNo,
      warning: true,
    }));
  if (agreed) await summarizeOrReview(context, file, meetings, true);
}
