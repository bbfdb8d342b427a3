/**
 * Tells which items belong together: those that share a key, if only by way of others.
 *
 * @param keysOf the keys of each item, in order
 * @returns for each item the number of its group; items of one group have the same number
 */
export function connectByKeys(keysOf: readonly (readonly string[])[]): number[] {
  const parents = keysOf.map((_, index) => index);
  const rootOf = (index: number): number => {
    let root = index;
    for (let above = parents[root] ?? root; above !== root; above = parents[root] ?? root) {
      // Each step halves the way of later ones.
      parents[root] = parents[above] ?? above;
      root = parents[root] ?? root;
    }
    return root;
  };
  const first = new Map<string, number>();
  keysOf.forEach((keys, index) => {
    for (const key of keys) {
      const other = first.get(key);
      if (other === undefined) first.set(key, index);
      else parents[rootOf(index)] = rootOf(other);
    }
  });
  return keysOf.map((_, index) => rootOf(index));
}
