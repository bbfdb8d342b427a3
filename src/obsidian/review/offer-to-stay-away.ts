import { showNotice } from '../notices/notice-with-buttons.ts';
import type { Settings } from '../settings/settings.ts';
import type { ReviewMemory } from './review-memory.ts';
import { words } from './words.ts';

/** Offers that the window stays away from now on. */
export function offerToStayAway(memory: ReviewMemory, changeSettings: (change: Partial<Settings>) => Promise<void>): void {
  memory.unchanged = 0;
  const stayAway = (): void => {
    memory.away = true;
    showNotice(words().staysAway);
  };
  showNotice(
    words().offerToStayAway,
    [
      { text: words().stayAway, onClick: stayAway },
      { text: words().keepReviewing, onClick: () => void changeSettings({ review: 'always' }) },
    ],
    true,
  );
}
