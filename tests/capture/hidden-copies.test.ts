import { describe, expect, test } from 'vitest';
import { planUndo } from '../../src/capture/undo.ts';
import { applyEdits } from '../../src/text/apply-edits.ts';
import { capture } from './capture-text.ts';
import { draftOf, scriptedEngine } from './scripted-engine.ts';

const call = (thing: string): string =>
  [
    `Nadia: so I looked at the ${thing} yesterday and um I think it has to be replaced`,
    `Tomas: yeah, I will order a new ${thing} for the greenhouse by Friday then`,
    `Nadia: okay and can you please check the price of the ${thing} with the plumber`,
    `Tomas: sure, we decided to keep the old ${thing} until spring, so there is time`,
    `Nadia: right, then somebody has to tell Maren about the ${thing} before she leaves`,
    'Tomas: good, let us talk about that again next week, thanks, bye',
  ].join('\n');
const pump = call('pump');
const valve = call('valve');
const quote = pump.split('\n').slice(0, 4).join('\n');
const own = (words: string): string => `%%\n${words}\n%%`;
const inline = (words: string): string => `%% ${words} %%`;

const NOTES: readonly (readonly [string, string])[] = [
  ['in a comment whose marks share lines with the words', `Weekly\n\n${pump}\n***\n\n## Later\n\n${inline(pump)}\nmine\n`],
  ['in such a comment between two rules', `Weekly\n\n${pump}\n***\n\n${inline(pump)}\n***\n`],
  ['below, where it is the first of two parts', `Weekly\n\n${pump}\n\n---\n\n${valve}\n\n## Copy\n\n${own(pump)}\n\nend\n`],
  ['below, where it is the first of two parts with a remark between', `Weekly\n\n${pump}\n\nMore after the break:\n\n${valve}\n\n## Copy\n\n${own(pump)}\n\nend\n`],
  ['below, directly', `Weekly\n\n${pump}\n\n${own(pump)}\n`],
  ['below a block id of the call', `## Sync\n\n${pump}\n\n^sync1\n\n${own(pump)}\n`],
  ['below a word', `## Sync\n\n${pump}\n\nokay\n\n${own(pump)}\n`],
  ['above', `## Mine\n\n${own(pump)}\n\n## Sync\n\n${pump}\n`],
  ['below another comment and a block id', `## Sync\n\n${pump}\n\n^sync1\n\n${own('for me only')}\n\n${own(valve)}\n\n${own(pump)}\n\nend\n`],
  ['below one that quotes most of it', `## Sync\n\n${pump}\n\n^sync1\n\n${own(`${quote} and so on`)}\n\n${own(pump)}\n\nend\n`],
  ['below a hidden call that goes on under another heading', `## Sync\n\n${pump}\n\n## Later\n\n${own(valve)}\n\n## Later\n\n${own('mine')}\n\nI think so.\n\n## Mine\n\n${own(pump)}\n`],
  ['of each of two parts', `## Sync\n\n${pump}\n\n---\n\n${valve}\n\n## Copies\n\n${own(pump)}\n\n${own(valve)}\n`],
];

describe.each(['above', 'below'] as const)('the user’s own hidden copy of a call, minutes %s it', (place) => {
  test.each(NOTES)('%s: a second capture changes nothing, undo restores the note', async (_, note) => {
    const engine = scriptedEngine(() => draftOf());
    const once = await capture(note, engine, { place });
    expect(once.report.meetings.map(({ result }) => result)).toContain('written');
    const twice = await capture(once.text, engine, { place });
    expect(twice.text).toBe(once.text);
    expect(applyEdits(once.text, planUndo(once.text).edits)).toBe(note);
    expect(planUndo(once.text).kept).toEqual([]);
  });
});

const captured = async (note: string): Promise<string> => (await capture(note, scriptedEngine(() => draftOf()))).text;
const undo = (text: string): string => applyEdits(text, planUndo(text).edits) ?? '';
const left = (text: string): string[] => planUndo(text).kept.map(({ what, line }) => `${what}: ${text.split('\n')[line - 1]?.slice(0, 8) ?? ''}`);

describe('a hidden copy under another heading', () => {
  const note = `## Sync\n\n${pump}\n\nMy own thought.\n\n## Mine\n\n${own(pump)}\n`;

  test('stays where the user took the marks off the call', async () => {
    const text = (await captured(note)).replace(own(pump), pump);
    expect(undo(text)).toBe(note);
  });

  test('stays where prose was put between the section and the call', async () => {
    const prose = (text: string): string => text.replace(/(?:%%\n)?Nadia: so/u, (found) => `I typed this.\n\n${found}`);
    expect(undo(prose(await captured(note)))).toBe(prose(note));
  });

  test('stays with the marks of the call where the section was moved under a third heading, and that is said', async () => {
    const text = await captured(note);
    const section = /%% DEBRIEF_START[\s\S]*DEBRIEF_END[^\n]*%%\n\n/u.exec(text)?.[0] ?? '';
    const moved = `${text.replace(section, '')}\n## Minutes\n\n${section}`;
    expect(undo(moved).match(/%%\nNadia: so/gu)).toHaveLength(2);
    expect(left(moved)).toEqual(['wrap: %%']);
  });

  test('whose marks share lines with the words stays where the call was deleted with its marks, and that is said', async () => {
    const text = await captured(note.replace(own(pump), () => inline(pump)));
    const thrown = text.replace(own(pump), '');
    expect(undo(thrown)).toContain(inline(pump));
    expect(left(thrown)).toEqual(['wrap: %% Nadia']);
  });
});

test('a hidden copy stays where the user has edited the call itself', async () => {
  const note = `## Sync\n\n${pump}\n\nokay, and then\n\n${own(pump)}\n`;
  const text = await captured(note);
  const edited = text.replace('by Friday', 'before Monday');
  expect(edited).not.toBe(text);
  expect(undo(edited)).toContain(own(pump));
});

test.each(['above', 'below'] as const)('a comment with a remark and a copy stays where the user took the marks off the call, minutes %s it', async (place) => {
  const remark = own(`For me only, she said:\n\n${pump}`);
  const note = `## Sync\n\n${pump}\n\n${remark}\n`;
  const { text } = await capture(note, scriptedEngine(() => draftOf()), { place });
  expect(text).toContain(own(pump));
  expect(undo(text.replace(own(pump), pump))).toBe(note);
});
