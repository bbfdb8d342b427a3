import type { DailyNotes } from '../../transcripts/daily-notes.ts';
import type { Settings } from '../settings/settings.ts';

/** Daily notes as another plugin has them, with what the user set in Debrief before it. */
export function withSettings(core: DailyNotes, { dailyFolder, dailyFormat }: Settings): DailyNotes {
  return { folder: dailyFolder === null ? core.folder : dailyFolder.replace(/^\/+|\/+$/gu, ''), format: dailyFormat ?? core.format };
}

/** The formats of the names of daily notes, each once, in the order in which they count. */
export function formatsOf(daily: readonly DailyNotes[], settings: Settings): string[] {
  return [...new Set(daily.map((notes) => withSettings(notes, settings).format))];
}

/**
 * Whether a path is that of a daily note: a Markdown file in the folder whose name, with the folders below, is written in the format.
 *
 * @param matches whether a name is written in a format of moment's tokens, to the letter
 */
export function isDailyPath(path: string, { folder, format }: DailyNotes, matches: (name: string, format: string) => boolean): boolean {
  const lead = folder === '' ? '' : `${folder}/`;
  if (!path.startsWith(lead) || !path.endsWith('.md')) return false;
  return matches(path.slice(lead.length, -'.md'.length), format);
}
