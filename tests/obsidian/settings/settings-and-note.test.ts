import { describe, expect, it } from 'vitest';

import { findSource, itemAt } from '../../../src/capture/find-source.ts';
import { readNote } from '../../../src/capture/read-note.ts';
import { readSectionBody } from '../../../src/capture/section-labels.ts';
import { planUndo } from '../../../src/capture/undo.ts';
import { applyEdits } from '../../../src/text/apply-edits.ts';
import { bodyOf } from '../../../src/section/sections.ts';
import type { Settings } from '../../../src/obsidian/settings/settings.ts';
import { NOTE, noteWith, type Surroundings } from './note-given.ts';

/** The labels and list items' beginnings of the note, in order. */
const labelsOf = (text: string): string[] => [...text.matchAll(/^\*\*([^*]+?):?\*\*/gmu)].map(([, label = '']) => label);

const tasksOf = (text: string): string[] => readNote(text).taskLines.map((line) => line.text.replace(/[a-z2-7]{6}(?=-a\d|\|)/gu, 'ID'));

interface Row {
  readonly set: Partial<Settings>;
  readonly with?: Surroundings;
  /** What stands in the note then, and does not with the defaults. */
  readonly holds?: readonly (string | RegExp)[];
  /** What stands in it with the defaults, and not then. */
  readonly lacks?: readonly (string | RegExp)[];
}

const ORIGIN = '([[2026-03-12#^ID|Ramp and winch]])';

