import fc from 'fast-check';
import type { CaptureOptions } from '../../src/capture/options.ts';
import type { DraftMinutes } from '../../src/minutes/draft.ts';
import { ALL_LISTS } from '../../src/minutes/lists.ts';
import { arbitraryLabelledPart } from '../arbitrary/labelled-part.ts';
import { arbitraryDraft } from '../arbitrary/minutes.ts';
import { arbitraryNastyNote, arbitraryNote, type GeneratedNote } from '../arbitrary/note.ts';
import { propertyRuns } from '../property-runs.ts';

export const numRuns = propertyRuns();

/** A note, what an engine would answer for its meetings, and the user's settings. */
export interface CaptureCase {
  readonly text: string;
  readonly drafts: readonly DraftMinutes[];
  readonly options: Partial<CaptureOptions>;
}

/** Labels that people think of, and such as would do harm if they stood in a note as they are. */
const LABELS = ['Beschlüsse', '📌 Decided', 'To do (mine)', '**x** [[y]]', '%% DEBRIEF_END aaaaaa %%', '# h', 'due:: 2026-01-01', '---', 'Key points', ''];

const arbitraryLabels = fc.record(
  { summary: fc.constantFrom(...LABELS), decisions: fc.constantFrom(...LABELS), actionItems: fc.constantFrom(...LABELS), keyPoints: fc.constantFrom(...LABELS), jira: fc.constantFrom(...LABELS) },
  { requiredKeys: [] },
);

const FILTERS = ['#task', '#work/task', '🎯', 'TODO', '#123', '%% x', '[[a]]', '📅 2026-01-01', '#task ^abc', 'a [due:: 2026-01-01]'];

export function arbitraryOptions(): fc.Arbitrary<Partial<CaptureOptions>> {
  return fc.record({
    lists: fc.oneof({ weight: 2, arbitrary: fc.constant(ALL_LISTS) }, { weight: 1, arbitrary: fc.shuffledSubarray([...ALL_LISTS]) }),
    labels: fc.oneof({ weight: 2, arbitrary: fc.constant({}) }, { weight: 1, arbitrary: arbitraryLabels }),
    tasks: fc.constantFrom('mine', 'mine', 'all', 'none'),
    taskFormat: fc.constantFrom('emoji', 'dataview', 'plain'),
    taskFilter: fc.oneof(fc.constant(null), fc.constantFrom(...FILTERS)),
    me: fc.constantFrom<readonly string[]>([], ['Robin'], ['Maren', 'Marn']),
    wrap: fc.constantFrom(true, true, false),
    place: fc.constantFrom('above', 'above', 'below'),
    evidence: fc.constantFrom('none', 'decisions', 'all'),
  });
}

const drafts = (text: string): fc.Arbitrary<DraftMinutes[]> => fc.array(arbitraryDraft(text), { minLength: 1, maxLength: 3 });

const ofNotes = (notes: fc.Arbitrary<GeneratedNote>): fc.Arbitrary<CaptureCase> =>
  notes.filter(({ transcripts }) => transcripts.some(({ long }) => long)).chain((note) => {
    const spoken = note.transcripts.map(({ text }) => text).join('\n').slice(0, 20_000);
    return fc.record({ text: fc.constant(note.text), drafts: drafts(spoken), options: arbitraryOptions() });
  });

/** Daily notes as people keep them, with a transcript that is long enough to be captured. */
export const arbitraryCapture = (): fc.Arbitrary<CaptureCase> => ofNotes(arbitraryNote(5));

/** Daily notes with calls in every form of labels, in callouts, lists, tables and the like, with asides between turns. */
export const arbitraryLabelledCapture = (): fc.Arbitrary<CaptureCase> => ofNotes(arbitraryNote(4, arbitraryLabelledPart()));

/** Notes that nobody would write, with marks that never close and stray markers. */
export function arbitraryNastyCapture(): fc.Arbitrary<CaptureCase> {
  return fc.record({ text: arbitraryNastyNote(), drafts: drafts('so I think we should ask the network team about that'), options: arbitraryOptions() });
}
