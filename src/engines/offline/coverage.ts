/** A sentence that may be chosen. */
export interface Coverable {
  /** Indexes into the weights; each at most once. */
  readonly concepts: readonly number[];
  /** Words, or what else the budget counts. */
  readonly cost: number;
  /** 0 to 1: how well it can stand alone. */
  readonly quality: number;
}

/** Ends the choice: by the sum of the costs, by their number, or both. */
export interface CoverageLimit {
  readonly cost: number;
  readonly count: number;
}

interface Entry {
  readonly index: number;
  gain: number;
  /** The number of chosen ones when the gain was computed. */
  round: number;
}

function sift(heap: Entry[], from: number): void {
  let at = from;
  for (;;) {
    const left = 2 * at + 1;
    let best = at;
    for (const child of [left, left + 1]) {
      if (child < heap.length && above(heap[child], heap[best])) best = child;
    }
    if (best === at) return;
    const held = heap[at];
    const risen = heap[best];
    if (held === undefined || risen === undefined) return;
    heap[at] = risen;
    heap[best] = held;
    at = best;
  }
}

/** Whether one entry goes before another; the earlier sentence wins a tie. */
function above(one: Entry | undefined, other: Entry | undefined): boolean {
  if (one === undefined || other === undefined) return false;
  return one.gain > other.gain || (one.gain === other.gain && one.index < other.index);
}

/**
 * Chooses sentences that together cover the heaviest concepts: each concept counts by the square root of how often it is covered, a
 * sentence's gain is divided by the square root of its cost. Lazy greedy (Minoux 1978; Lin and Bilmes 2011).
 * @returns indexes of the chosen ones, best first.
 */
export function chooseByCoverage(candidates: readonly Coverable[], weights: ArrayLike<number>, limit: CoverageLimit): number[] {
  const covered = new Uint16Array(weights.length);
  const gainOf = (candidate: Coverable): number => {
    let gain = 0;
    for (const concept of candidate.concepts) {
      const times = covered[concept] ?? 0;
      gain += (weights[concept] ?? 0) * (Math.sqrt(times + 1) - Math.sqrt(times));
    }
    return (gain * candidate.quality) / Math.sqrt(candidate.cost);
  };
  const heap: Entry[] = candidates.map((candidate, index) => ({ index, gain: gainOf(candidate), round: 0 }));
  for (let at = heap.length >> 1; at >= 0; at--) sift(heap, at);
  const chosen: number[] = [];
  let left = limit.cost;
  const drop = (): void => {
    const last = heap.pop();
    if (last !== undefined && heap.length > 0) heap[0] = last;
    sift(heap, 0);
  };
  while (chosen.length < limit.count) {
    const top = heap[0];
    if (top === undefined || top.gain <= 0) break;
    const candidate = candidates[top.index];
    if (candidate === undefined || candidate.cost > left) {
      drop();
    } else if (top.round < chosen.length) {
      top.gain = gainOf(candidate);
      top.round = chosen.length;
      sift(heap, 0);
    } else {
      chosen.push(top.index);
      left -= candidate.cost;
      for (const concept of candidate.concepts) covered[concept] = (covered[concept] ?? 0) + 1;
      drop();
    }
  }
  return chosen;
}
