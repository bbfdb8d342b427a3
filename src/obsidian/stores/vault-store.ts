import type { TFile, Vault } from 'obsidian';

import type { ChangeOutcome, Decision, NoteStore } from '../../capture/store.ts';
import type { Failure } from '../../engines/engine.ts';
import { applyEdits } from '../../text/apply-edits.ts';
import { texts } from '../texts/texts.ts';

/** What a store needs of the vault. */
export type WritableVault = Pick<Vault, 'read' | 'process'>;

const unreadable = (path: string): Failure => ({ kind: 'note-unreadable', ...texts().problems.unreadable(path) });

/** A note that no editor shows. The plan is laid on what the file holds in that very moment. */
export function createVaultStore(vault: WritableVault, file: TFile): NoteStore {
  return {
    async read() {
      try {
        return { text: await vault.read(file) };
      } catch {
        return { failure: unreadable(file.path) };
      }
    },
    change: (decide) => changeFile(vault, file, decide),
  };
}

async function changeFile(vault: WritableVault, file: TFile, decide: (present: string) => Decision): Promise<ChangeOutcome> {
  let outcome: ChangeOutcome = { changed: false };
  try {
    await vault.process(file, (present) => {
      const decision = decide(present);
      if ('refusal' in decision) {
        outcome = { failure: decision.refusal };
        return present;
      }
      const text = applyEdits(present, decision.edits);
      if (text === null) throw new Error('the edits do not fit the text they were planned on');
      outcome = { changed: text !== present };
      return text;
    });
  } catch {
    return { failure: unreadable(file.path) };
  }
  return outcome;
}
