import type { Minutes } from '../../minutes/minutes.ts';
import { renderBody } from '../../minutes/render.ts';
import { selectItems } from '../../minutes/select.ts';
import type { Settings } from '../settings/settings.ts';

/** Minutes that stand in no note, as Markdown: escaped as in a section, with the lists and labels that are set, without block ids and links to tasks. */
export function minutesText(minutes: Minutes, { evidence, lists, hiddenLists, labels }: Settings): string {
  const selected = selectItems(minutes, Infinity, { evidence });
  const shown = lists.filter((list) => !hiddenLists.includes(list));
  return renderBody(selected, { sectionId: null, bullet: '-', evidence, transcript: '', actionItems: [], lists: shown, labels }).text;
}
