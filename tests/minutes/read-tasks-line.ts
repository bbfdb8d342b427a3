/** A task as the Tasks plugin reads it. */
export interface ReadTask {
  readonly status: string;
  readonly description: string;
  readonly priority: string | null;
  readonly due: string | null;
  /** Start, scheduled, created, done, cancelled, reminder, recurrence, id, dependencies: none of which we ever write. */
  readonly others: readonly string[];
  readonly tags: readonly string[];
  readonly blockId: string | null;
}

const DAY = '\\d{4}-\\d{2}-\\d{2}';

/** The signs that may stand at a line's end, each with its value, in the grammar of the plugin's help ("Tasks Emoji Format"). */
const AT_END: readonly (readonly [name: 'priority' | 'due' | 'other' | 'tag', sign: RegExp])[] = [
  ['priority', /[🔺⏫🔼🔽⏬]\uFE0F?$/u],
  ['due', new RegExp(`[📅📆🗓]\\uFE0F? *${DAY}$`, 'u')],
  ['other', new RegExp(`[🛫➕⏳⌛⏰✅❌]\\uFE0F? *${DAY}(?: \\d{2}:\\d{2})?$`, 'u')],
  ['other', /🔁\uFE0F? ?[a-zA-Z0-9, !]+$/u],
  ['other', /🆔\uFE0F? *[a-zA-Z0-9_-]+$/u],
  ['other', /⛔\uFE0F? *[a-zA-Z0-9_-]+(?: *, *[a-zA-Z0-9_-]+)* *$/u],
  ['other', /🏁\uFE0F? *[a-zA-Z]+$/u],
  ['tag', /(?:^|\s)#[^\s!@#$%^&*(),.?":{}|<>]+$/u],
];

/** Takes signs from the end of a text until text stands there. */
function takeSigns(text: string): { readonly rest: string; readonly taken: readonly (readonly [string, string])[] } {
  const taken: (readonly [string, string])[] = [];
  let rest = text;
  for (;;) {
    const next = AT_END.map(([name, sign]) => [name, sign.exec(rest)] as const).find(([, found]) => found !== null);
    const [name, sign] = next ?? [];
    if (name === undefined || sign === undefined || sign === null) return { rest, taken };
    taken.push([name, sign[0].trim()]);
    rest = rest.slice(0, sign.index).trim();
  }
}

/** Reads a line as the Tasks plugin does: the check box, a block id at the end, then signs from the end backwards up to the first text. */
export function readTasksLine(line: string): ReadTask | null {
  const [, status, body] = /^[\s>]*(?:[-*+]|\d+\.) +\[(.)\] *(.*)$/u.exec(line) ?? [];
  if (status === undefined || body === undefined) return null;
  const link = / \^([a-zA-Z0-9-]+)$/u.exec(body.trimEnd());
  const { rest, taken } = takeSigns(link === null ? body.trim() : body.slice(0, link.index).trim());
  const values = (name: string): string[] => taken.filter(([of]) => of === name).map(([, value]) => value);
  const inText = rest.match(/(?:^|\s)#[^\s!@#$%^&*(),.?":{}|<>]+/gu) ?? [];
  return {
    status,
    description: rest,
    priority: values('priority')[0] ?? null,
    due: values('due')[0]?.slice(-10) ?? null,
    others: values('other'),
    tags: [...inText.map((tag) => tag.trim()), ...values('tag')],
    blockId: link?.[1] ?? null,
  };
}
