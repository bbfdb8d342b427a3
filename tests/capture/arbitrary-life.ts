import fc from 'fast-check';
import { readNote } from '../../src/capture/read-note.ts';
import { planUndo } from '../../src/capture/undo.ts';
import type { Engine } from '../../src/engines/engine.ts';
import { applyEdits } from '../../src/text/apply-edits.ts';
import { draftOf, scriptedEngine } from './scripted-engine.ts';

/** What is said of a task, the one word that tells it in any wording, and two wordings. */
export interface Said {
  readonly said: string;
  readonly key: string;
  readonly tasks: readonly [string, string];
}

const MEETINGS: readonly (readonly Said[])[] = [
  [
    { said: 'somebody has to prune the quince tree', key: 'quince', tasks: ['Prune the quince', 'Cut back the quince'] },
    { said: 'the greenhouse door needs a new hinge', key: 'greenhouse', tasks: ['Mend the greenhouse door', 'Fit a new greenhouse hinge'] },
    { said: 'we ran out of slug pellets on Sunday', key: 'pellets', tasks: ['Buy slug pellets', 'Order more pellets'] },
  ],
  [
    { said: 'the winch squeaks and wants grease', key: 'winch', tasks: ['Grease the winch', 'Put grease on the winch'] },
    { said: 'Nils should hear about the mooring', key: 'mooring', tasks: ['Tell Nils about the mooring', 'Talk to Nils about his mooring'] },
  ],
];
const MORE: readonly Said[] = [
  { said: 'and the hedge by the road wants planting', key: 'hedge', tasks: ['Plant the hedge', 'Get the hedge planted'] },
  { said: 'and the dinghy lost one of its oars', key: 'dinghy', tasks: ['Find an oar for the dinghy', 'Look for the oar of the dinghy'] },
];
const ASIDES = ['well um I mean the weather was like last year you know so yeah I think ', 'okay so right I guess that is how it goes in the harbour um yes you know '];

export const KEYS = [...MEETINGS.flat(), ...MORE].map(({ key }) => key);

const talkOf = (index: number): string => {
  const aside = ASIDES[index] ?? '';
  return `so ${aside}${(MEETINGS[index] ?? []).map(({ said }) => `${said} ${aside}`).join('')}`.trim();
};
const TALKS = [talkOf(0), talkOf(1)];
const moreOf = (index: number): string => ` ${ASIDES[index] ?? ''}${MORE[index]?.said ?? ''} ${ASIDES[index] ?? ''}`.trimEnd();

/** A day with one meeting or two, with or without a heading for tasks. */
export function dayNote({ heading, second }: { readonly heading: boolean; readonly second: boolean }): string {
  const boat = second ? `\n---\n\nThe boat\n\n${TALKS[1] ?? ''}\n` : '';
  return `# Day\n\n${heading ? '## Tasks\n\n- [ ] mine\n\n' : ''}## Notes\n\nThe garden\n\n${TALKS[0] ?? ''}\n${boat}`;
}

/** An engine that hears every task that was said, in the first or the second wording. */
export function hearing(wording: 0 | 1): Engine {
  return scriptedEngine(({ text }) => {
    const heard = [...MEETINGS.flat(), ...MORE].filter(({ said }) => text.includes(said));
    const jira = heard.slice(0, 1).map(({ key, said }) => ({ type: 'Task' as const, key: null, summary: `File an issue on all ${key} things of ours`, description: 'As said.', acceptanceCriteria: [], quote: said.slice(-12) }));
    return draftOf({ actionItems: heard.map(({ said, tasks }) => ({ task: tasks[wording], owner: null, duePhrase: null, priority: null, quote: said })), jira });
  });
}

const STEPS = [
  'capture', 'capture', 'force', 'tick', 'reword', 'delete task', 'move', 'move into section', 'copy task', 'delete section', 'quote', 'callout', 'fence', 'strip', 'append', 'copy', 'delete transcript', 'undo', 'undo one',
] as const;

/** One thing that happens to a note, and which of the tasks, sections or transcripts it happens to. */
export interface LifeStep {
  readonly what: (typeof STEPS)[number];
  readonly which: number;
  readonly wording: 0 | 1;
}

/** After these no section remembers what it was made of. */
const FORGETTING: ReadonlySet<LifeStep['what']> = new Set(['delete section', 'quote', 'callout', 'fence', 'strip', 'undo', 'undo one']);

/**
 * Up to eight things that happen to a note. In a text that has grown since, only the same words tell a task whose section is gone; and
 * where none remembers them, a copy and the text that has changed since are two meetings.
 */
