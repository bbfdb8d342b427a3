import type { Failure } from '../engines/engine.ts';
import type { ReadBody } from '../minutes/read-back.ts';
import type { NoteRange } from '../transcripts/found-transcript.ts';
import { wordStarts } from '../text/fingerprint.ts';
import { bodyOf, type Section } from '../section/sections.ts';
import { parseSpeech } from '../speech/parse.ts';
import { splitSentences } from '../speech/sentences.ts';
import { noSource, sourceGone } from './failures.ts';
import { compareWords } from './meeting-words.ts';
import type { ReadNote } from './read-note.ts';
import { readSectionBody } from './section-labels.ts';
import { findMeetings } from './states.ts';
import { lineStartOf } from './wrap.ts';

/** An item of Debrief's: a task wherever its line stands now, or another item by its place in the section's memory. */
export type ItemReference =
  | { readonly kind: 'task'; readonly sectionId: string; readonly number: number; /** The note that the line links to; null for this one. */ readonly origin: string | null }
  | { readonly kind: 'item'; readonly sectionId: string; /** Index among the evidence words; null where the section's items are not those remembered. */ readonly index: number | null };

function lineAt(text: string, offset: number): { start: number; end: number; line: string } {
  const start = lineStartOf(text, offset);
  let end = start;
  while (end < text.length && text.charCodeAt(end) !== 0x0a && text.charCodeAt(end) !== 0x0d) end++;
  return { start, end, line: text.slice(start, end) };
}

const TASK = /^[ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]+\[.\].*\^([a-z2-7]{6})-a(\d{1,6})[ \t]*$/u;
const ORIGIN = /\[\[([^\]|#]*)#\^([a-z2-7]{6})(?=[|\]])/u;

/** The task on a line; null where there is none. */
function taskOn(line: string): ItemReference | null {
  const match = TASK.exec(line);
  if (match === null) return null;
  const [, sectionId = '', number = ''] = match;
  const origin = ORIGIN.exec(line);
  return { kind: 'task', sectionId, number: Number(number), origin: origin?.[2] === sectionId && origin[1] !== '' ? (origin[1] ?? null) : null };
}

const plainItems = ({ decisions, actionItems, keyPoints, jira, openQuestions }: ReadBody): number =>
  [decisions, actionItems.filter(({ taskNumber }) => taskNumber === null), keyPoints, jira, openQuestions].reduce((sum, list) => sum + list.length, 0);

const ITEM_LINE = /^(?:[ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]| {2,}\S|\t)/u;

/** The item of a section to which a line belongs: the last of those that stand up to the line's end. */
function itemIn(text: string, section: Section, end: number): ItemReference {
  const tasks = section.tasksRegion !== null && section.tasksRegion.end <= end ? section.tasksRegion : null;
  const before = readSectionBody(bodyOf(text, { ...section, innerEnd: end }, tasks), section);
  const whole = readSectionBody(bodyOf(text, section, section.tasksRegion), section);
  const last = before.last === 'actionItems' ? before.actionItems.at(-1) : undefined;
  if (last !== undefined && last.taskNumber !== null) return { kind: 'task', sectionId: section.id, number: last.taskNumber, origin: null };
  const asRemembered = plainItems(whole) === section.memory.evidence.length;
  return { kind: 'item', sectionId: section.id, index: asRemembered ? plainItems(before) - 1 : null };
}

/** The item of Debrief's on the line that holds an offset: a task line anywhere, a line of a list in a section; null where there is none. */
export function itemAt(note: ReadNote, offset: number): ItemReference | null {
  const { end, line } = lineAt(note.text, offset);
  const wrapped = note.taskLines.find((candidate) => offset >= candidate.start && offset <= candidate.end);
  const task = taskOn(wrapped?.text.replaceAll(/\s*[\n\r]+\s*/gu, ' ') ?? line);
  if (task !== null || !ITEM_LINE.test(line)) return task;
  const section = note.sections.sections.find(({ innerStart, innerEnd }) => offset >= innerStart && offset < innerEnd);
  return section === undefined ? null : itemIn(note.text, section, end);
}

function rememberedWord(section: Section, item: ItemReference): number | null {
  if (item.kind === 'task') return section.memory.tasks.find(({ number }) => number === item.number)?.word ?? null;
  return item.index === null ? null : (section.memory.evidence[item.index] ?? null);
}

/** From a word's start to the end of the sentence that holds it: offsets into the transcript's text. */
function sentenceFrom(transcript: string, start: number): NoteRange {
  const sentence = splitSentences(transcript, parseSpeech(transcript)).find((candidate) => start >= candidate.start && start < candidate.end);
  return { start, end: sentence?.end ?? start };
}

/**
 * The words of the transcript from which an item of this note's section comes: from the word that the section remembers to the end of its
 * sentence. A failure where the item has no place there (any more).
 */
export function findSource(note: ReadNote, item: ItemReference): NoteRange | { readonly failure: Failure } {
  const section = note.sections.sections.find(({ id }) => id === item.sectionId);
  const meeting = findMeetings(note).find((found) => found.section !== null && found.section === section);
  if (section === undefined || meeting === undefined) return { failure: sourceGone };
  const remembered = rememberedWord(section, item);
  if (remembered === null) return { failure: noSource };
  let word = compareWords(section.memory.transcripts, meeting.transcripts.map(({ mark }) => mark)).present(remembered);
  if (word === null) return { failure: sourceGone };
  for (const { found, mark } of meeting.transcripts) {
    if (word < mark.words) {
      const transcript = note.text.slice(found.start, found.end);
      const range = sentenceFrom(transcript, wordStarts(transcript)[word] ?? 0);
      return { start: found.start + range.start, end: found.start + range.end };
    }
    word -= mark.words;
  }
  return { failure: sourceGone };
}
