import { summarizeTranscript } from '../src/capture/summarize.ts';
import { offlineEngine } from '../src/engines/offline/offline-engine.ts';
import { measureTogether, repeated, type Line } from './measure.ts';
import { spokenText, spokenTurns } from './spoken-text.ts';

/** A meeting of one hour, in characters. */
const HOUR = 60_000;
const TIMES_LONGER = 8;

function summarize(text: string): () => Promise<unknown> {
  const options = { title: null, date: '2024-03-14', me: ['Marlo'], maxWords: null, clock: () => performance.now() };
  return () => summarizeTranscript(text, offlineEngine, new AbortController().signal, options);
}

/** Minutes without a server, from the transcript to the checked minutes: of an hour, and of a meeting eight times as long. */
export async function measureOffline(): Promise<Line[]> {
  const [wall, turns, long] = [spokenText(HOUR, 1), spokenTurns(HOUR, 2), spokenTurns(TIMES_LONGER * HOUR, 2)];
  const [ofWall = NaN, ofTurns = NaN, ofLong = NaN] = await measureTogether(15, [
    summarize(wall),
    repeated(TIMES_LONGER, summarize(turns)),
    summarize(long),
  ]);
  return [
    { what: `offline minutes of a wall of ${wall.length} characters`, measured: ofWall, unit: 'ms', budget: 300, limit: 'at most' },
    { what: `offline minutes of turns of ${turns.length} characters`, measured: ofTurns / TIMES_LONGER, unit: 'ms', budget: 300, limit: 'at most' },
    { what: `offline minutes, time per character at ${TIMES_LONGER} times the length`, measured: ofLong / ofTurns, unit: 'times', budget: 1.3, limit: 'at most' },
  ];
}
