import fc from 'fast-check';
import type { CaptureOptions } from '../../src/capture/options.ts';
import type { DraftMinutes } from '../../src/minutes/draft.ts';
import { arbitraryDraft } from '../arbitrary/minutes.ts';
import { arbitraryNastyNote, arbitraryNote } from '../arbitrary/note.ts';

export const numRuns = Number(process.env['DEBRIEF_RUNS'] ?? 1000);

/** A note, what an engine would answer for its meetings, and the user's settings. */
export interface CaptureCase {
  readonly text: string;
  readonly drafts: readonly DraftMinutes[];
  readonly options: Partial<CaptureOptions>;
}

export function arbitraryOptions(): fc.Arbitrary<Partial<CaptureOptions>> {
  return fc.record({
    me: fc.constantFrom<readonly string[]>([], ['Robin'], ['Maren', 'Marn']),
    wrap: fc.constantFrom(true, true, false),
    place: fc.constantFrom('above', 'above', 'below'),
    evidence: fc.constantFrom('none', 'decisions', 'all'),
  });
}

const drafts = (text: string): fc.Arbitrary<DraftMinutes[]> => fc.array(arbitraryDraft(text), { minLength: 1, maxLength: 3 });

/** Daily notes as people keep them. */
export function arbitraryCapture(): fc.Arbitrary<CaptureCase> {
  return arbitraryNote().chain((note) => {
    const spoken = note.transcripts.map(({ text }) => text).join('\n').slice(0, 20_000);
    return fc.record({ text: fc.constant(note.text), drafts: drafts(spoken), options: arbitraryOptions() });
  });
}

/** Notes that nobody would write, with marks that never close and stray markers. */
export function arbitraryNastyCapture(): fc.Arbitrary<CaptureCase> {
  return fc.record({ text: arbitraryNastyNote(), drafts: drafts('so I think we should ask the network team about that'), options: arbitraryOptions() });
}
