import type { ActionItem } from '../minutes/minutes.ts';
import { namesOf } from '../minutes/owner-names.ts';
import type { CaptureOptions } from './options.ts';

type OwnerOptions = Pick<CaptureOptions, 'me' | 'tasks'>;

const wordsOf = (name: string): string[] => name.toLocaleLowerCase('en').split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');

/** Whether one of an owner's names is the user's. */
const isMe = (owner: string, me: readonly string[]): boolean => [owner, ...namesOf(owner)].some((name) => isMyName(name, me));

/** Whether a name is one of the user's: the same words, or the first of them alone. */
function isMyName(owner: string, me: readonly string[]): boolean {
  const said = wordsOf(owner);
  return me.some((name) => {
    const own = wordsOf(name);
    const [first] = own;
    return own.join(' ') === said.join(' ') || (said.length === 1 && said[0] === first) || (own.length === 1 && first === said[0]);
  });
}

/** Whether an item goes to the user's task list: by default it is the user's own, or nobody was named. */
export function becomesTask(item: ActionItem, { me, tasks }: OwnerOptions): boolean {
  if (tasks !== 'mine') return tasks === 'all';
  return item.owner === null || isMe(item.owner, me);
}

/** Whether its task begins with `?`: nobody was named. */
export const isUnassigned = (item: ActionItem): boolean => item.owner === null;

/** Whether its task names the owner: somebody else. */
export const isOthers = (item: ActionItem, { me }: OwnerOptions): boolean => item.owner !== null && !isMe(item.owner, me);
