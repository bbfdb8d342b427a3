import type { Terminal } from './terminal.ts';

/**
 * Prints data on the standard output, indented by two blanks. Control characters that JSON lets through are escaped, since a terminal
 * would obey them.
 */
export function printJson(terminal: Terminal, data: unknown): void {
  const text = JSON.stringify(data, null, 2).replace(/[\u007f-\u009f]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
  terminal.out(`${text}\n`);
}

/** What is printed of the notes named: the one report of one note, an array for several. */
export function oneOrMany<Report>(reports: readonly Report[]): Report | readonly Report[] {
  const [only] = reports;
  return reports.length === 1 && only !== undefined ? only : reports;
}
