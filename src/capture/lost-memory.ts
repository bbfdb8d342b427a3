import type { Fingerprint } from '../text/fingerprint.ts';
import { RangeIndex } from '../text/range-index.ts';
import { readMarker, type SectionMemory } from '../section/marker.ts';
import type { ReadNote } from './read-note.ts';
import type { FoundMeeting } from './states.ts';

/** The END marker of a section that is none any more, as where it was put into a quote, a callout or a fence. */
export interface LostSection {
  readonly id: string;
  readonly memory: SectionMemory;
}

const END_MARKER = /%%[ \t]*DEBRIEF_END[ \t][^\n\r%]*%%/gu;

/** By what a transcript is known again: all its words, the first or the last of them. */
const keysOf = ({ full, head, tail }: Pick<Fingerprint, 'full' | 'head' | 'tail'>): string[] => [`full ${full}`, `head ${head}`, `tail ${tail}`];

/** The lost sections of a note, by the transcripts that they remember. */
export class LostSections {
  private readonly all: LostSection[] = [];
  /** Their places among all, by what they remember. */
  private readonly byKey = new Map<string, Set<number>>();

  constructor({ text, sections }: ReadNote) {
    const ours = new RangeIndex(sections.ranges);
    for (const { 0: line, index } of text.matchAll(END_MARKER)) {
      const marker = ours.holds(index) ? null : readMarker(line);
      if (marker?.kind === 'end' && marker.memory !== null) this.add({ id: marker.id, memory: marker.memory });
    }
  }

  /** Those that remember one of a meeting's transcripts, also as it was before it changed, in the order of the note. */
  of({ transcripts }: FoundMeeting): LostSection[] {
    const places = new Set(transcripts.flatMap(({ mark }) => keysOf(mark).flatMap((key) => [...(this.byKey.get(key) ?? [])])));
    return [...places].sort((one, other) => one - other).flatMap((place) => this.all[place] ?? []);
  }

  private add(lost: LostSection): void {
    for (const transcript of lost.memory.transcripts) {
      for (const key of keysOf(transcript)) this.byKey.set(key, (this.byKey.get(key) ?? new Set()).add(this.all.length));
    }
    this.all.push(lost);
  }
}

/** The memory of the one that handed out the most tasks, as each knows those of the one before; null where there is none. */
export function fullestMemory(lost: readonly LostSection[]): SectionMemory | null {
  const [first, ...others] = lost.map(({ memory }) => memory);
  return first === undefined ? null : others.reduce((most, memory) => (memory.tasks.length > most.tasks.length ? memory : most), first);
}
