import { describe, expect, test } from 'vitest';
import { readNote } from '../../src/capture/read-note.ts';
import { findMeetings } from '../../src/capture/states.ts';
import { planUndo } from '../../src/capture/undo.ts';
import { applyEdits } from '../../src/text/apply-edits.ts';
import { capture } from './capture-text.ts';
import { draftOf, forbiddenEngine, scriptedEngine } from './scripted-engine.ts';

const FIRST =
  'so yeah I mean the ferry was late again on Monday, um, and and nobody told the harbour office about it, you know. Right, so we decided that we call them first thing ' +
  'in the morning, and then somebody has to change the board at the pier. Okay, I think Wanda can do that, she is there anyway on Thursdays, kind of. Yeah, sure, I can do that.';
const MORE =
  'Um, and one more thing, the the tickets, you know, we ran out of them on Sunday, so I think we need to order the new ones this week. Yeah, I mean, I can order them, it is ' +
  'just a call, right? Okay, let us do that, and then we are done, I guess. Well, thanks everybody, talk to you next week.';

const engine = (): ReturnType<typeof scriptedEngine> =>
  scriptedEngine(({ text }) =>
    draftOf({ actionItems: [{ task: 'Change the board', owner: null, duePhrase: null, priority: null, quote: 'somebody has to change the board at the pier' }], summary: `Of ${String(text.length)} characters.` }),
  );

const NOTES = { 'a title above it': `# Day\n\nThe ferry\n\n${FIRST}\n\n---\n\nMy own thought.\n`, 'a title in its paragraph': `# Day\n\nMy own thought.\n\nThe ferry\n${FIRST}\n` };

const PLACES: readonly (readonly [string, boolean, (text: string) => string])[] = [
  ['inside its wrap, in a paragraph of its own', true, (text) => text.replace(FIRST, () => `${FIRST}\n\n${MORE}`)],
  ['inside its wrap, in the line', true, (text) => text.replace(FIRST, () => `${FIRST} ${MORE}`)],
  ['right below its wrap', true, (text) => text.replace(`${FIRST}\n%%`, () => `${FIRST}\n%%\n${MORE}`)],
  ['below its wrap, after a blank line', true, (text) => text.replace(`${FIRST}\n%%`, () => `${FIRST}\n%%\n\n${MORE}`)],
  ['right below a transcript without a wrap', false, (text) => text.replace(FIRST, () => `${FIRST}\n${MORE}`)],
  ['below a transcript without a wrap, after a blank line', false, (text) => text.replace(FIRST, () => `${FIRST}\n\n${MORE}`)],
];

describe.each(Object.entries(NOTES))('speech added to a captured transcript with %s', (_, note) => {
  test.each(PLACES)('%s belongs to its meeting, which keeps its section and its title', async (_where, wrap, add) => {
    const once = await capture(note, engine(), { wrap });
    const grown = add(once.text);
    expect(grown).not.toBe(once.text);
    const twice = await capture(grown, engine(), { wrap });
    expect(twice.report.meetings.map(({ result, state, title }) => [result, state, title])).toEqual([['written', 'changed', 'The ferry']]);
    const read = readNote(twice.text);
    expect(read.sections.sections.map(({ id }) => id)).toEqual(readNote(once.text).sections.sections.map(({ id }) => id));
    expect(read.taskLines).toHaveLength(1);
    expect(findMeetings(read).map(({ state, title }) => [state, title])).toEqual([['done', 'The ferry']]);
    expect((await capture(twice.text, forbiddenEngine(), { wrap })).text).toBe(twice.text);
    const undone = applyEdits(twice.text, planUndo(twice.text).edits) ?? '';
    expect(undone).not.toMatch(/%%/u);
    expect(undone.split(/\s+/u).join(' ')).toBe(note.replace(FIRST, () => `${FIRST} ${MORE}`).split(/\s+/u).join(' '));
  });
});

test.each(['The late ferry', 'Ferry *and* board: plans', 'A_b [c] #d'])('the title %j that a meeting without one got stays when speech is added, and its links with it', async (title) => {
  const named = (made: string): ReturnType<typeof scriptedEngine> =>
    scriptedEngine((meeting) => ({ ...draftOf({ actionItems: [{ task: 'Change the board', owner: null, duePhrase: null, priority: null, quote: 'change the board at the pier' }] }), title: meeting.title ?? made }));
  const once = await capture(`---\n\n${FIRST}\n`, named(title));
  const grown = once.text.replace(FIRST, () => `${FIRST}\n\n${MORE}`);
  const engine = named('Tickets');
  const twice = await capture(grown, engine);
  expect(engine.asked.map((meeting) => meeting.title)).toEqual([title]);
  const titles = (text: string): string[] => text.split('\n').filter((line) => /^\*\*[^:]+\*\*$|^- \[ \]/u.test(line));
  expect(titles(twice.text)).toEqual(titles(once.text));
  expect(twice.text).not.toContain('Tickets');
});

const LABELLED = '[00:00:05] Wanda: so yeah, um, the ferry was late again on Monday.\n[00:00:20] Piet: right, somebody has to change the board at the pier.\n[00:00:41] Wanda: okay, let us do that then.';
const LABELLED_MORE = '[00:01:05] Piet: and I can order the tickets, you know, it is just a call.';

test('a title that stands in one paragraph with prose and the turns below it stays the title when a turn is added', async () => {
  const once = await capture(`# Day\n\nWrote the draft, three pages.\nThe ferry\n${LABELLED}\n`, engine());
  expect(once.report.meetings.map(({ title }) => title)).toEqual(['The ferry']);
  for (const add of ['\n', '\n%%\n', '\n%%\n\n']) {
    const grown = once.text.replace(/(let us do that then\.)(\n%%)/u, (_, end: string) => (add === '\n' ? `${end}\n${LABELLED_MORE}\n%%` : `${end}${add}${LABELLED_MORE}`));
    const { report, text } = await capture(grown, engine());
    expect(report.meetings.map(({ result, state, title }) => [result, state, title])).toEqual([['written', 'changed', 'The ferry']]);
    expect(readNote(text).sections.sections).toHaveLength(1);
  }
});
