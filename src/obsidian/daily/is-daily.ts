import type { Settings } from '../settings/settings.ts';

/** Where daily notes are and how they are named. */
export interface DailyNotes {
  /** A folder of the vault without a slash at its ends; empty for the vault's top. */
  readonly folder: string;
  /** In moment's tokens; may hold folders. */
  readonly format: string;
}

const DEFAULT_FORMAT = 'YYYY-MM-DD';

const text = (value: unknown): string => (typeof value === 'string' ? value.trim() : '');

/** Reads what the Daily notes core plugin keeps, whatever it is. */
export function readDailyNotes(data: unknown): DailyNotes {
  const fields: Record<string, unknown> = typeof data === 'object' && data !== null ? { ...data } : {};
  return { folder: text(fields['folder']).replace(/^\/+|\/+$/gu, ''), format: text(fields['format']) || DEFAULT_FORMAT };
}

/** The core plugin's daily notes, with what the user set in Debrief before it. */
export function withSettings(core: DailyNotes, { dailyFolder, dailyFormat }: Settings): DailyNotes {
  return { folder: dailyFolder === null ? core.folder : dailyFolder.replace(/^\/+|\/+$/gu, ''), format: dailyFormat ?? core.format };
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
