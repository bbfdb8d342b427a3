import type { TFile } from 'obsidian';

import type { CaptureOptions } from '../../capture/options.ts';
import { loadDailyFormats } from '../daily/load-daily-notes.ts';
import { readVaultNames } from '../note/vault-names.ts';
import type { PluginContext } from '../plugin-context.ts';
import { toCaptureOptions } from '../settings/capture-options.ts';
import { loadTaskFilter } from '../settings/load-task-filter.ts';

/** What a capture of a note is told, as settings, vault and device are now. */
export async function captureOptionsFor({ app, settings, reviews }: PluginContext, file: TFile, force: boolean): Promise<CaptureOptions> {
  const set = settings();
  const taskFilter = set.useTaskFilter ? await loadTaskFilter(app.vault) : null;
  const occasion = { path: file.path, name: file.basename, vault: readVaultNames(app, set), taskFilter, force, clock: () => performance.now() };
  const dailyFormats = await loadDailyFormats(app.vault, set);
  return { ...toCaptureOptions(set, occasion), notTranscripts: reviews.notTranscripts, dailyFormats };
}
