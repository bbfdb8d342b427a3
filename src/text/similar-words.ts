/** Edit distance (insertions, deletions, substitutions), given up above a limit of one or two: then a number above it. */
function editDistance(first: string, second: string, limit: number): number {
  let above = Array.from({ length: second.length + 1 }, (_, at) => at);
  for (let row = 1; row <= first.length; row++) {
    const line = [row];
    let least = row;
    for (let column = 1; column <= second.length; column++) {
      const same = first[row - 1] === second[column - 1] ? 0 : 1;
      const cost = Math.min((above[column - 1] ?? 0) + same, (above[column] ?? 0) + 1, (line[column - 1] ?? 0) + 1);
      line.push(cost);
      least = Math.min(least, cost);
    }
    if (least > limit) return limit + 1;
    above = line;
  }
  return above[second.length] ?? limit + 1;
}

/** Letters that a word must have at least to be met by one that is spelled otherwise. */
export const SHORTEST_SIMILAR = 5;
const LONG = 9;
const LONGEST = 40;

/**
 * Whether two words are one but for a slip of spelling: five letters or more, the same first one (`increase` is not `decrease`), one letter
 * off, two from nine letters on. Figures and short words must be equal.
 */
export function areSimilar(first: string, second: string): boolean {
  const shorter = Math.min(first.length, second.length);
  if (shorter < SHORTEST_SIMILAR || first.charCodeAt(0) !== second.charCodeAt(0) || Math.max(first.length, second.length) > LONGEST) return false;
  const limit = shorter >= LONG ? 2 : 1;
  if (Math.abs(first.length - second.length) > limit || /\p{N}/u.test(first) || /\p{N}/u.test(second)) return false;
  return editDistance(first, second, limit) <= limit;
}
