import { hasInlineSpeaker } from './inline-speaker.ts';
import { learnLabels, type LearnedLabels } from './learn-labels.ts';
import { readSpeechRows } from './parse-rows.ts';
import { isWebVtt, type SpeechRow } from './speech-row.ts';
import type { TranscriptFormat } from './speech.ts';
import { eachRow, slotOf, type Slot } from './speech-slots.ts';


interface RowCounts {
  readonly webvtt: boolean;
  cues: number;
  commas: number;
  unpadded: number;
  lone: number;
  meet: boolean;
  apart: number;
  widestGap: number;
  rows: number;
  readonly slots: Map<Slot, number>;
}

function countRows(text: string, rows: readonly SpeechRow[], labels: LearnedLabels): RowCounts {
  const counts: RowCounts = {
    webvtt: isWebVtt(text, rows), cues: 0, commas: 0, unpadded: 0, lone: 0, meet: false, apart: 0, widestGap: 0, rows: 0, slots: new Map(),
  };
  eachRow(rows, (row, around) => {
    counts.rows++;
    if (row.meet && counts.rows <= 12) counts.meet = true;
    if (row.kind === 'time') counts.lone++;
    if (row.kind === 'cue') {
      counts.cues++;
      if (row.time?.fraction === ',') counts.commas++;
      if (row.time?.padded === false) counts.unpadded++;
    }
    const slot = slotOf(row, around);
    if (slot === null || !labels.slots.has(slot)) return;
    counts.slots.set(slot, (counts.slots.get(slot) ?? 0) + 1);
    if (around.blankAbove) counts.apart++;
    counts.widestGap = Math.max(counts.widestGap, row.gap);
  });
  return counts;
}

function cueFormat(counts: RowCounts): TranscriptFormat | null {
  if (counts.webvtt) return 'vtt';
  if (counts.cues === 0 || counts.cues * 8 < counts.rows) return null;
  if (counts.commas * 2 > counts.cues) return 'srt';
  return counts.slots.has('cue/N') || counts.unpadded * 2 > counts.cues ? 'teams' : 'vtt';
}

function mainSlot(slots: ReadonlyMap<Slot, number>): Slot | null {
  let main: Slot | null = null;
  for (const [slot, count] of slots) if (main === null || count > (slots.get(main) ?? 0)) main = slot;
  return main;
}

/** Describes rows by the label that most of them share. */
export function describeFormat(text: string, rows: readonly SpeechRow[], labels: LearnedLabels): TranscriptFormat {
  if (!labels.structured) return hasInlineSpeaker(text) ? 'inline-speaker' : 'wall';
  const counts = countRows(text, rows, labels);
  const cues = cueFormat(counts);
  if (cues !== null) return cues;
  const main = mainSlot(counts.slots);
  if (main === null) return counts.lone > 0 ? 'meet' : 'bracket-time';
  if (main === 'N/T' || main === 'T/N') return 'teams';
  if (main === 'NT/w') return counts.widestGap > 2 ? 'teams' : 'otter';
  if (main.includes('T')) return 'bracket-time';
  if (counts.lone > 0 || counts.meet) return 'meet';
  let labelled = 0;
  for (const count of counts.slots.values()) labelled += count;
  return counts.apart * 2 > labelled && counts.apart > 1 ? 'speaker-paragraphs' : 'speaker-lines';
}

/** The format in which a text is written; linear, any text. Prose, schedules, recipes and key-value lines are `wall`. */
export function detectFormat(text: string): { readonly format: TranscriptFormat } {
  const rows = readSpeechRows(text);
  return { format: describeFormat(text, rows, learnLabels(text, rows)) };
}
