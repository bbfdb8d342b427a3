import { expect, test } from 'vitest';
import { offlineEngine } from '../../src/engines/offline/offline-engine.ts';
import { capture } from './capture-text.ts';
import { forbiddenEngine } from './scripted-engine.ts';

const CALL = [
  '[00:00:04] Wanda: okay so, um, the ferry was late again on Monday because of the winch.',
  '[00:00:19] Piet: I will write down the times of the ferry by Friday. And somebody has to ask the harbour office for the key.',
  '[00:00:42] Wanda: so we decided that we do not paint the boat this spring. Right, okay.',
  '[00:00:55] Piet: yeah, I will look at BOAT-12 tomorrow.',
].join('\n');
const SECTION = /%% DEBRIEF_START[^]*DEBRIEF_END[^\n]*/u;

const CHANGES: readonly (readonly [string, (line: string) => string])[] = [
  ['indented', (line) => `    ${line}`],
  ['indented by a tab', (line) => `\t${line}`],
  ['put into a list item', (line) => (line.startsWith('%% DEBRIEF_START') ? `- ${line}` : `    ${line}`)],
  ['put into a quote', (line) => `> ${line}`],
  ['put into a quote in a quote', (line) => `> > ${line}`],
];

test.each(CHANGES)('minutes that were %s are not read as speech by the captures after that', async (_, change) => {
  const { text } = await capture(`# Day\n\n## The ferry\n\n${CALL}\n`, offlineEngine);
  const moved = text.replace(SECTION, (section) => section.split('\n').map(change).join('\n'));
  const once = await capture(moved, offlineEngine);
  expect(once.report.meetings.map(({ title }) => title)).toEqual(['The ferry']);
  const twice = await capture(once.text, forbiddenEngine());
  expect(twice.text).toBe(once.text);
  expect(twice.report.meetings.map(({ result }) => result)).toEqual(['unchanged']);
});
