import type { Engine, Failure } from '../engines/engine.ts';
import { noteOff, wishesUnread } from './failures.ts';
import type { NoteWishes } from './note-wishes.ts';

/**
 * Why an engine may not be asked about a note; null where it may. What a note says of itself and can't be read may be "off", so that nothing
 * of it is sent to a server.
 */
export function refusalOf({ isOff, unreadLine }: NoteWishes, { name }: Pick<Engine, 'name'>): Failure | null {
  if (isOff) return noteOff;
  return unreadLine === null || name === 'offline' ? null : wishesUnread(unreadLine);
}
