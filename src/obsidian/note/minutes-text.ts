import type { Minutes } from '../../minutes/minutes.ts';
import { renderBody } from '../../minutes/render.ts';
import { selectItems } from '../../minutes/select.ts';

/** Minutes that stand in no note, as Markdown: escaped as in a section, without block ids and links to tasks. */
export function minutesText(minutes: Minutes): string {
  const selected = selectItems(minutes, Infinity);
  return renderBody(selected, { sectionId: null, bullet: '-', evidence: 'decisions', transcript: '', actionItems: [] }).text;
}
