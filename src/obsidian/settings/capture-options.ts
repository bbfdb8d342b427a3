import { defaultSettings, type CaptureOptions } from '../../capture/options.ts';
import type { VaultNames } from '../note/choose-names.ts';
import type { Settings } from './settings.ts';

/** What a capture needs to know besides the settings. */
export interface CaptureOccasion {
  /** The note's path in the vault. */
  readonly path: string;
  /** Its file name without `.md`. */
  readonly name: string;
  readonly vault: VaultNames;
  /** The Tasks plugin's global filter; null where it has none. */
  readonly taskFilter: string | null;
  /** Makes done meetings again and overwrites edited sections. */
  readonly force: boolean;
  /** Milliseconds of a clock that only runs forward. */
  readonly clock: () => number;
}

const orNull = (text: string): string | null => (text === '' ? null : text);

/** What a capture of a note is told: the one place where settings become its options. */
export function toCaptureOptions(settings: Settings, { path, name, vault, taskFilter, force, clock }: CaptureOccasion): CaptureOptions {
  const { me, place, wrap, evidence, lists, hiddenLists, labels, tasks, taskFormat, taskHeadings, kinds, vaultGlossary } = settings;
  return {
    ...defaultSettings,
    note: path,
    noteName: name,
    me,
    vaultNames: vault.names,
    vaultLinks: vault.links,
    vaultGlossary,
    force,
    wrap,
    place,
    lists: lists.filter((list) => !hiddenLists.includes(list)),
    labels,
    taskHeadings,
    tasks,
    taskFormat,
    taskFilter: settings.useTaskFilter ? taskFilter : null,
    evidence,
    language: orNull(settings.language),
    instructions: orNull(settings.instructions),
    kinds,
    jiraProject: orNull(settings.jiraProject),
    clock,
  };
}
