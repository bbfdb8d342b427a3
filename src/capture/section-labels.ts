import { LABELLED_PARTS, type LabelledPart } from '../minutes/lists.ts';
import { cleanLabel, labelsWith, type OwnLabels } from '../minutes/own-labels.ts';
import { readBody, type ReadBody } from '../minutes/read-back.ts';
import { readUsualLabel } from '../minutes/read-lines.ts';
import { labelHash } from '../text/fingerprint.ts';
import type { LabelMemory } from '../section/marker.ts';
import type { Section } from '../section/sections.ts';

/** A letter for each part, as the marker has it. */
const LETTERS: Readonly<Record<LabelledPart, string>> = { summary: 's', decisions: 'd', actionItems: 'a', keyPoints: 'k', jira: 'j', openQuestions: 'q' };

/** What a section remembers of the user's own labels. */
export function rememberLabels(language: string, own: OwnLabels): LabelMemory[] {
  const labels = labelsWith(language, own);
  return LABELLED_PARTS.filter((part) => cleanLabel(own[part] ?? '') === labels[part]).map((part) => ({ part: LETTERS[part], hash: labelHash(labels[part]) }));
}

/** Reads a section's body back, by the labels with which it was written. */
export function readSectionBody(body: string, { memory }: Pick<Section, 'memory'>): ReadBody {
  const byHash = new Map(memory.labels.map(({ part, hash }) => [hash, part]));
  return readBody(body, (label) => {
    const letter = byHash.size === 0 ? undefined : byHash.get(labelHash(label));
    return LABELLED_PARTS.find((part) => LETTERS[part] === letter) ?? readUsualLabel(label);
  });
}
