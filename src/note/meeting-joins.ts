import { isDigit, isLetter } from '../speech/characters.ts';
import type { NoteRange } from './found-transcript.ts';
import type { TranscriptLine } from './transcript-line.ts';

/** What is known of a transcript when it is asked whether it goes on with the one before it. */
export interface MeetingPiece extends NoteRange {
  readonly title: string | null;
  readonly rows: readonly TranscriptLine[];
  /** Whether only blank lines and rules stand between it and the transcript before. */
  readonly followsDirectly: boolean;
}

const GREETING =
  /\b(?:hello|hi|hey|good (?:morning|afternoon|evening)|welcome|can (?:everyone|everybody|you(?: all| guys)?) (?:hear|see) me|let's get started|gm|guten (?:morgen|tag)|hallo|moin|bonjour|salut|hola|buenos días|buenas|buongiorno|olá|bom dia|goedemorgen)\b|こんにちは|おはよう|大家好/iu;
const FAREWELL =
  /\b(?:bye|goodbye|see you|take care|cheers|talk (?:to you )?(?:soon|later)|thank(?:s| you),? (?:\w+ ){0,2}(?:everyone|everybody|all|guys|folks)|have a (?:good|great|nice|lovely)|meeting ended|tschüss|tschüs|ciao|bis (?:dann|morgen|bald|nächste)|au revoir|à bientôt|adiós|hasta luego|arrivederci|tchau|doei)\b|さようなら|お疲れ様でした|再见|拜拜/iu;

/** How far into a transcript a greeting is looked for, and from its end a good-bye. */
const OPENING = 160;
const CLOSING = 240;
const VOCABULARY = 4000;
const ENOUGH = 4;

const LONG_WORD = 6;

/** The words of six letters or more between two offsets, in lower case. */
function longWords(text: string, from: number, to: number): ReadonlySet<string> {
  const lower = text.slice(from, to).toLowerCase();
  const found = new Set<string>();
  let start = 0;
  for (let at = 0; at <= lower.length; at++) {
    if (at < lower.length && isLetter(lower.charCodeAt(at))) continue;
    if (at - start >= LONG_WORD) found.add(lower.slice(start, at));
    start = at + 1;
  }
  return found;
}

/** Share of the longer words of the second text's beginning that the first one's end holds too. */
function sharedVocabulary(text: string, first: NoteRange, second: NoteRange): number {
  const before = longWords(text, Math.max(first.start, first.end - VOCABULARY), first.end);
  const after = longWords(text, second.start, Math.min(second.end, second.start + VOCABULARY));
  let shared = 0;
  for (const word of after) if (before.has(word)) shared++;
  return shared / Math.max(8, Math.min(before.size, after.size));
}

function spokenStart(piece: MeetingPiece): number {
  const row = piece.rows.find((line) => line.textStart < line.end && line.kind !== 'number' && line.kind !== 'mark');
  return row?.textStart ?? piece.start;
}

const beginsLower = (text: string, piece: MeetingPiece): boolean =>
  /^(?:…|\.\.\.)?\s*\p{Ll}/u.test(text.slice(spokenStart(piece), spokenStart(piece) + 8));

/** Whether the last character leaves a sentence open: a letter, digit or comma. */
function endsOpen(text: string, piece: MeetingPiece): boolean {
  const code = text.charCodeAt(piece.end - 1);
  return isLetter(code) || isDigit(code) || code === 0x2c || code === 0x2d;
}

/** Whether a text has hardly any capitals, so that beginning in lower case says nothing. */
function isAllLower(text: string, piece: NoteRange): boolean {
  const sample = text.slice(piece.start, Math.min(piece.end, piece.start + 1500));
  return (sample.match(/\p{Lu}/gu)?.length ?? 0) * 150 < sample.length;
}

const isUnpunctuated = (text: string, piece: NoteRange): boolean => {
  const sample = text.slice(Math.max(piece.start, piece.end - 1500), piece.end);
  return (sample.match(/[.?!。？！]/gu)?.length ?? 0) * 300 < sample.length;
};

function namesOf(piece: MeetingPiece): ReadonlySet<string> {
  const names = new Set<string>();
  for (const row of piece.rows) if (row.kind === 'label' && row.name !== null) names.add(row.name);
  return names;
}

function edgeSeconds(piece: MeetingPiece): readonly [first: number, last: number] | null {
  let first: number | null = null;
  let last = 0;
  for (const { seconds } of piece.rows) {
    if (seconds === null) continue;
    first ??= seconds;
    last = seconds;
  }
  return first === null ? null : [first, last];
}

type Evidence = readonly [points: number, reason: string];

const SAME_WORDS = 1.5;
const sumOf = (evidence: readonly Evidence[]): number => evidence.reduce((sum, [points]) => sum + points, 0);
const NEVER: Evidence = [-100, ''];

function compareSpeakers(before: MeetingPiece, piece: MeetingPiece): Evidence {
  const first = namesOf(before);
  const second = namesOf(piece);
  if (first.size === 0 && second.size === 0) return [0, ''];
  if (first.size === 0 || second.size === 0) return NEVER;
  const shared = [...second].filter((name) => first.has(name)).length;
  if (shared === 0) return NEVER;
  return shared * 3 >= Math.max(first.size, second.size) * 2 ? [1, 'the same people speak'] : [0, ''];
}

function compareTimes(before: MeetingPiece, piece: MeetingPiece): Evidence {
  const first = edgeSeconds(before);
  const second = edgeSeconds(piece);
  if (first === null || second === null) return first === second ? [0, ''] : NEVER;
  return second[0] >= first[1] && second[0] > 20 ? [3.5, 'its times go on where the ones before end'] : NEVER;
}

function compareEdges(text: string, before: MeetingPiece, piece: MeetingPiece): Evidence[] {
  const found: Evidence[] = [];
  if (beginsLower(text, piece)) found.push([isAllLower(text, piece) ? 0.5 : 2, 'it begins in mid-sentence']);
  if (endsOpen(text, before)) found.push([isUnpunctuated(text, before) ? 0.5 : 1.5, 'the part before breaks off']);
  if (FAREWELL.test(text.slice(Math.max(piece.start, piece.end - CLOSING), piece.end))) found.push([1, 'it ends in good-byes']);
  if (before.title !== null) found.push([0.5, 'the part before has a title, this one none']);
  return found;
}

function compareWords(text: string, before: MeetingPiece, piece: MeetingPiece): Evidence {
  const shared = sharedVocabulary(text, before, piece);
  if (shared >= 0.2) return [SAME_WORDS, 'both speak of the same things'];
  return shared < 0.1 ? [-1.5, ''] : [0, ''];
}

/**
 * Why a transcript is a further part of the meeting of the one before it; null where it is not or where that is not sure, for a wrong join
 * is worse than a missed one. A title, a greeting at its beginning, a good-bye before it, other speakers or times that begin anew make a
 * new meeting; beginning in mid-sentence, a part before that breaks off, times that go on and the same vocabulary speak for the same one.
 */
export function joinReason(text: string, before: MeetingPiece, piece: MeetingPiece): string | null {
  if (piece.title !== null || !piece.followsDirectly) return null;
  const start = spokenStart(piece);
  if (GREETING.test(text.slice(start, Math.min(piece.end, start + OPENING)))) return null;
  if (FAREWELL.test(text.slice(Math.max(before.start, before.end - CLOSING), before.end))) return null;
  const evidence = [...compareEdges(text, before, piece), compareSpeakers(before, piece), compareTimes(before, piece)];
  if (sumOf(evidence) + SAME_WORDS < ENOUGH) return null;
  evidence.push(compareWords(text, before, piece));
  if (sumOf(evidence) < ENOUGH) return null;
  const reasons = evidence.filter(([points]) => points > 0).map(([, reason]) => reason);
  return reasons.join('; ');
}
