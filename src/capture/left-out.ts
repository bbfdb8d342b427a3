import type { ExplainedLine, ListName } from '../engines/explained-line.ts';
import type { Minutes } from '../minutes/minutes.ts';
import { plainLine } from '../minutes/plain-line.ts';

/** The lines of a list as the minutes have them. */
const LINES: Readonly<Record<ListName, (minutes: Minutes) => readonly string[]>> = {
  decisions: ({ decisions }) => decisions.map(({ text }) => text),
  actionItems: ({ actionItems }) => actionItems.map(({ task }) => task),
  keyPoints: ({ keyPoints }) => keyPoints.map(({ text }) => text),
  jira: ({ jira }) => jira.map(({ summary }) => summary),
  openQuestions: ({ openQuestions }) => openQuestions.map(({ text }) => text),
};

/** A text in comparable form; a line that was shortened ends with an ellipsis. */
const comparable = (text: string): string => plainLine(text).toLowerCase().replace(/[.…\s]+$/u, '');

/** Whether a line stands in the minutes, shortened or whole. */
const isShown = (text: string, shown: readonly string[]): boolean =>
  shown.some((line) => comparable(text) === line || (line !== '' && comparable(text).startsWith(line)));

/** Says of each explained line whether the minutes are without it. */
export function markLeftOut(explained: readonly ExplainedLine[], minutes: Minutes): ExplainedLine[] {
  const shown = new Map(Object.entries(LINES).map(([list, linesOf]) => [list, linesOf(minutes).map(comparable)]));
  return explained.map((line) => (isShown(line.text, shown.get(line.list) ?? []) ? line : { ...line, leftOut: true as const }));
}
