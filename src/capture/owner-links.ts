import type { Minutes } from '../minutes/minutes.ts';
import type { CaptureOptions } from './options.ts';

/** The owners of some minutes who have a note, case aside, and its name. */
export function ownerLinks({ actionItems }: Minutes, vaultLinks: CaptureOptions['vaultLinks'] = new Map()): Map<string, string> {
  const byLower = new Map([...vaultLinks].map(([name, note]) => [name.toLowerCase(), note]));
  const links = new Map<string, string>();
  for (const { owner } of actionItems) {
    const note = owner === null ? undefined : byLower.get(owner.toLowerCase());
    if (owner !== null && note !== undefined) links.set(owner, note);
  }
  return links;
}
