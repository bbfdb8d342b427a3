import type { TFile } from 'obsidian';

import type { FoundMeeting } from '../../capture/states.ts';
import type { PluginContext } from '../plugin-context.ts';
import { ask } from '../windows/ask.ts';
import { summarizeNote } from './summarize.ts';

/** Makes minutes of meetings anew; asks first where a section was edited. */
export async function captureAgain(context: PluginContext, file: TFile, meetings: readonly FoundMeeting[]): Promise<void> {
  const edited = meetings.filter(({ section }) => section?.edited === true);
  const agreed =
    edited.length === 0 ||
    (await ask(context.app, {
      title: 'Overwrite your edits?',
      lines: ['You edited the minutes of this meeting. Capturing again replaces them; your task lines stay as they are. One undo brings them back.'],
      yes: 'Overwrite',
      no: 'Keep my edits',
      warning: true,
    }));
  if (agreed) await summarizeNote(context, file, meetings, true);
}
