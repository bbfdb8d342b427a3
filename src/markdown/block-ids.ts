import { countBelow } from '../text/range-index.ts';

/** A place in a note that names a block id of Debrief's: the block itself, or a link to it. */
export interface BlockIdMention {
  readonly sectionId: string;
  /** `task` is `^ID-aN`, `issue` is `^ID-jN`, `summary` is `^ID`. */
  readonly kind: 'summary' | 'task' | 'issue';
  /** 0 for a summary. */
  readonly number: number;
  /** UTF-16 offset of its `^`. */
  readonly at: number;
  /** Whether it only leads there (`[[#^ID-aN|…]]`). */
  readonly isLink: boolean;
}

const BLOCK_ID = /\^([a-z2-7]{6})(?:-([aj])(\d{1,6}))?(?![\w-])/gu;

/**
 * All block ids of Debrief's form in a text, and links to them, in order: also those in quotes, callouts, comments and fences, since text
 * is moved in and out of these and an id may not stand twice then. Other words of that form (`[^source]`) are among them; ids are only
 * ever compared with those of a transcript. Linear.
 */
export function findBlockIds(text: string): BlockIdMention[] {
  return [...text.matchAll(BLOCK_ID)].map((match): BlockIdMention => {
    const [, sectionId = '', letter, digits = '0'] = match;
    const kind = letter === undefined ? 'summary' : letter === 'a' ? 'task' : 'issue';
    return { sectionId, kind, number: Number(digits), at: match.index, isLink: text.charAt(match.index - 1) === '#' };
  });
}

/** A block id as it stands in a note, without its `^`. */
export function blockIdOf({ sectionId, kind, number }: Pick<BlockIdMention, 'sectionId' | 'kind' | 'number'>): string {
  return kind === 'summary' ? sectionId : `${sectionId}-${kind === 'task' ? 'a' : 'j'}${String(number)}`;
}

/** Of all the block ids of a text, in order, those within a range of it. */
export function mentionsIn(mentions: readonly BlockIdMention[], { start, end }: { readonly start: number; readonly end: number }): readonly BlockIdMention[] {
  const placeOf = ({ at }: BlockIdMention): number => at;
  return mentions.slice(countBelow(mentions, start, placeOf), countBelow(mentions, end, placeOf));
}
