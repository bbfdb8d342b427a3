/** Writes stretches of speech as the turns of a call; the number says who begins. */
export type WriteCall = (stretches: readonly string[], first: number) => string;

interface Turn {
  readonly name: string;
  readonly words: string;
  readonly time: string;
}

/** Two turns of each stretch, so that no one's words hold all of it. */
function turnsOf(stretches: readonly string[], first: number): Turn[] {
  return stretches.flatMap((stretch, index): Turn[] => {
    const words = stretch.replaceAll('|', '/');
    const at = index + 1 - first;
    const time = (second: number): string => `0:${String(10 + 2 * at + second)}`;
    return [
      { name: 'Petra', words: `so ${words}`, time: time(0) },
      { name: 'Jonas', words: 'yeah, right, I mean, let us do that', time: time(1) },
    ];
  });
}

const written =
  (write: (turn: Turn) => string, parted: string): WriteCall =>
  (stretches, first) =>
    turnsOf(stretches, first).map(write).join(parted);

const lines = written(({ name, words }) => `${name}: ${words}`, '\n');
const quoted = (text: string): string => text.replace(/^/gmu, '> ');

/** The forms in which tools and editors leave a call in a note. */
export const CALL_FORMS: Readonly<Record<string, WriteCall>> = {
  lines,
  bold: written(({ name, words }) => `**${name}:** ${words}`, '\n\n'),
  linked: written(({ name, time, words }) => `[[${name}]] (${time}): ${words}`, '\n\n'),
  escaped: written(({ name, time, words }) => `\\[${time}\\] ${name}: ${words}`, '\n'),
  headings: written(({ name, words }) => `### ${name}\n\n${words}`, '\n\n'),
  // The last paragraph of a call has its label: without one it may be the user's.
  paragraphs: written(({ name, words }) => `${name}:\n\n${words}${name === 'Petra' ? '\n\nand that is how it is, I guess' : ''}`, '\n\n'),
  list: written(({ name, words }) => `- ${name}: ${words}`, '\n'),
  callout: (stretches, first) => `> [!quote]- Transcript\n${quoted(lines(stretches, first))}`,
  quote: (stretches, first) => quoted(lines(stretches, first)),
  table: (stretches, first) =>
    `| Speaker | Text |\n| --- | --- |\n${written(({ name, words }) => `| ${name} | ${words} |`, '\n')(stretches, first)}`,
  details: (stretches, first) => `<details><summary>Transcript</summary>\n\n${lines(stretches, first)}\n\n</details>`,
};
