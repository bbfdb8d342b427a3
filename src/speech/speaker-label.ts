import { isAsciiDigit, isBlank, isCaseless, isDigit, isLetter, isLowerCase, isUpperCase, skipBlanks, trimEnd } from './characters.ts';
import { readTimeAt, readTimeStamp, type TimeStamp } from './time-stamp.ts';

/** What stands at the head of a speaker's words. Offsets are UTF-16. */
export interface SpeakerHeader {
  /** The name without brackets, stars, colon. */
  readonly start: number;
  readonly end: number;
  /** A weak label (`anna:`, `**Anna:**`) counts only where it recurs. */
  readonly weak: boolean;
  readonly time: TimeStamp | null;
  /** The blanks between the name and the time behind it. */
  readonly gap: number;
  /** Whether a colon ends it; else the time behind the name does. */
  readonly colon: boolean;
  /** Where the words begin; the line's end where none follow. */
  readonly textStart: number;
}

const LONGEST = 80;
const MOST_WORDS = 5;

/** Words before a colon that name a thing said or filed, not the one who speaks. */
const NOT_NAMES = new Set(
  (
    'note notes example examples summary decision decisions action actions todo to-do fixme status date time location place attendees ' +
    'participants agenda topic topics title subject warning tip info information question questions answer answers problem solution goal ' +
    'goals background context result results conclusion update updates reminder important caution ps p.s eta fyi tldr tl;dr re fwd from to ' +
    'cc bcc sent link links url source sources reference references step steps version author tags tag type name description details owner ' +
    'due priority deadline next input output usage caveat hint definition risk risks blocker blockers open done pro pros con cons idea ideas ' +
    'outcome outcomes impact scope ingredients directions method serves yield prep total phone email e-mail address website monday tuesday ' +
    'wednesday thursday friday saturday sunday yesterday today tomorrow transcript recording duration meeting ' +
    'hinweis beispiel zusammenfassung entscheidung aufgabe aufgaben datum uhrzeit zeit ort teilnehmer thema themen frage antwort ziel ' +
    'ergebnis achtung wichtig zutaten zubereitung exemple résumé décision ordre remarque attention ejemplo nota resumen decisión fecha hora ' +
    '例 注 注意 補足 メモ 議題 日時 場所 参加者 出席者 议题 时间 地点 备注 总结 問題 回答'
  ).split(' '),
);

const TWO_WORD_NOT_NAMES = /^(?:action items?|next steps?|open questions?|key points?|follow[- ]ups?|acceptance criteria|due date|start time|end time|meeting notes)$/u;

/** Small words within a name. */
const PARTICLES = new Set('van von der den de del della di da do dos das du la le el al bin ibn ben y e zu zum ter ten av af st'.split(' '));

const GENERIC = /^(?:speaker|spk|participant|guest|interviewer|interviewee|unknown speaker)[ _-]?\d*$/iu;

/** Whether a label is one that recognisers give: `Speaker 1`, `SPEAKER_00`, `Participant 3`. */
export const isNumberedSpeaker = (label: string): boolean => GENERIC.test(label);

function isNameMark(character: string): boolean {
  return ".,'’-_&|@/*()#+".includes(character);
}

interface NameWords {
  count: number;
  caseless: number;
  shaped: boolean;
}

