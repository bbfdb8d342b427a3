import type { DraftMinutes } from '../../minutes/draft.ts';
import { type Dropped, readDraft } from '../../minutes/read-draft.ts';

/** Minutes of a meeting or a part of it, and what of the answer could not be used. */
export interface Part {
  readonly draft: DraftMinutes;
  readonly dropped: readonly Dropped[];
}

/** The minutes of an answer; null where it has nothing of them. */
export function readMinutes(json: unknown): Part | null {
  return readDraft(unwrapped(json));
}

const isFields = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Models without a schema to follow put the object in a list or under a name of its own. */
function unwrapped(json: unknown): unknown {
  const value: unknown = Array.isArray(json) && json.length === 1 ? json[0] : json;
  if (!isFields(value)) return value;
  const inner = Object.values(value);
  return inner.length === 1 && isFields(inner[0]) ? inner[0] : value;
}
