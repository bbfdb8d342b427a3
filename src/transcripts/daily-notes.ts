/** Where daily notes are and how they are named. */
export interface DailyNotes {
  /** A folder of the vault without a slash at its ends; empty for the vault's top. */
  readonly folder: string;
  /** In moment's tokens; may hold folders. */
  readonly format: string;
}

const DEFAULT_FORMAT = 'YYYY-MM-DD';

const text = (value: unknown): string => (typeof value === 'string' ? value.trim() : '');

function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}

/** Reads what the Daily notes core plugin keeps in `daily-notes.json`, whatever it is. */
export function readDailyNotes(data: unknown): DailyNotes {
  const fields = fieldsOf(data);
  return { folder: text(fields['folder']).replace(/^\/+|\/+$/gu, ''), format: text(fields['format']) || DEFAULT_FORMAT };
}

const isOn = (data: unknown): boolean => typeof data === 'object' && data !== null && fieldsOf(data)['enabled'] !== false;

/**
 * Reads what the Periodic Notes plugin keeps in its `data.json`, whatever it is: daily notes of the released version, those of each
 * calendar set of its beta, the active set first. None where it makes no daily notes.
 */
export function readPeriodicNotes(data: unknown): DailyNotes[] {
  const fields = fieldsOf(data);
  const sets: unknown = fields['calendarSets'];
  const active = fields['activeCalendarSet'];
  const days = (Array.isArray(sets) ? sets : [])
    .map(fieldsOf)
    .sort((one, other) => Number(other['id'] === active) - Number(one['id'] === active))
    .map((set) => set['day']);
  return [...days, fields['daily'], fieldsOf(fields['settings'])['daily']].filter(isOn).map(readDailyNotes);
}

/** Where each of them is kept, below the vault's settings folder. */
export const DAILY_NOTES_FILE = 'daily-notes.json';
export const PERIODIC_NOTES_FILE = 'plugins/periodic-notes/data.json';
