import type { ExplainedLine, ListName, Reason } from '../engines/explained-line.ts';
import { oneLine, type Terminal } from './terminal.ts';

const TITLES: Readonly<Record<ListName, string>> = {
  decisions: 'Decisions',
  actionItems: 'Action items',
  keyPoints: 'Key points',
  jira: 'Jira',
  openQuestions: 'Open questions',
};

const rounded = (weight: number): string => String(Math.round(weight * 100) / 100);
const WIDTH = 6;

function reasonLine({ id, effect, weight }: Reason): string {
  const said = effect === 'circumstance' ? id.replaceAll('-', ' ') : `${id} (${effect})`;
  return `    ${rounded(weight).padStart(WIDTH)}  ${said}`;
}

function lineOf({ text, reasons, sum, needed, leftOut }: ExplainedLine): string {
  const shown = `  ${oneLine(text)}${leftOut === true ? ' (left out)' : ''}`;
  return [shown, ...reasons.map(reasonLine), `    ${rounded(sum).padStart(WIDTH)}  total; needs ${rounded(needed)}`].join(
    '\n',
  );
}

/** The lines of a draft with the rules behind each, list by list; ends with a line end. */
export function explanationOf(lines: readonly ExplainedLine[], { paint }: Pick<Terminal, 'paint'>): string {
  if (lines.length === 0) return '\nNo rule matched a line.\n';
  const lists = [...new Set(lines.map(({ list }) => list))];
  const parts = lists.map((list) => [paint.bold(TITLES[list]), ...lines.filter((line) => line.list === list).map(lineOf)].join('\n'));
  return `\n${paint.bold('Why each line was chosen')}\n\n${parts.join('\n\n')}\n`;
}
