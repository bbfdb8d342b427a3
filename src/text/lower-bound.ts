/** The first index, from `from` up to `to`, of ascending numbers that are not below a value there; `to` where all are below it. */
export function lowerBound(numbers: Int32Array, from: number, to: number, value: number): number {
  let [low, high] = [from, to];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