export const arbitraryLife: fc.Arbitrary<readonly LifeStep[]> = fc
  .array(fc.record<LifeStep>({ what: fc.constantFrom(...STEPS), which: fc.nat({ max: 5 }), wording: fc.constantFrom(0, 1) }), { minLength: 1, maxLength: 7 })
  .map((steps) => (steps.some(({ what }) => what === 'append') ? steps.map((step) => ({ ...step, wording: 0 as const })) : steps))
  .map((steps) => (steps.some(({ what }) => what === 'copy') ? steps.filter(({ what }) => !FORGETTING.has(what)) : steps));

const TASK = /^[> ]*- \[.\] .*\^[a-z2-7]{6}-a\d+$/u;

/** The lines of tasks with a block id, in quotes too. */
export const taskLines = (text: string): string[] => text.split('\n').filter((line) => TASK.test(line));

function changeTask(text: string, which: number, change: (line: string) => string | null): string {
  const lines = taskLines(text).filter((line) => line.startsWith('- '));
  const line = lines[which % Math.max(1, lines.length)];
  if (line === undefined) return text;
  const changed = change(line);
  return changed === null ? text.replace(`${line}\n`, '') : text.replace(line, () => changed);
}

function changeSection(text: string, which: number, change: (section: string) => string): string {
  const { sections } = readNote(text).sections;
  const section = sections[which % Math.max(1, sections.length)];
  return section === undefined ? text : text.slice(0, section.start) + change(text.slice(section.start, section.end)) + text.slice(section.end);
}

const quoted = (section: string): string => section.replace(/^/gmu, '> ');

/** A note without one of its task lines, and that line; an empty one where there is none. */
function takeTask(text: string, which: number): { readonly without: string; readonly line: string } {
  let line = '';
  const without = changeTask(text, which, (found) => {
    line = found;
    return null;
  });
  return { without, line };
}

/** A section with a line among its own: below its first bullet, or as its last. */
function withLine(section: string, line: string): string {
  const bullet = /^[-*] .*(?:\n {2,}.*)*\n/mu.exec(section);
  const at = bullet === null || line.length % 2 === 0 ? section.lastIndexOf('%% DEBRIEF_END') : bullet.index + bullet[0].length;
  return `${section.slice(0, at)}${line}\n${bullet === null || line.length % 2 === 0 ? '\n' : ''}${section.slice(at)}`;
}

/** The note after a step of the user's; null for a step that is a capture. */
export function afterStep(text: string, { what, which, wording }: LifeStep): string | null {
  switch (what) {
    case 'capture':
    case 'force':
      return null;
    case 'tick':
      return changeTask(text, which, (line) => line.replace('- [ ]', '- [x]'));
    case 'reword':
      return changeTask(text, which, (line) => line.replace(' ([[', ' before the frost ([['));
    case 'delete task':
      return changeTask(text, which, () => null);
    case 'move': {
      const { without, line } = takeTask(text, which);
      return line === '' ? text : `${without}\n${line}\n`;
    }
    case 'move into section': {
      const { without, line } = takeTask(text, which);
      const { sections } = readNote(without).sections;
      return line === '' || sections.length === 0 ? text : changeSection(without, wording + which, (section) => withLine(section, line));
    }
    case 'copy task':
      return changeTask(text, which, (line) => `${line}\n${line}`);
    case 'delete section':
      return changeSection(text, which, () => '');
    case 'quote':
      return changeSection(text, which, quoted);
    case 'callout':
      return changeSection(text, which, (section) => `> [!note]- Minutes\n${quoted(section)}`);
    case 'fence':
      return changeSection(text, which, (section) => `\`\`\`\n${section}\n\`\`\``);
    case 'strip':
      return changeSection(text, which, (section) => section.replace(/^%% DEBRIEF_(?:START|END) .*$/gmu, ''));
    case 'append':
      return text.includes(moreOf(which % 2)) ? text : text.replace(TALKS[which % 2] ?? '', (talk) => talk + moreOf(which % 2));
    case 'copy':
      return `${text}\n---\n\n${TALKS[which % 2] ?? ''}\n`;
    case 'delete transcript':
      return text.replace(TALKS[which % 2] ?? '', '');
    case 'undo':
      return applyEdits(text, planUndo(text).edits);
    case 'undo one': {
      const { sections } = readNote(text).sections;
      const id = sections[which % Math.max(1, sections.length)]?.id;
      return id === undefined ? text : applyEdits(text, planUndo(text, new Set([id])).edits);
    }
  }
}
