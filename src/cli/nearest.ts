/** How many letters must be put in, taken out, exchanged or swapped to make one word of another. */
function distance(one: string, other: string): number {
  const rows = [...Array(one.length + 1).keys()].map((at) => [at, ...Array<number>(other.length).fill(0)]);
  const at = (row: number, column: number): number => rows[row]?.[column] ?? 0;
  for (let column = 1; column <= other.length; column++) (rows[0] ?? [])[column] = column;
  for (let row = 1; row <= one.length; row++) {
    for (let column = 1; column <= other.length; column++) {
      const same = one[row - 1] === other[column - 1] ? 0 : 1;
      const swapped = row > 1 && column > 1 && one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1];
      const least = Math.min(at(row - 1, column) + 1, at(row, column - 1) + 1, at(row - 1, column - 1) + same);
      (rows[row] ?? [])[column] = swapped ? Math.min(least, at(row - 2, column - 2) + 1) : least;
    }
  }
  return at(one.length, other.length);
}

const LONGEST = 40;

/** The word that was probably meant by a misspelt one; null where none is near. */
export function nearest(word: string, known: readonly string[]): string | null {
  if (word.length > LONGEST) return null;
  const ranked = known.map((candidate) => ({ candidate, away: distance(word, candidate) })).sort((one, other) => one.away - other.away);
  const [best] = ranked;
  return best !== undefined && best.away <= Math.max(1, Math.floor(best.candidate.length / 3)) ? best.candidate : null;
}

/** ` Did you mean --json?`; empty where nothing is near. */
export function suggestion(word: string, known: readonly string[], mark = ''): string {
  const meant = nearest(word, known);
  return meant === null ? '' : ` Did you mean ${mark}${meant}?`;
}
