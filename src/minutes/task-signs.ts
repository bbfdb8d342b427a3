/**
 * The signs by which the Tasks plugin reads dates, recurrence, priority and dependencies (its `TaskSerializerSymbols.ts`), the variants it
 * takes for them, the reminder sign of its forks and of the Reminder plugin, and Dataview's shorthands (its `inline-field.ts`). The last
 * sign Dataview knows, the variation selector, goes with all characters that are not seen.
 */
const SIGNS = ['🔺', '⏫', '🔼', '🔽', '⏬', '🛫', '➕', '⏳', '⌛', '📅', '📆', '🗓', '✅', '❌', '🔁', '🏁', '⛔', '🆔', '⏰'];

const ANY_SIGN = new RegExp(`[${SIGNS.join('')}]`, 'gu');

/** A text without any such sign. */
export function withoutTaskSigns(text: string): string {
  return text.replace(ANY_SIGN, '');
}
