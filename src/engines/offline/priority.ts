import type { Priority } from '../../minutes/minutes.ts';

const HIGH = /\b(?:urgent(?:ly)?|asap|as soon as possible|critical|(?:top|high|highest) priority|blocker|dringend|sofort|so schnell wie möglich)\b/i;
const LOW = /\b(?:low(?:est)? priority|no rush|no hurry|nice to have|when(?:ever)? you (?:have|get|find) (?:the |some )?(?:time|a chance)|keine eile|wenn du zeit hast)\b/i;
const MEDIUM = /\b(?:medium|normal) priority\b/i;

/** How urgent a thing is said to be; null where nothing is said. */
export function readPriority(text: string): Priority | null {
  if (HIGH.test(text)) return 'high';
  if (LOW.test(text)) return 'low';
  return MEDIUM.test(text) ? 'medium' : null;
}
