import { type Labels, labelsFor } from './labels.ts';
import { LABELLED_PARTS, type LabelledPart } from './lists.ts';
import { plainLine } from './plain-line.ts';
import { trimEndOf } from './trim-end.ts';

/** The user's own words for parts of a section; a part without any keeps its usual label. */
export type OwnLabels = Readonly<Partial<Record<LabelledPart, string>>>;

const LONGEST = 40;

/** What a label may be made of: letters, figures, marks that mean nothing to Markdown, pictures. */
const MARKS = /[^\p{L}\p{M}\p{N}\p{Extended_Pictographic} '’/,()!?–-]/gu;

/** A label as it can stand between `**` in a note; null where there is nothing to read in it. */
export function cleanLabel(raw: string): string | null {
  const kept = plainLine(plainLine(raw).replace(MARKS, ' ')).replaceAll('--', '-').slice(0, LONGEST);
  const label = trimEndOf(kept.replace(/[\uD800-\uDBFF]$/u, ''), " ,'’/(–-").trim();
  return /[\p{L}\p{N}]/u.test(label) ? label : null;
}

const comparable = (label: string): string => label.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/**
 * The labels of minutes in a language, the user's own put in: those that can stand in a note, and by which a part can be told from the
 * others.
 */
export function labelsWith(language: string, own: OwnLabels = {}): Labels {
  const usual = labelsFor(language);
  const labels: Record<LabelledPart, string> = { ...usual };
  const taken = new Set(LABELLED_PARTS.map((part) => comparable(usual[part])));
  for (const part of LABELLED_PARTS) {
    const label = cleanLabel(own[part] ?? '');
    if (label === null || (taken.has(comparable(label)) && comparable(label) !== comparable(usual[part]))) continue;
    labels[part] = label;
    taken.add(comparable(label));
  }
  return { ...usual, ...labels };
}
