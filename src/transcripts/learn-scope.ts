import { canBeLabel, learnLabels, type LearnedLabels } from '../speech/learn-labels.ts';
import { eachRow, slotOf } from '../speech/speech-slots.ts';
import { connectByKeys } from '../text/connected.ts';
import type { ReadLines } from './part-builder.ts';

/** The names in an area that could be labels. */
function possibleNames({ rows }: ReadLines): string[] {
  const names = new Set<string>();
  eachRow(rows, (row, around) => {
    const slot = slotOf(row, around);
    if (slot === null || row.name === null || row.name.shape === 'field' || !canBeLabel(row, slot, around)) return;
    names.add(row.name.clean);
  });
  return [...names];
}

function learnTogether(areas: readonly ReadLines[], indexes: readonly number[]): LearnedLabels {
  return learnLabels(areas[0]?.text ?? '', indexes.flatMap((index) => areas[index]?.rows ?? []));
}

/** What is learned from an area alone says whether labels head most of its rows, however much stands elsewhere. */
function mergeLabels(own: LearnedLabels, together: LearnedLabels): LearnedLabels {
  if (!together.structured) return own;
  const counts = new Map(together.counts);
  for (const [name, count] of own.counts) counts.set(name, Math.max(count, counts.get(name) ?? 0));
  return {
    slots: new Set([...own.slots, ...together.slots]),
    counts,
    dominant: own.structured ? own.dominant : together.dominant,
    times: own.times || together.times,
    structured: true,
  };
}

/**
 * The labels of each area of a scope: its own, and those of all areas that share names with it, so that what else stands below the heading
 * doesn't change how a transcript is read. Only an area without any takes those of the whole scope. Linear.
 */
export function learnScope(areas: readonly ReadLines[]): LearnedLabels[] {
  const own = areas.map(({ text, rows }) => learnLabels(text, rows));
  if (areas.length === 1) return own;
  const groupOf = connectByKeys(areas.map(possibleNames));
  const members = new Map<number, number[]>();
  groupOf.forEach((group, index) => {
    const known = members.get(group);
    if (known === undefined) members.set(group, [index]);
    else known.push(index);
  });
  let whole: LearnedLabels | null = null;
  const learned = [...own];
  for (const indexes of members.values()) {
    const [first = 0] = indexes;
    const alone = indexes.length === 1 ? own[first] : undefined;
    const shared = alone ?? learnTogether(areas, indexes);
    const together = shared.structured ? shared : (whole ??= learnTogether(areas, [...areas.keys()]));
    for (const index of indexes) learned[index] = mergeLabels(own[index] ?? together, together);
  }
  return learned;
}
