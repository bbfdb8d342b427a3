import { reportOf, type CaptureReport, type MeetingReport } from '../../capture/report.ts';
import { lineEdits } from '../../capture/review/note-diff.ts';
import { planReview } from '../../capture/review/plan-review.ts';
import { rememberWritten } from '../runs/capture-file.ts';
import type { ReviewSession } from './session.ts';

/** Lays the reviewed minutes on the note's present text, as one change: one undo takes them back. */
export async function writeReview(session: ReviewSession): Promise<CaptureReport> {
  const { context, file, store, choices } = session;
  const reviewed = session.reviewed();
  const options = { ...session.options, noteName: file.basename };
  let meetings: readonly MeetingReport[] = [];
  const outcome = await store.change((present) => {
    const plan = planReview(present, reviewed, choices, options);
    meetings = plan.reports;
    return { edits: lineEdits(present, plan.text) };
  });
  if ('failure' in outcome) meetings = reviewed.map(({ found, minutes }) => reportOf(found, { result: 'failed', error: outcome.failure, minutes }));
  const report: CaptureReport = { note: file.path, error: null, meetings, warnings: [] };
  await rememberWritten(context, file, store, report);
  session.remember();
  return report;
}
