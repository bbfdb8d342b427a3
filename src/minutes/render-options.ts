import type { Escaper } from './escape.ts';
import type { Labels } from './labels.ts';
import type { ListName } from './lists.ts';
import type { OwnLabels } from './own-labels.ts';
import type { EvidenceSetting } from './section-words.ts';

/**
 * What becomes of an action item: a task line of that number, to which the section links, or a plain bullet. The line has the id of the
 * section, or that of an earlier one where `sectionId` is given.
 */
export type ActionPlace = { readonly kind: 'task'; readonly number: number; readonly sectionId?: string } | { readonly kind: 'plain' };

export interface RenderOptions {
  /** Six base32 characters; null for minutes that stand in no note, which then have no block ids. */
  readonly sectionId: string | null;
  readonly bullet: '*' | '-' | '+';
  readonly evidence: EvidenceSetting;
  /** Its schemes of addresses are left whole. */
  readonly transcript: string;
  /** By the index of the action item; one that is missing is plain. */
  readonly actionItems: readonly ActionPlace[];
  /** Owner to note name: such an owner becomes a link. */
  readonly vaultLinks?: ReadonlyMap<string, string>;
  /** The lists that are shown, in this order, each once; all in the usual order where it is not given. */
  readonly lists?: readonly ListName[];
  /** Whether a block id stands elsewhere in the note and so cannot be given; none does where it is not given. */
  readonly isTaken?: (id: string) => boolean;
  /** The first line, in bold: of a meeting that has no title in the note. */
  readonly title?: string | null;
  /** The user's own words for the parts. */
  readonly labels?: OwnLabels;
}

/** What rendering carries along. */
export interface Rendering {
  readonly options: RenderOptions;
  readonly labels: Labels;
  readonly escaper: Escaper;
}
