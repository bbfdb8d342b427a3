import { readDraft } from '../../minutes/read-draft.ts';
import type { Dropped } from '../../minutes/read-field.ts';
import type { MeetingInput } from '../engine.ts';
import type { Question } from './abilities.ts';
import { secondLookSchema } from './answer-schema.ts';
import { type Item, listsOf, readItems, withoutDoubles } from './items.ts';
import { itemLines } from './merge-listing.ts';
import { type Piece, secondLookMessages } from './prompt.ts';
import type { Part } from './read-minutes.ts';

/** The question what in a draft its transcript doesn't support, and what the draft is missing. */
export function secondLookQuestion(meeting: MeetingInput, piece: Piece, { draft }: Part, answerTokens: number): (again: boolean) => Question {
  const listing = itemLines(readItems(draft)).join('\n');
  return (again) => ({ messages: secondLookMessages(meeting, piece, listing, again), schema: secondLookSchema, answerTokens, sayForm: again });
}

/** Of fewer items all may well be wrong. */
const FEWEST = 4;

const leftOut = ({ list, text }: Item): Dropped => ({ what: `${list}: ${text}`, why: 'was not supported on the second look' });

/** Whether an item says where it comes from: an addition that doesn't is no more than a guess. */
const isQuoted = ({ value }: Item): boolean => value.quote.trim() !== '';

/**
 * A draft after its second look: without the items that the answer calls unsupported, which are reported, and with those it adds.
 * @returns null where the answer has neither, and where it rejects everything: a model that finds nothing right didn't look
 */
export function readSecondLook(json: unknown, { draft, dropped }: Part): Part | null {
  if (typeof json !== 'object' || json === null || !('unsupported' in json) || !Array.isArray(json.unsupported)) return null;
  const numbers: ReadonlySet<unknown> = new Set(json.unsupported);
  const items = readItems(draft);
  const gone = items.filter((_, index) => numbers.has(index + 1));
  const kept = items.filter((_, index) => !numbers.has(index + 1));
  if (kept.length === 0 && items.length >= FEWEST) return null;
  const added = readDraft(json);
  const missing = added === null ? [] : readItems(added.draft).filter(isQuoted);
  return { draft: { ...draft, ...listsOf(withoutDoubles([...kept, ...missing])) }, dropped: [...dropped, ...gone.map(leftOut)] };
}
