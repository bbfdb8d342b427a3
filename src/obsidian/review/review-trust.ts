import type { Settings } from '../settings/settings.ts';
import type { ReviewMemory } from './review-memory.ts';

/** After so many reviews in a row that changed nothing, the window offers to stay away. */
const ENOUGH = 5;

/** Whether what is asked for goes through the review first. */
export function isReviewOn({ review }: Pick<Settings, 'review'>, { away }: Pick<ReviewMemory, 'away'>): boolean {
  return review === 'always' || (review === 'until-trusted' && !away);
}

/** Counts a review that was written. @returns whether it is time to offer that the window stays away */
export function countReview(settings: Pick<Settings, 'review'>, memory: ReviewMemory, changed: boolean): boolean {
  memory.unchanged = changed ? 0 : memory.unchanged + 1;
  return settings.review === 'until-trusted' && !memory.away && memory.unchanged >= ENOUGH;
}
