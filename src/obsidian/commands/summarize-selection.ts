import type { Editor, TFile } from 'obsidian';

import { noteDate } from '../../transcripts/note-date.ts';
import { readFrontmatter } from '../../markdown/frontmatter.ts';
import { readNoteWishes } from '../../capture/note-wishes.ts';
import type { ReadNote } from '../../capture/read-note.ts';
import { summarizeTranscript } from '../../capture/summarize.ts';
import { loadDailyFormats } from '../daily/load-daily-notes.ts';
import { minutesText } from '../note/minutes-text.ts';
import { showNotice } from '../notices/notice-with-buttons.ts';
import { sayFailure } from '../notices/say-report.ts';
import type { PluginContext } from '../plugin-context.ts';
import { MeetingProgress } from '../runs/meeting-progress.ts';
import { sayUsed } from '../server/prices.ts';
import { openMinutes } from '../windows/offer-minutes.ts';
import { mayBegin, runShown } from './summarize.ts';
import { texts } from '../texts/texts.ts';

/** Puts a text in below the last line of the selection that is not blank, with blank lines around it, as one undo step. */
function insertBelow(editor: Editor, text: string): void {
  let { line } = editor.getCursor('to');
  while (line > 0 && editor.getLine(line).trim() === '') line--;
  const end = { line, ch: editor.getLine(line).length };
  const last = line === editor.lastLine();
  editor.transaction({ changes: [{ from: end, to: end, text: `\n\n${text}${last ? '\n' : ''}` }] });
  editor.focus();
}

/** Makes minutes of selected text in which no transcript was found, and shows them: where they go is the user's to say. */
export async function summarizeSelection(context: PluginContext, file: TFile, editor: Editor, note: ReadNote, text: string): Promise<void> {
  const settings = context.settings();
  const dailyFormats = await loadDailyFormats(context.app.vault, settings);
  const frontmatter = readFrontmatter(note.text, note.blocks).data;
  const { date } = noteDate({ frontmatter, fileName: file.path, text: note.text, blocks: note.blocks, dailyFormats });
  const { me, language, instructions } = settings;
  const known = { title: null, date, me, language: language || null, instructions: instructions || null };
  if (!(await mayBegin(context, file, note, () => Promise.resolve([{ ...known, text, attendees: [], glossary: [] }])))) return;
  const made = await runShown(context, file, ({ signal, report }) => {
    const progress = new MeetingProgress(report);
    progress.begin(1, 1, null);
    return context.engines.use(settings, (share) => { progress.within(share); }, (engine) => summarizeTranscript(text, engine, signal, { ...known, wishes: readNoteWishes(note), maxWords: null, clock: () => performance.now() }));
  });
  if (context.unloaded()) return;
  if ('failure' in made) {
    showNotice(sayFailure(made.failure), [], made.failure.kind !== 'cancelled');
    return;
  }
  context.checkpoints.forget();
  const shown = minutesText(made.minutes, settings);
  openMinutes(context.app, {
    title: made.minutes.title,
    reason: [texts().report.noTranscriptSelected, sayUsed([made.minutes.usage], settings) ?? ''].join(' ').trim(),
    text: shown,
    insert: () => { insertBelow(editor, shown); },
  });
}
