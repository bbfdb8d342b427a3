import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { offlineEngine } from '../src/engines/offline/offline-engine.ts';
import { summarizeTranscript } from '../src/capture/summarize.ts';
import { type Meeting, rendered, type RenderedMeeting } from './quality-meetings.ts';
import { meanOf, rouge1, sharesOwn, stemsOf } from './quality-scores.ts';

const HELP = `npm run bench:quality -- FOLDER [SET...]

Scores the offline draft against what people wrote of the same meetings. No data is part of this project; FOLDER holds a file SET.json for each set,
an array of meetings:

  { "id": "…", "corpus": "…", "date": "YYYY-MM-DD" or null,
    "utterances": [{ "id": "…", "spk": "…", "text": "…" }],
    "refs": [{ "all": ["a sentence of the reference summary", …] }],
    "actions": [{ "text": "…", "owner": "…", "links": ["id of an utterance", …] }],
    "abstract", "decisions", "problems": like actions, optional }

Printed are, for each set, labelled and as a wall: ROUGE-1 F of the key points (budget in words: ami 350, akash 500, others 350), the share of summaries
that resemble their own reference most, the share of linked sentences that the key points rest on, and precision, recall and F of action items whose
reference names its utterances. Grades (A to D) and must-haves need readers and aren't printed.
`;
const BUDGETS: Readonly<Record<string, number>> = { ami: 350, akash: 500 };
const BUDGET = 350;
const LINKED = ['abstract', 'actions', 'decisions', 'problems'] as const;

interface Scored {
  readonly rouge: number | null;
  readonly summary: readonly string[];
  readonly reference: readonly string[];
  /** Shares of the linked sentences; null where none are linked. */
  readonly covered: number | null;
  readonly tasks: { readonly found: number; readonly right: number; readonly wanted: number; readonly met: number } | null;
}

interface Stretch {
  readonly start: number | null;
  readonly end: number | null;
}

/** The ids of the utterances that a stretch of the text touches. */
const idsIn = ({ spans }: RenderedMeeting, { start, end }: Stretch): string[] =>
  start === null || end === null ? [] : spans.filter((span) => span.start < end && span.end > start).map(({ id }) => id);

function clipped(texts: readonly string[], words: number): string {
  return texts.join(' ').split(/\s+/u).slice(0, words).join(' ');
}

async function score(meeting: Meeting, wall: boolean): Promise<Scored> {
  const shown = rendered(meeting, wall);
  const budget = BUDGETS[meeting.corpus ?? ''] ?? BUDGET;
  const options = { title: null, date: meeting.date ?? '2024-01-15', me: [], maxWords: budget, clock: () => performance.now() };
  const made = await summarizeTranscript(shown.text, offlineEngine, new AbortController().signal, options);
  if ('failure' in made) throw new Error(`${meeting.id}: ${made.failure.message}`);
  const { keyPoints, actionItems } = made.minutes;
  const summary = stemsOf(
    clipped(
      keyPoints.map(({ text }) => text),
      budget,
    ),
  );
  const references = (meeting.refs ?? []).map(({ all }) => stemsOf(all.join(' ')));
  const used = new Set(keyPoints.flatMap(({ evidence }) => idsIn(shown, evidence)));
  const linked = LINKED.flatMap((list) => meeting[list] ?? []).filter(({ links }) => links !== undefined && links.length > 0);
  const covered = linked.length === 0 ? null : meanOf(linked.map(({ links = [] }) => (links.some((id) => used.has(id)) ? 1 : 0)));
  const wanted = (meeting.actions ?? []).filter(({ links }) => links !== undefined && links.length > 0);
  const items = actionItems.map(({ evidence }) => new Set(idsIn(shown, evidence)));
  const right = items.filter((ids) => wanted.some(({ links = [] }) => links.some((id) => ids.has(id)))).length;
  const met = wanted.filter(({ links = [] }) => items.some((ids) => links.some((id) => ids.has(id)))).length;
  const tasks = wanted.length === 0 ? null : { found: items.length, right, wanted: wanted.length, met };
  return {
    rouge: references.length === 0 ? null : Math.max(...references.map((reference) => rouge1(summary, reference))),
    summary,
    reference: references[0] ?? [],
    covered,
    tasks,
  };
}

const present = <T>(values: readonly (T | null)[]): T[] => values.filter((value) => value !== null);
const percent = (share: number | null): string => (share === null ? '–' : (100 * share).toFixed(1));

function actionsOf(scored: readonly Scored[]): string {
  const tasks = present(scored.map((one) => one.tasks));
  const sum = (key: 'found' | 'right' | 'wanted' | 'met'): number => tasks.reduce((total, one) => total + one[key], 0);
  if (tasks.length === 0) return 'not linked';
  const [precision, recall] = [sum('right') / Math.max(1, sum('found')), sum('met') / sum('wanted')];
  const f = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return `P ${precision.toFixed(3)}  R ${recall.toFixed(3)}  F ${f.toFixed(3)}`;
}

async function scoreSet(folder: string, set: string): Promise<void> {
  const meetings = JSON.parse(readFileSync(join(folder, `${set}.json`), 'utf8')) as readonly Meeting[];
  for (const wall of [false, true]) {
    const scored: Scored[] = [];
    for (const meeting of meetings) scored.push(await score(meeting, wall));
    const withReference = scored.filter(({ rouge }) => rouge !== null);
    const row = [
      `ROUGE-1 ${percent(meanOf(present(scored.map(({ rouge }) => rouge))))}`,
      `specificity ${percent(
        sharesOwn(
          withReference.map(({ summary }) => summary),
          withReference.map(({ reference }) => reference),
        ),
      )}`,
      `linked sentences ${percent(meanOf(present(scored.map(({ covered }) => covered))))}`,
      `action items ${actionsOf(scored)}`,
    ];
    console.log(`${set}, ${wall ? 'wall' : 'labelled'}, ${String(meetings.length)} meetings: ${row.join('; ')}`);
  }
}

const [folder, ...named] = process.argv.slice(2);
if (folder === undefined || !existsSync(folder)) {
  console.error(folder === undefined ? HELP : `There is no folder ${folder}.\n\n${HELP}`);
  process.exitCode = 2;
} else {
  const sets =
    named.length > 0
      ? named
      : readdirSync(folder)
          .filter((name) => name.endsWith('.json'))
          .map((name) => name.slice(0, -'.json'.length));
  for (const set of sets) await scoreSet(folder, set);
}
