/** A task as the Tasks plugin sees it. */
export interface SeenTask {
  readonly description: string;
  readonly priority: string | null;
  readonly due: string | null;
  /** Any other field that was read of the line: none of ours should be. */
  readonly others: readonly string[];
  readonly blockLink: string | null;
}

interface Grammar {
  readonly priority: RegExp;
  readonly due: RegExp;
  readonly others: readonly RegExp[];
}

const DAY = '(\\d{4}-\\d{2}-\\d{2})';

/** One of the plugin's fields at the end of what is left of a line, in square brackets or parentheses, a comma allowed behind it. */
const field = (inner: string): RegExp => new RegExp(`(?:\\[ *${inner} *\\]|\\( *${inner} *\\))(?: *,)?$`, 'u');

/**
 * The Tasks plugin's two formats as its documentation has them ("Tasks Emoji Format", "Dataview Format"; its code names them
 * `DefaultTaskSerializer` and `DataviewTaskSerializer`), written again for this test. The plugin is on no package registry.
 */
const GRAMMARS: Readonly<Record<'emoji' | 'dataview', Grammar>> = {
  emoji: {
    priority: /(?<value>[🔺⏫🔼🔽⏬])\uFE0F?$/u,
    due: new RegExp(`[📅📆🗓] *${DAY}$`, 'u'),
    others: [new RegExp(`(?:[🛫➕⏳⌛⏰✅❌]) *${DAY}$`, 'u'), /🔁 ?[a-zA-Z0-9, !]+$/u, /🆔 *[a-zA-Z0-9-_]+$/u, /⛔\uFE0F? *[a-zA-Z0-9-_]+$/u, /🏁 *\w+$/u],
  },
  dataview: {
    priority: field('priority:: *(highest|high|medium|low|lowest)'),
    due: field(`due:: *${DAY}`),
    others: [field(`(?:start|created|scheduled|reminder|completion|cancelled):: *${DAY}`), field('repeat:: *[a-zA-Z0-9, !]+'), field('(?:id|dependsOn):: *[a-zA-Z0-9-_ ,]+')],
  },
};

const NAMES: Readonly<Record<string, string>> = { '🔺': 'highest', '⏫': 'high', '🔼': 'medium', '🔽': 'low', '⏬': 'lowest' };

const TRAILING_TAG = /(?:^|\s)#[^ !@#$%^&*(),.?":{}|<>]+$/u;

/** A line with the last of some fields taken from its end; null where none of them stands there. */
function take(line: string, expression: RegExp): { readonly rest: string; readonly value: string } | null {
  const found = expression.exec(line);
  if (found === null) return null;
  return { rest: line.slice(0, found.index).trim(), value: found.slice(1).find((group) => (group as string | undefined) !== undefined) ?? found[0] };
}

/**
 * Reads a line as the Tasks plugin does: a check box, the global filter somewhere behind it, a block link at the end; then fields and tags
 * are taken from the end until text stands there. Null where it is no task to the plugin.
 */
export function readByTasksPlugin(line: string, format: 'emoji' | 'dataview', globalFilter: string | null = null): SeenTask | null {
  const box = /^[ \t]*(?:[-*+]|\d+[.)]) +\[.\] *(.*)$/u.exec(line);
  if (box === null) return null;
  const body = (box[1] ?? '').trim();
  if (globalFilter !== null && !body.includes(globalFilter)) return null;
  const link = / \^[a-zA-Z0-9-]+$/u.exec(body)?.[0] ?? null;
  let rest = link === null ? body : body.slice(0, -link.length).trim();
  const grammar = GRAMMARS[format];
  const seen: { priority: string | null; due: string | null; readonly others: string[] } = { priority: null, due: null, others: [] };
  let tags = '';
  for (let before = ''; before !== rest; ) {
    before = rest;
    const priority = take(rest, grammar.priority);
    if (priority !== null) {
      seen.priority = NAMES[priority.value] ?? priority.value;
      ({ rest } = priority);
    }
    const due = take(rest, grammar.due);
    if (due !== null) {
      seen.due = due.value;
      ({ rest } = due);
    }
    for (const expression of grammar.others) {
      const other = take(rest, expression);
      if (other === null) continue;
      seen.others.push(other.value);
      ({ rest } = other);
    }
    const tag = TRAILING_TAG.exec(rest)?.[0];
    if (tag !== undefined) {
      tags = `${tag.trim()} ${tags}`.trim();
      rest = rest.slice(0, -tag.length).trim();
    }
  }
  return { description: `${rest} ${tags}`.trim(), ...seen, blockLink: link?.trim() ?? null };
}
