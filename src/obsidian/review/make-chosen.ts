import { isEmpty } from '../../capture/capture-note.ts';
import { nothingSaid } from '../../capture/failures.ts';
import { readNoteWishes } from '../../capture/note-wishes.ts';
import { makeMinutes } from '../../capture/make-minutes.ts';
import { planReview } from '../../capture/review/plan-review.ts';
import type { ChosenMeeting } from '../../capture/review/chosen.ts';
import type { Engine, Failure } from '../../engines/engine.ts';
import type { Minutes } from '../../minutes/minutes.ts';
import { askOnce } from '../engine.ts';
import { MeetingProgress } from '../runs/meeting-progress.ts';
import type { RunTools } from '../runs/runs.ts';
import type { FailedMeeting, MadeMeeting, ReviewSession } from './session.ts';

interface Made {
  readonly made: readonly MadeMeeting[];
  readonly failed: readonly FailedMeeting[];
}

/** What of the minutes the section would show: with that the review begins, so that nothing takes the place of what the user removes. */
function proposal(session: ReviewSession, chosen: ChosenMeeting, minutes: Minutes): Minutes {
  const reviewed = { found: chosen.meeting.found, text: chosen.input.text, minutes, again: chosen.again, listened: chosen.listened };
  return planReview(session.note.text, [reviewed], session.choices, session.options).shown[0] ?? minutes;
}

async function makeOne(session: ReviewSession, chosen: ChosenMeeting, engine: Engine, signal: AbortSignal): Promise<Minutes | Failure> {
  const { vaultNames, clock } = session.options;
  const result = await makeMinutes(chosen.input, askOnce(engine, session.answers), { wishes: readNoteWishes(session.note), vaultNames, clock, signal });
  if ('failure' in result) return result.failure;
  return isEmpty(result.minutes) ? nothingSaid : proposal(session, chosen, result.minutes);
}

/** Has the engine that is set make minutes of the chosen meetings, one after the other; one that fails does not hold up the others. */
export async function makeChosen(session: ReviewSession, { signal, report }: RunTools): Promise<Made> {
  const { context } = session;
  const progress = new MeetingProgress(report);
  const chosen = session.chosen();
  if (chosen.some(({ again }) => again)) context.checkpoints.forget();
  const made: MadeMeeting[] = [];
  const failed: FailedMeeting[] = [];
  await context.engines.use(context.settings(), (share) => { progress.within(share); }, async (engine) => {
    for (const [index, meeting] of chosen.entries()) {
      if (signal.aborted) return;
      const { title } = meeting.meeting.found;
      progress.begin(index + 1, chosen.length, title);
      const result = await makeOne(session, meeting, engine, signal);
      if ('kind' in result) failed.push({ title, failure: result });
      else made.push({ chosen: meeting, minutes: result });
    }
  });
  if (failed.length === 0 && !signal.aborted) context.checkpoints.forget();
  return { made, failed };
}
