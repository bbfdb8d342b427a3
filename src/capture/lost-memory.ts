import type { Fingerprint } from '../text/fingerprint.ts';
import { readMarker, type SectionMemory, type TranscriptMemory } from '../section/marker.ts';
import type { ReadNote } from './read-note.ts';
import type { FoundMeeting } from './states.ts';

/** The END marker of a section that is none any more, as where it was put into a quote, a callout or a fence. */
export interface LostSection {
  readonly id: string;
  readonly memory: SectionMemory;
}

const END_MARKER = /%%[ \t]*DEBRIEF_END[ \t][^\n\r%]*%%/gu;

const isOf = (memory: TranscriptMemory, mark: Fingerprint): boolean =>
  memory.full === mark.full || memory.head === mark.head || memory.tail === mark.tail;

/** The lost sections that remember one of a meeting's transcripts, also as it was before it changed. */
export function findLostSections({ text, sections }: ReadNote, { transcripts }: FoundMeeting): LostSection[] {
  const lost: LostSection[] = [];
  for (const { 0: line, index } of text.matchAll(END_MARKER)) {
    if (sections.ranges.some(({ start, end }) => index >= start && index < end)) continue;
    const marker = readMarker(line);
    if (marker?.kind !== 'end' || marker.memory === null) continue;
    const { id, memory } = marker;
    if (memory.transcripts.some((transcript) => transcripts.some(({ mark }) => isOf(transcript, mark)))) lost.push({ id, memory });
  }
  return lost;
}

/** The memory of the one that handed out the most tasks, as each knows those of the one before; null where there is none. */
export function fullestMemory(lost: readonly LostSection[]): SectionMemory | null {
  const [first, ...others] = lost.map(({ memory }) => memory);
  return first === undefined ? null : others.reduce((most, memory) => (memory.tasks.length > most.tasks.length ? memory : most), first);
}
