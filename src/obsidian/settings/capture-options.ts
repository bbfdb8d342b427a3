import { defaultSettings, type CaptureOptions } from '../../capture/options.ts';
import type { VaultNames } from '../note/vault-names.ts';
import type { Settings } from './settings.ts';

/** What a capture needs to know besides the settings. */
export interface CaptureOccasion {
  /** The note's path in the vault. */
  readonly path: string;
  /** Its file name without `.md`. */
  readonly name: string;
  readonly vault: VaultNames;
  /** Makes done meetings anew and overwrites edited sections. */
  readonly force: boolean;
  /** Milliseconds of a clock that only runs forward. */
  readonly clock: () => number;
}

/** What a capture of a note is told: the one place where settings become its options. */
export function toCaptureOptions(settings: Settings, { path, name, vault, force, clock }: CaptureOccasion): CaptureOptions {
  return { ...defaultSettings, note: path, noteName: name, me: settings.me, vaultNames: vault.names, vaultLinks: vault.links, force, clock };
}
