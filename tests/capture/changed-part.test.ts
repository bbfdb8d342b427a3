import { expect, test } from 'vitest';
import { readNote } from '../../src/capture/read-note.ts';
import { capture } from './capture-text.ts';
import { draftOf, forbiddenEngine, scriptedEngine, type ScriptedEngine } from './scripted-engine.ts';

const aside = 'well um I mean the weather was like last year you know '.repeat(8);
const first = `so yeah ${aside}somebody has to grease the winch and so on ${aside}and the anchor is all rusty`;
const second = `okay ${aside}somebody has to grease the rope and ${aside}thanks everyone bye`;
const engine = (): ScriptedEngine =>
  scriptedEngine(({ text }) =>
    draftOf({
      actionItems: ['winch', 'rope'].filter((thing) => text.includes(thing)).map((thing) => ({ task: `Grease the ${thing}`, owner: null, duePhrase: null, priority: null, quote: `somebody has to grease the ${thing}` })),
    }),
  );
const tasksOf = (text: string): string[] => readNote(text).taskLines.map(({ text: line }) => /Grease the \w+/u.exec(line)?.[0] ?? line);

test.each([
  ['second', second, `The rope\n\nHello there, everybody. ${second.slice(90)}`],
  ['first', first, `${first}. Thanks everyone, bye bye.\n\n---\n\nThe rope`],
])('where the %s part of a meeting is changed so that it reads like one of its own, the other part stays captured', async (_, part, changed) => {
  const { text, report } = await capture(`# Day\n\nThe deck\n\n${first}\n\n---\n\n${second}\n`, engine());
  expect(report.meetings).toHaveLength(1);
  expect(tasksOf(text)).toEqual(['Grease the winch', 'Grease the rope']);
  const once = await capture(text.replace(part, () => changed), engine());
  expect(once.report.meetings.map(({ result, state }) => [result, state])).toEqual([['written', 'changed']]);
  expect(tasksOf(once.text)).toEqual(['Grease the winch', 'Grease the rope']);
  const twice = await capture(once.text, forbiddenEngine());
  expect(twice.text).toBe(once.text);
});