const ROWS: Readonly<Record<string, Row>> = {
  'the section below the transcript': { set: { place: 'below' }, holds: [/\n%%\n\n%% DEBRIEF_START/u], lacks: [/Ramp and winch\n\n%% DEBRIEF_START/u] },
  'the transcript left as it is': { set: { wrap: false }, holds: [/%%\n\nTessa: Okay/u], lacks: [/%%\nTessa: Okay/u] },
  'no evidence': { set: { evidence: 'none' }, lacks: ['    "we keep the old timetable until the rope is here"'] },
  'evidence of all': { set: { evidence: 'all' }, holds: ['    "it squeals every time we lower the ramp"', '    "do we know who pays for it"'] },
  'lists in another order': {
    set: { lists: ['jira', 'openQuestions', 'keyPoints', 'decisions', 'actionItems'] },
    holds: [/\*\*Actionable items for Jira\*\*[^]*\*\*Open questions\*\*[^]*\*\*Key points\*\*[^]*\*\*Decisions\*\*[^]*\*\*Action items\*\*/u],
  },
  'a list left out': { set: { hiddenLists: ['jira'] }, lacks: ['**Actionable items for Jira**', 'Keep the ramp sensor alive'] },
  'own labels': { set: { labels: { summary: 'In short', decisions: '📌 Agreed', jira: 'Tickets' } }, holds: ['**In short:** ', '**📌 Agreed**', '**Tickets**'], lacks: ['**Summary:** ', '**Decisions**'] },
  'tasks under another heading': { set: { taskHeadings: ['Notes'] }, holds: [/## Notes\n\n%% DEBRIEF_TASKS_START %%/u], lacks: [/- \[ \] mine\n\n%% DEBRIEF_TASKS_START/u] },
  'tasks into the section, where no heading is named': { set: { taskHeadings: [] }, holds: [/%% DEBRIEF_TASKS_END %%\n\n%% DEBRIEF_END/u] },
  'the tasks of others too': { set: { tasks: 'all' }, holds: ['- [ ] **Jonah:** Call the harbour office ('], lacks: ['**Jonah:** Call the harbour office (due 2026-03-16)'] },
  'no tasks': { set: { tasks: 'none' }, holds: [/^- \*\*Robin:\*\* Grease the winch \(due 2026-03-13\)$/mu], lacks: ['%% DEBRIEF_TASKS_START %%', '- [ ] Grease'] },
  'tasks in the Dataview format': { set: { taskFormat: 'dataview' }, holds: ['[priority:: high]  [due:: 2026-03-13] ^'], lacks: ['⏫ 📅 2026-03-13'] },
  'tasks in plain words': { set: { taskFormat: 'plain' }, holds: ['- [ ] Grease the winch (due 2026-03-13, high priority) (['], lacks: ['⏫'] },
  'the global filter of the Tasks plugin': { set: {}, with: { taskFilter: '#task' }, holds: ['|Ramp and winch]]) #task ⏫ 📅 2026-03-13 ^'] },
  'others called as the user': { set: { me: ['Jonah'] }, holds: ['- [ ] Call the harbour office'], lacks: ['- [ ] Grease the winch'] },
  'nobody known as the user': { set: { me: [] }, holds: ['- **Robin:** Grease the winch'], lacks: ['- [ ] Grease the winch'] },
  'links of owners who have a note': { set: {}, with: { vaultNames: new Map([['Jonah', 'Jonah Pike']]) }, holds: ['**[[Jonah Pike|Jonah]]:** Call'] },
};

const found = (text: string, what: string | RegExp): boolean => (typeof what === 'string' ? text.includes(what) : what.test(text));

describe('the note that a setting gives', () => {
  it.each(Object.entries(ROWS))('%s', async (_, { set, with: surroundings, holds = [], lacks = [] }) => {
    const usual = await noteWith({});
    const { text } = await noteWith(set, surroundings);
    expect(holds.filter((what) => !found(text, what))).toEqual([]);
    expect(holds.filter((what) => found(usual.text, what))).toEqual([]);
    expect(lacks.filter((what) => found(text, what))).toEqual([]);
    expect(lacks.filter((what) => !found(usual.text, what))).toEqual([]);
  });

  it.each(Object.entries(ROWS))('is read back and undone to the byte: %s', async (_, { set, with: surroundings }) => {
    const { text } = await noteWith(set, surroundings);
    const [section] = readNote(text).sections.sections;
    expect(section?.edited).toBe(false);
    const body = section === undefined ? null : readSectionBody(bodyOf(text, section, section.tasksRegion), section);
    expect(body).toMatchObject({ summary: 'The winch squeals and the rope is worn.', decisions: [{ text: 'The old timetable stays until new rope arrives.' }], openQuestions: [{ text: 'Who pays for paint?' }] });
    expect(body?.jira.map(({ key }) => key)).toEqual(set.hiddenLists === undefined ? ['FERRY-12'] : []);
    expect(body?.actionItems).toHaveLength(3);
    expect(applyEdits(text, planUndo(text).edits)).toBe(NOTE);
  });

  it('has by default all lists, tasks of the user and of nobody, and the signs of the Tasks plugin', async () => {
    const { text } = await noteWith({});
    expect(labelsOf(text)).toEqual(['Summary', 'Decisions', 'Action items', 'Key points', 'Actionable items for Jira', 'Open questions']);
    expect(tasksOf(text)).toEqual([`- [ ] Grease the winch ${ORIGIN} ⏫ 📅 2026-03-13 ^ID-a1`, `- [ ] ? Order the new rope ${ORIGIN} ^ID-a2`]);
  });

  it('is without the global filter where that is not wanted', async () => {
    expect((await noteWith({ useTaskFilter: false }, { taskFilter: '#task' })).text).toBe((await noteWith({})).text);
  });

  it('finds the source of every item, whatever the order and the labels', async () => {
    const { text } = await noteWith({ lists: ['jira', 'openQuestions', 'actionItems', 'keyPoints', 'decisions'], labels: { jira: 'Tickets', decisions: 'Beschlüsse', keyPoints: 'Worum es ging' } });
    const note = readNote(text);
    const sources = [/^- \*\*Keep the ramp/mu, /^- Who pays/mu, /^- \*\*Jonah/mu, /^1\. \*\*Winch/mu, /^- The old timetable/mu, /^- \[\[#\^\w+-a1/mu].map((line) => {
      const source = findSource(note, itemAt(note, text.search(line)) ?? { kind: 'item', sectionId: '', index: null });
      return 'failure' in source ? source.failure.kind : text.slice(source.start, source.end);
    });
    expect(sources).toEqual([
      'it drops out in the rain.',
      'do we know who pays for it?',
      'I can call the harbour office on Monday.',
      'it squeals every time we lower the ramp.',
      'we keep the old timetable until the rope is here, agreed.',
      "I'll grease the winch by tomorrow, it is urgent.",
    ]);
  });

  it('hands tasks out where their list is left out, too', async () => {
    const { text } = await noteWith({ hiddenLists: ['actionItems'] });
    expect(tasksOf(text)).toHaveLength(2);
    expect(text).not.toContain('**Action items**');
    expect(text).not.toContain('Call the harbour office');
  });

  it('is not made at all where its frontmatter says so', async () => {
    for (const value of ['off', 'false', '"no"']) {
      const note = `---\ndebrief: ${value}\n---\n\n${NOTE}`;
      const { text, told, report } = await noteWith({}, { note });
      expect(text).toBe(note);
      expect(told).toBeNull();
      expect(report.warnings.map(({ kind }) => kind)).toEqual(['note-off']);
    }
  });
});

describe('what the engine is told by a setting', () => {
  it('is nothing besides the meeting by default', async () => {
    expect((await noteWith({})).told).toMatchObject({ language: null, instructions: null, kind: null, jiraProject: null, me: ['Robin'] });
  });

  it('is the language and the user’s wishes', async () => {
    expect((await noteWith({ language: 'de', instructions: 'Be brief.' })).told).toMatchObject({ language: 'de', instructions: 'Be brief.' });
  });

  it.each([
    ['title', 'RAMP'],
    ['heading', 'stand up'],
    ['heading', 'Notes'],
    ['tag', '#ferry'],
    ['tag', 'ops'],
  ] as const)('is the kind of a meeting with its own wishes, by its %s %s', async (by, match) => {
    const kinds = [
      { name: 'other', by, match: 'something else', instructions: 'No.' },
      { name: 'ferry round', by, match, instructions: 'Name the ship.' },
      { name: 'late', by, match, instructions: 'Too late.' },
    ];
    const note = `---\ntags: [ops/harbour]\n---\n\nSee #ferry.\n\n${NOTE}`;
    expect((await noteWith({ instructions: 'Be brief.', kinds }, { note })).told).toMatchObject({ kind: 'ferry round', instructions: 'Be brief.\nName the ship.' });
  });

  it.each([
    ['title', ''],
    ['title', 'ram'],
    ['heading', 'Tasks'],
    ['tag', 'fer'],
    ['tag', '#'],
  ] as const)('is no kind where the %s is not %j', async (by, match) => {
    expect((await noteWith({ kinds: [{ name: 'x', by, match, instructions: 'y' }] }, { note: `See #ferry.\n\n${NOTE}` })).told).toMatchObject({ kind: null, instructions: null });
  });

  it('is what the note’s own frontmatter says in its place', async () => {
    const note = `---\ndebrief-language: fr\ndebrief-instructions: Only the numbers.\ndebrief-jira-project: prov\n---\n\n${NOTE}`;
    const { told } = await noteWith({ language: 'de', instructions: 'Be brief.', jiraProject: 'FERRY' }, { note });
    expect(told).toMatchObject({ language: 'fr', instructions: 'Only the numbers.', jiraProject: 'PROV' });
    expect(told?.glossary[0]).toBe('PROV');
  });

  it('is the vault’s names, unless they are to stay', async () => {
    const vaultNames = new Map([['Jonah', 'Jonah Pike']]);
    expect((await noteWith({}, { vaultNames })).told?.glossary).toContain('Jonah');
    const kept = await noteWith({ vaultGlossary: false, jiraProject: 'FERRY' }, { vaultNames });
    expect(kept.told?.glossary).toEqual(['FERRY']);
    expect(kept.told?.jiraProject).toBe('FERRY');
    expect(kept.text).toContain('[[Jonah Pike|Jonah]]');
  });
});
