import type { TFile } from 'obsidian';

import type { FoundMeeting } from '../../capture/states.ts';
import type { PluginContext } from '../plugin-context.ts';
import { isReviewOn } from './review-trust.ts';

/**
 * Does what the user asked for: through the review where that is on, else at once. Running on close does not come here.
 *
 * @param meetings only these; null for all
 * @param again whether meetings that have minutes get them again
 */
export async function summarizeOrReview(context: PluginContext, file: TFile, meetings: readonly FoundMeeting[] | null, again = false): Promise<void> {
  if (!isReviewOn(context.settings(), context.reviews)) {
    const { summarizeNote } = await import('../commands/summarize.ts');
    return summarizeNote(context, file, meetings, again);
  }
  const { reviewNote } = await import('./review-note.ts');
  await reviewNote(context, file, meetings, again);
}
