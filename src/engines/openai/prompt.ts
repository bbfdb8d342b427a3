import { withoutComments } from '../../text/without-comments.ts';
import { mostKeyPoints } from '../../minutes/key-point-limit.ts';
import { countWords } from '../../minutes/section-words.ts';
import type { MeetingInput } from '../engine.ts';
import { glossaryLine, withHeard } from './glossary.ts';
import { fenceFor, promptLine } from './plain-words.ts';
import { extractRules, mergeRules, REMINDER, secondLookRules } from './prompt-rules.ts';

/** Raised with every change of the prompt's words, so that an answer to other words is not taken for an answer to these. */
export const PROMPT_VERSION = 3;

export interface Message {
  readonly role: 'system' | 'user';
  readonly content: string;
}

const LONGEST_NAME = 200;
const LONGEST_INSTRUCTIONS = 4_000;
const MOST_NAMES = 40;
/** A part gives few key points: those of all parts are joined, and most of them are left out then. */
const MOST_OF_A_PART = 4;

const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

function dayLine(date: string | null): string {
  const day = date === null ? Number.NaN : new Date(`${date}T00:00:00Z`).getUTCDay();
  return date === null || Number.isNaN(day) ? '' : `${date}, a ${WEEKDAYS[day] ?? ''}`;
}

/** How issues of the project are heard, and how they are written. */
const projectLine = (key: string): string => (key === '' ? '' : `${key}. An issue heard as "${key.toLowerCase()} 440" or "440" has the key ${key}-440`);

const namesLine = (list: readonly string[], { heard }: MeetingInput): string =>
  list.slice(0, MOST_NAMES).map((name) => withHeard(promptLine(name, LONGEST_NAME), heard?.get(name))).join(', ');

/** The user's name, with the other ways in which it is written or heard. */
function readerLine({ me }: MeetingInput): string {
  const [name = '', ...others] = me.slice(0, MOST_NAMES).map((own) => promptLine(own, LONGEST_NAME));
  return withHeard(name, others);
}

/** What is known of a meeting besides its talk: a line for each thing that is known. */
function contextLines(meeting: MeetingInput): string[] {
  const rows: readonly (readonly [string, string])[] = [
    ['Title', promptLine(meeting.title ?? '', LONGEST_NAME)],
    ['Kind of meeting', promptLine(meeting.kind ?? '', LONGEST_NAME)],
    ['Date', dayLine(meeting.date)],
    ['Attendees', namesLine(meeting.attendees, meeting)],
    ['The reader', readerLine(meeting)],
    ['Jira project', projectLine(promptLine(meeting.jiraProject ?? '', LONGEST_NAME))],
    ['Names and terms', glossaryLine(meeting.glossary, meeting.heard)],
    ["The reader's wishes", promptLine(meeting.instructions ?? '', LONGEST_INSTRUCTIONS)],
  ];
  return rows.filter(([, value]) => value !== '').map(([name, value]) => `${name}: ${value}`);
}

function keyPointLine({ maxWords }: MeetingInput, text: string, part: boolean): string {
  if (maxWords !== undefined) return `Key points: as many as needed, together at most ${String(maxWords)} words.`;
  const most = mostKeyPoints(countWords(text));
  return `Key points: at most ${String(part ? Math.min(most, MOST_OF_A_PART) : most)}.`;
}

function languageLine({ language }: MeetingInput, spoken = ''): string {
  const wanted = promptLine(language ?? '', LONGEST_NAME);
  if (wanted !== '') return `Write in ${wanted}, whatever language is spoken. Quotes and duePhrases stay as spoken.`;
  return spoken === '' ? 'Write in the language of the transcript.' : `Write in ${spoken}.`;
}

const fenced = (text: string): string => {
  const fence = fenceFor(text);
  return `${fence}\n${text}\n${fence}`;
};

/** The transcript as it is sent: without the comments that its owner put between the words. */
const fencedTalk = (text: string): string => fenced(withoutComments(text));

const messagesOf = (rules: string, again: boolean, blocks: readonly string[]): Message[] => [
  { role: 'system', content: rules + (again ? REMINDER : '') },
  { role: 'user', content: blocks.filter((block) => block !== '').join('\n\n') },
];

/** What was said before a part begins, marked so that no item is taken from it. */
const leadBlock = (lead: string): string => (lead.trim() === '' ? '' : `Said just before this part. Only for context, take nothing from it:\n> ${promptLine(lead, lead.length)}`);

/** A piece of a transcript that goes into one request. */
export interface Piece {
  readonly text: string;
  /** What was said just before it; empty for none. */
  readonly lead: string;
  /** Whether it is a part of a longer meeting. */
  readonly part: boolean;
}

/** The messages that ask for the minutes of a transcript, or of a part of one. `again`: an answer to the same could not be read. */
export function extractMessages(meeting: MeetingInput, { text, lead, part }: Piece, again: boolean): Message[] {
  const lines = [...contextLines(meeting), keyPointLine(meeting, text, part), languageLine(meeting)];
  if (part) lines.push('This is one part of a longer meeting.');
  return messagesOf(extractRules, again, [lines.join('\n'), leadBlock(withoutComments(lead)), fencedTalk(text)]);
}

/**
 * The messages that ask to join parts.
 * @param listing the parts' numbered items
 * @param spoken the language of the parts' minutes, as BCP 47
 */
export function mergeMessages(meeting: MeetingInput, listing: string, spoken: string, again: boolean): Message[] {
  return messagesOf(mergeRules, again, [[...contextLines(meeting), languageLine(meeting, spoken)].join('\n'), fenced(listing)]);
}

/**
 * The messages that ask which items of a draft the transcript doesn't support, and which are missing.
 * @param listing the draft's numbered items
 */
export function secondLookMessages(meeting: MeetingInput, { text, lead }: Piece, listing: string, again: boolean): Message[] {
  const lines = [...contextLines(meeting), languageLine(meeting)].join('\n');
  return messagesOf(secondLookRules, again, [lines, leadBlock(withoutComments(lead)), `The transcript:\n${fencedTalk(text)}`, `The draft:\n${fenced(listing)}`]);
}