/** Counts the words of a name outside parentheses and says whether each is written as a part of a name. */
function readNameWords(name: string): NameWords {
  const found = { count: 0, caseless: 0, shaped: true };
  for (const word of name.replace(/\([^()]*\)/gu, ' ').split(/\s+/u)) {
    if (word === '' || /^[^\p{L}\p{N}]+$/u.test(word)) continue;
    found.count++;
    const code = word.charCodeAt(/^[('@#]/u.test(word) ? 1 : 0);
    if (isCaseless(code)) found.caseless++;
    else if (!isUpperCase(code) && !isDigit(code) && !PARTICLES.has(word) && code < 0xd800) found.shaped = false;
  }
  return found;
}

/** Whether a string is written the way a speaker's name is: `no`, `weak` (lower case throughout, one word) or `strong`. */
export function judgeName(name: string): 'no' | 'weak' | 'strong' {
  const lower = name.toLowerCase();
  if (isNumberedSpeaker(name)) return 'strong';
  if (NOT_NAMES.has(lower) || TWO_WORD_NOT_NAMES.test(lower) || /[.,]$/u.test(name.replace(/\b\p{L}{1,2}\.$/u, ''))) return 'no';
  const { count, caseless, shaped } = readNameWords(name);
  if (count === 0 || count > MOST_WORDS || caseless > 3 || (caseless > 0 && name.length > 30)) return 'no';
  if (/\.\s/u.test(name.replace(/\b\p{L}{1,3}\.\s/gu, ''))) return 'no';
  const first = name.charCodeAt(0);
  if (shaped && (isUpperCase(first) || isCaseless(first) || first >= 0xd800 || PARTICLES.has(lower.split(' ')[0] ?? ''))) {
    return 'strong';
  }
  return count === 1 && isLowerCase(first) && /^[\p{L}\p{N}_'.-]+$/u.test(name) ? 'weak' : 'no';
}

function endsLabel(text: string, colon: number, limit: number): boolean {
  if (text[colon] === '：' || colon + 1 >= limit) return true;
  const next = text.charCodeAt(colon + 1);
  if (isBlank(next) || next === 0x2a) return true;
  return isCaseless(text.charCodeAt(colon - 1)) && isCaseless(next);
}

function build(text: string, start: number, end: number, rest: Omit<SpeakerHeader, 'start' | 'end' | 'weak'>): SpeakerHeader | null {
  let first = start;
  let last = trimEnd(text, start, end);
  while (first < last && '[*_'.includes(text.charAt(first))) first++;
  while (last > first && ']*_-–|'.includes(text.charAt(last - 1))) last = trimEnd(text, first, last - 1);
  if (last <= first) return null;
  const shape = judgeName(text.slice(first, last));
  return shape === 'no' ? null : { start: first, end: last, weak: shape === 'weak' || text[start] === '*', ...rest };
}

function skipStars(text: string, at: number, limit: number): number {
  let next = at;
  while (next < limit && text[next] === '*') next++;
  return skipBlanks(text, next, limit);
}

function readTimed(text: string, at: number, nameEnd: number, stampAt: number, limit: number): SpeakerHeader | null {
  const time = readTimeAt(text, stampAt, limit);
  if (time === null || time.range) return null;
  let after = skipBlanks(text, time.end, limit);
  const colon = text[after] === ':';
  if (colon) after = skipBlanks(text, after + 1, limit);
  if (after < limit && !(time.bracketed && colon)) return null;
  return build(text, at, nameEnd, { time, gap: stampAt - nameEnd, colon: false, textStart: after });
}

/**
 * The speaker's header with which the text at an offset begins: `Name: words`, `Name (0:03): words`, `Name  0:03` to the limit; null
 * where it begins otherwise. Looks at 80 characters at most.
 */
export function readHeaderAt(text: string, at: number, limit: number): SpeakerHeader | null {
  const until = Math.min(limit, at + LONGEST);
  let letters = 0;
  for (let next = at; next < until; next++) {
    const code = text.charCodeAt(next);
    if (code === 0x3a || code === 0xff1a) {
      if (letters === 0 || !endsLabel(text, next, limit)) return null;
      return build(text, at, next, { time: null, gap: 0, colon: true, textStart: skipStars(text, next + 1, limit) });
    }
    if (isLetter(code)) letters++;
    else if (letters > 0 && (code === 0x28 || code === 0x5b || isAsciiDigit(code)) && isBlank(text.charCodeAt(next - 1))) {
      const found = readTimed(text, at, trimEnd(text, at, next), next, limit);
      if (found !== null || code === 0x5b) return found;
    } else if (!isBlank(code) && !isDigit(code) && !isNameMark(text.charAt(next)) && !bracketsName(text, at, next) && !joinsWord(code)) {
      return null;
    }
  }
  return null;
}

/** Marks above letters, and the halves of letters outside the basic plane. */
function joinsWord(code: number): boolean {
  return (code >= 0xd800 && code <= 0xdfff) || (code >= 0x300 && code <= 0x36f) || (code >= 0x900 && code <= 0xdff);
}

function bracketsName(text: string, at: number, next: number): boolean {
  return text[next] === ']' ? text[at] === '[' : text[next] === '[' && next === at;
}

/**
 * The speaker's label at the head of a line, a time stamp before it or behind the name aside: `Ana: …`, `[00:03:12] Ana: …`,
 * `Ana  0:03`. `textStart` is the offset of the first spoken character, the line's length where the label stands alone. Null for prose
 * such as `Note: …`, `https://…`, `10:30 standup`. It sees one line only: a label counts for sure where it recurs.
 */
export function readSpeakerLabel(line: string): { readonly speaker: string; readonly textStart: number } | null {
  const at = readTimeStamp(line)?.textStart ?? skipBlanks(line, 0, line.length);
  const header = readHeaderAt(line, at, trimEnd(line, at, line.length));
  if (header === null || header.weak) return null;
  return { speaker: line.slice(header.start, header.end), textStart: Math.min(line.length, header.textStart) };
}
