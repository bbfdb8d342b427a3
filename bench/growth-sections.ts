import { captureNote } from '../src/capture/capture-note.ts';
import { defaultSettings } from '../src/capture/options.ts';
import type { NoteStore } from '../src/capture/store.ts';
import { readNote, type ReadNote } from '../src/capture/read-note.ts';
import { scanReport } from '../src/capture/scan-report.ts';
import { findMeetings } from '../src/capture/states.ts';
import { planUndo } from '../src/capture/undo.ts';
import { offlineEngine } from '../src/engines/offline/offline-engine.ts';
import { applyEdits } from '../src/text/apply-edits.ts';
import { isWanted, quickest, type Line } from './measure.ts';

const ALPHABET = 'abcdefghijklmnopqrstuvwxyz234567';

/** A word of six base32 characters of its own for each number, by which the sections and the speech of a note are told apart. */
const wordOf = (index: number): string => [0, 5, 10, 15, 20, 25].map((shift) => ALPHABET.charAt((index >> shift) & 31)).join('');

const speech = (word: string): string =>
  `Right, so, um, the greenhouse ${word} is next. I think the heating of ${word} went out on Sunday, you know, because of the pump. ` +
  `So we decided that we keep the pump of ${word} until spring. I will order a valve for ${word} by Friday. Okay, um, and somebody has to ask ` +
  `the plumber about ${word}. Yeah, right, let us do that.`;

const meetings = (count: number, below: (index: number) => string = () => ''): string =>
  Array.from({ length: count }, (_, index) => `## Greenhouse ${String(index)}\n\n${speech(wordOf(index))}\n\n${below(index)}`).join('');

const remark = (index: number): string => `%%\na remark of my own on greenhouse ${String(index)}, for nobody else\n%%\n\n`;

/** A section whose transcript is gone, above a comment of the user's. */
function orphan(index: number): string {
  const id = wordOf(index);
  return `%% DEBRIEF_START ${id} %%\n\nx\n\n%% DEBRIEF_END ${id} v1 offline t:${id}aaaa.${id.slice(0, 5)}.aaaaa.10w b:aaaaaaaaaa s:2.0 p:0.0 %%\n\n${remark(0)}`;
}

const orphans = (count: number): string => `# Day\n\n${Array.from({ length: count }, (_, index) => orphan(index)).join('')}`;

const DIGITS = ['harbour', 'winch', 'rope', 'anchor', 'deck', 'mast', 'sail', 'rudder', 'keel', 'pump'];
const wordsFor = (index: number): string => [...String(index)].map((digit) => DIGITS[Number(digit)] ?? '').join(' and the ');
const clockTime = (seconds: number): string => new Date(seconds * 1000).toISOString().slice(11, 19);

/** One meeting in parts, each of which has a section of its own, as where these were copied together by hand. */
function partsWithSections(count: number): ReadNote {
  const part = (index: number): string =>
    `[${clockTime(5 * index)}] Nadia: Yeah, so, um, we have to look at the ${wordsFor(index)}, you know.\n` +
    `[${clockTime(5 * index + 2)}] Tomas: Okay, right, I think the boat needs the people from the harbour.\n`;
  const text = `# Day\n\nThe boat\n\n${Array.from({ length: count }, (_, index) => part(index)).join('\n---\n\n')}`;
  const sections = readNote(text).transcripts.map(({ mark: { full, head, tail, words, ids } }) => {
    const [memory, [id]] = [`${full}.${head}.${tail}.${String(words)}w`, ids];
    return `%% DEBRIEF_START ${id} %%\n\nx\n\n%% DEBRIEF_END ${id} v1 offline t:${memory} b:aaaaaaaaaa s:2.0 p:0.0 %%`;
  });
  return readNote(`${text}\n${sections.join('\n\n')}\n`);
}

async function captured(initial: string): Promise<string> {
  let text = initial;
  const store: NoteStore = {
    read: () => Promise.resolve({ text }),
    change(decide) {
      const decision = decide(text);
      if ('refusal' in decision) return Promise.resolve({ failure: decision.refusal });
      text = applyEdits(text, decision.edits) ?? text;
      return Promise.resolve({ changed: true });
    },
  };
  const options = { ...defaultSettings, note: '2024-03-14.md', noteName: '2024-03-14', clock: () => performance.now() };
  await captureNote(store, { engine: offlineEngine, signal: new AbortController().signal }, options);
  return text;
}

const LINEAR = 2.4;

/** How often a thing takes the time that half of it takes; nothing where the row isn't wanted. */
async function growth(what: string, count: number, task: (count: number) => unknown, { rounds = 5 } = {}): Promise<Line[]> {
  const row = `${what}, ${String(2 * count)} beside ${String(count)}`;
  if (!isWanted(row)) return [];
  const [half = NaN, whole = NaN] = await quickest(rounds, [() => task(count), () => task(2 * count)]);
  return [{ what: row, measured: whole / half, unit: 'times the time', budget: LINEAR, limit: 'at most' }];
}

/** A note made at its first use. */
function kept<Note>(make: (count: number) => Note): (count: number) => Note {
  const notes = new Map<number, Note>();
  return (count) => {
    const note = notes.get(count) ?? make(count);
    notes.set(count, note);
    return note;
  };
}

/** What grows with the meetings of a note: each line compares twice as many with as many. */
export async function measureSectionGrowth(): Promise<Line[]> {
  const done = kept((count) => captured(meetings(count, remark)));
  const orphaned = kept(orphans);
  const parts = kept(partsWithSections);
  const besides = kept((count) => `${orphans(count)}${meetings(count)}`);
  return [
    ...(await growth('capture of meetings', 50, (count) => captured(meetings(count)), { rounds: 3 })),
    ...(await growth('capture of meetings with comments below', 50, (count) => captured(meetings(count, remark)), { rounds: 3 })),
    ...(await growth('capture of meetings that are done', 100, async (count) => captured(await done(count)))),
    ...(await growth('undo of meetings', 100, async (count) => planUndo(await done(count)))),
    ...(await growth('undo of sections whose transcripts are gone', 2000, (count) => planUndo(orphaned(count)))),
    ...(await growth('meetings of parts with a section each', 2000, (count) => findMeetings(parts(count)))),
    ...(await growth('scan beside sections whose transcripts are gone', 1000, (count) => scanReport('2024-03-14.md', besides(count)))),
  ];
}
