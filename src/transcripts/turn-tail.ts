import { plainHeading } from '../markdown/heading-text.ts';
import { judgeWall } from './judge-wall.ts';
import { measureSpeech } from './measure-speech.ts';
import { namesOneMeeting } from './meeting-words.ts';
import type { SpeechPart, SpeechUnit } from './speech-part.ts';
import type { TurnGroup } from './turn-group.ts';
import { LONGEST_STEADY_GAP, WIDEST_STEADY_GAP } from './turn-limits.ts';

/** Points of spoken words in each hundred that a talk has over all, however well prepared. */
const FEWEST_SPOKEN = 2;
/** A paragraph with a lower score was written. */
const WRITTEN = -15;

/** A scope begins with its heading, or where no heading stands above it, with the note. */
const beginsWithHeading = (text: string, start: number): boolean => /^\uFEFF?[ \t]*#{1,6}[ \t]/u.test(text.slice(start, start + 40));

/** Whether one call goes on through the headings that a part stands under. */
export const isInOneCall = (text: string, { scope }: SpeechPart): boolean =>
  scope.isCall === true ||
  (beginsWithHeading(text, scope.start) && namesOneMeeting(plainHeading(text, { start: scope.start, end: text.length })));

const isSpeechless = ({ lines }: SpeechPart, unit: SpeechUnit): boolean => lines.slice(unit.from, unit.to).every(({ kind }) => kind === 'text');

/**
 * A group with the paragraphs below its last turn, down to the end of its part: in one call that goes on in a later part they are what the
 * last speaker says, as they would be between two turns. They sound spoken over all, and none sounds written.
 */
export function withTail(text: string, group: TurnGroup): TurnGroup {
  const { part, to } = group;
  const rest = part.units.slice(to);
  const [first, last] = [rest[0], rest.at(-1)];
  if (first === undefined || last === undefined || rest.length > WIDEST_STEADY_GAP || last.end - first.start > LONGEST_STEADY_GAP) return group;
  if (part.comment !== null || part.container !== null || !isInOneCall(text, part)) return group;
  if (!rest.every((unit) => unit.kind === 'paragraph' && isSpeechless(part, unit))) return group;
  const isWritten = ({ start, end, from, to: behind }: SpeechUnit): boolean => judgeWall({ text, start, end, hidden: false, lines: behind - from }).score < WRITTEN;
  if (measureSpeech(text, first.start, last.end).spoken < FEWEST_SPOKEN || rest.some(isWritten)) return group;
  return { ...group, to: part.units.length, end: last.end };
}
