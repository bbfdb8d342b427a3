import type { ChangeOutcome, Decision, NoteStore } from '../capture/store.ts';
import { applyEdits } from '../note/apply-edits.ts';
import type { Edit } from '../note/edit.ts';
import { readTextFile } from './read-text.ts';
import { replaceFile } from './replace-file.ts';

/**
 * A note in a file. Each change reads the file anew and replaces it as a whole, without a pause; it fails, and the file is as it was,
 * where another program writes in that moment.
 * @param path of a regular file in UTF-8; a symbolic link is followed and stays one
 */
export function createFileStore(path: string): NoteStore {
  return {
    read: () => Promise.resolve(readTextFile(path)),
    change: (decide) => Promise.resolve(changeFile(path, decide)),
  };
}

/**
 * A store whose note can be read and never changes.
 * @param onEdits told the edits that would have been laid on the present text
 */
export function createDryStore(path: string, onEdits: (edits: readonly Edit[], present: string) => void): NoteStore {
  return {
    read: () => Promise.resolve(readTextFile(path)),
    change: (decide) => Promise.resolve(decideOnly(path, decide, onEdits)),
  };
}

function changeFile(path: string, decide: (present: string) => Decision): ChangeOutcome {
  const present = readTextFile(path);
  if ('failure' in present) return present;
  const decision = decide(present.text);
  if ('refusal' in decision) return { failure: decision.refusal };
  const text = applyEdits(present.text, decision.edits);
  if (text === null) throw new Error('the edits do not fit the text they were planned on');
  if (text === present.text) return { changed: false };
  const failure = replaceFile(path, present.bytes, Buffer.from(text, 'utf8'));
  return failure === null ? { changed: true } : { failure };
}

function decideOnly(path: string, decide: (present: string) => Decision, onEdits: (edits: readonly Edit[], present: string) => void): ChangeOutcome {
  const present = readTextFile(path);
  if ('failure' in present) return present;
  const decision = decide(present.text);
  if ('refusal' in decision) return { failure: decision.refusal };
  onEdits(decision.edits, present.text);
  return { changed: decision.edits.length > 0 };
}
