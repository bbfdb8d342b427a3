import type { Failure } from '../engines/engine.ts';
import { explain } from './file-failure.ts';
import type { Leftover } from './leftover.ts';

const restore = (copy: string): string =>
  `Its text from before that run is in ${copy}. If you haven't changed the note since, copy that over it; ` +
  'if you have, copy what is missing from it. Then delete it.';

/** A run was ended while it wrote a note, or is writing it now. */
export function tornBy({ owner, path }: Leftover): Failure {
  const kind = 'half-written';
  if (owner !== 'running') {
    const message = 'Not changed: an earlier run ended while it was writing this note, so the note may be incomplete.';
    return { kind, message, tip: restore(path) };
  }
  const tip = `Run the command again when that has ended. If no other is running: ${restore(path)}`;
  return { kind, message: 'Not changed: another run is writing this note.', tip };
}

/** The same for another note in the folder. */
export const otherHalfWritten = (note: string, copy: string): Failure => ({
  kind: 'half-written',
  message: `A note in the same folder may be incomplete, because a run ended while it was writing it: ${note}.`,
  tip: restore(copy),
});

/** A note is whole, and a run on another device or in another container has left a copy of it. */
export const wholeBesideCopy = (note: string, copy: string): Failure => ({
  kind: 'copy-left',
  message: `A run elsewhere left a copy of ${note} in its folder. The note is complete.`,
  tip: `Delete ${copy}.`,
});

/** A copy whose note is unknown. */
export const strayCopy = (copy: string): Failure => ({
  kind: 'copy-left',
  message: 'Its folder has a copy that an earlier run made of a note, but the name of that note is unknown.',
  tip: `If that note is complete, delete ${copy}.`,
});

/** A copy that isn't needed any more can't be removed. */
export const copyStays = (copy: string, error: Error): Failure => ({
  kind: 'copy-left',
  message: `A copy that an earlier run left in its folder can’t be removed: ${explain(error).cause}.`,
  tip: `Delete ${copy}.`,
});
