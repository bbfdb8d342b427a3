import type { ChangeOutcome, Decision, NoteStore } from '../capture/store.ts';
import type { Failure } from '../engines/engine.ts';
import { applyEdits } from '../text/apply-edits.ts';
import { readTextFile } from './read-text.ts';
import { replaceFile } from './replace-file.ts';

/**
 * A note in a file. Each change reads the file again and writes it without a pause; it fails, and the file is as it was, where another
 * program writes in that moment.
 * @param path of a regular file in UTF-8; a symbolic link is followed and stays one
 */
export function createFileStore(path: string): NoteStore {
  return {
    read: () => Promise.resolve(readTextFile(path)),
    change: (decide) => Promise.resolve(changeFile(path, decide)),
  };
}

/** A store that reads a file once, and changes what it has read in memory alone. */
export interface DryStore extends NoteStore {
  /** The note as it is, and as it would be now; null where it cannot be read. */
  changes(): { readonly before: string; readonly after: string } | null;
}

export function createDryStore(path: string): DryStore {
  const read = readTextFile(path);
  let after = 'text' in read ? read.text : '';
  return {
    changes: () => ('text' in read ? { before: read.text, after } : null),
    read: () => Promise.resolve('text' in read ? { text: after } : read),
    change: (decide) => {
      if ('failure' in read) return Promise.resolve(read);
      const decided = applied(after, decide);
      if ('failure' in decided) return Promise.resolve(decided);
      const changed = decided.text !== after;
      after = decided.text;
      return Promise.resolve({ changed });
    },
  };
}

/** A note's text with what is decided of it. */
function applied(present: string, decide: (present: string) => Decision): { readonly text: string } | { readonly failure: Failure } {
  const decision = decide(present);
  if ('refusal' in decision) return { failure: decision.refusal };
  const text = applyEdits(present, decision.edits);
  if (text === null) throw new Error('the edits do not fit the text they were planned on');
  return { text };
}

function changeFile(path: string, decide: (present: string) => Decision): ChangeOutcome {
  const present = readTextFile(path);
  if ('failure' in present) return present;
  const decided = applied(present.text, decide);
  if ('failure' in decided) return decided;
  if (decided.text === present.text) return { changed: false };
  const failure = replaceFile(path, present.bytes, Buffer.from(decided.text, 'utf8'));
  return failure === null ? { changed: true } : { failure };
}
