import { describe, expect, it } from 'vitest';

import { readNote } from '../../src/capture/read-note.ts';
import { findMeetings } from '../../src/capture/states.ts';
import { standsAt } from '../../src/capture/step.ts';
import { offlineEngine } from '../../src/engines/offline/offline-engine.ts';
import { TALK, TURNS } from '../cli/spoken.ts';
import { capture } from './capture-text.ts';

/** The title of the meeting that stands at each line of a note; a dash where none does. */
function titlesByLine(text: string): string[] {
  const note = readNote(text);
  const meetings = findMeetings(note);
  return text.split('\n').map((_, index) => meetings.filter(standsAt(note, index + 1)).map(({ title }) => title ?? 'untitled').join(' and ') || '-');
}

const NOTE = `# Daily Notes\n\nProse of my own.\n\n---\n\nHeating\n\n\n${TALK}\n\n---\n\nSeeds\n\n%%\n${TURNS}\n%%\n\n---\n\nMore of my own.\n`;

describe('a line of a note is of a meeting', () => {
  it('where its title stands, the blank lines below it, its text and the marks around that', () => {
    const titles = titlesByLine(NOTE);
    expect(titles.slice(0, 6)).toEqual(['-', '-', '-', '-', '-', '-']);
    expect(titles.slice(6, 10)).toEqual(Array(4).fill('Heating'));
    expect(titles.slice(10, 13)).toEqual(['-', '-', '-']);
    expect(titles.slice(13, 23)).toEqual(Array(10).fill('Seeds'));
    expect(titles.slice(23)).toEqual(Array(titles.length - 23).fill('-'));
  });

  it.each(['above', 'below'] as const)('where its section stands, %s the transcript, too', async (place) => {
    const written = (await capture(NOTE, offlineEngine, { place })).text;
    const lines = written.split('\n');
    const titles = titlesByLine(written);
    const ends = lines.flatMap((line, index) => (/^%% DEBRIEF_(?:START|END)|^\*\*Summary/u.test(line) ? [index] : []));
    expect(ends.length).toBe(6);
    expect(ends.map((index) => titles[index])).toEqual([...Array<string>(3).fill('Heating'), ...Array<string>(3).fill('Seeds')]);
    expect(titles[lines.indexOf('Prose of my own.')]).toBe('-');
    expect(titles[lines.indexOf('More of my own.')]).toBe('-');
  });
});
