import { describe, expect, it } from 'vitest';
import { meetingsToMake } from '../../src/capture/meeting-input.ts';
import { readNoteWishes, type NoteWishes } from '../../src/capture/note-wishes.ts';
import { defaultSettings } from '../../src/capture/options.ts';
import { summarizeTranscript } from '../../src/capture/summarize.ts';
import { offlineEngine } from '../../src/engines/offline/offline-engine.ts';
import { parseBlocks } from '../../src/markdown/parse-blocks.ts';
import { capture } from './capture-text.ts';
import { draftOf, forbiddenEngine, scriptedEngine } from './scripted-engine.ts';

const SPOKEN = `
## Ramp

Robin: Okay, so the ramp squeals every time we lower it, and somebody has to grease the winch before the weekend.
Ottilie: Yeah, I can grease the winch on Friday, and I'll order the new rope while I am at the chandler anyway.
Robin: Good, then we keep the old timetable until the rope is here, agreed.
Ottilie: Agreed. And who pays for the rope, the harbour office or us? I think that is still open.
`;

const noteOf = (properties: string): string => `---\n${properties}\n---\n${SPOKEN}`;
const wishesIn = (text: string): NoteWishes => readNoteWishes({ text, blocks: parseBlocks(text) });
const wishesOf = (properties: string): NoteWishes => wishesIn(noteOf(properties));

describe('"debrief: off"', () => {
  it.each([
    'debrief: off', 'DEBRIEF: OFF', 'Debrief: Off', 'debrief: false', 'debrief: No', 'debrief: never', '"debrief": "off"', "'Debrief': 'OFF'", 'debrief: off # for now',
    'debrief:   off  ', 'debrief:\toff', 'debrief : off', ' debrief: off', 'debrief:\n  off', 'debrief: [off]', 'debrief:\n  - off', 'debrief: >-\n  off', '{debrief: off}',
    'debrief: "off."', 'Debrief: on\ndebrief: off', 'debrief: !!str off',
  ])('holds in valid YAML: %j', (properties) => {
    expect(wishesOf(properties).isOff).toBe(true);
  });

  it.each([
    'up: [[A]], [[B]]\ndebrief: off', 'debrief: off\ntitle: {{title}}', 'by: @robin\nDebrief: Off', 'x: *draft*\n"debrief": off', 'a: 1\na: 2\ndebrief: "OFF" # now',
    'list:\n\t- a\ndebrief: off', '\tdebrief: off', 'title: "open\ndebrief: off', 'debrief: "off', 'debrief: “off”', 'debrief:off', 'debrief: off\ndebrief: off',
    'debrief: off\ndebrief: on', 'x: {{y}}\ndebrief:\n  off', '- one\ndebrief: off', 'x: [a\ndebrief： off',
  ])('holds where the YAML is not valid: %j', (properties) => {
    expect(wishesOf(properties).isOff).toBe(true);
  });

  it('holds where the properties are never closed, and where they begin below a blank line', () => {
    expect(wishesIn(`---\nup: x\ndebrief: off\n${SPOKEN}`).isOff).toBe(true);
    expect(wishesIn(`---\r\ndebrief: off\r\n# Thursday\r\n${SPOKEN}`).isOff).toBe(true);
    expect(wishesIn(`\n---\ndebrief: off\n---\n${SPOKEN}`).isOff).toBe(true);
  });

  it.each(['debrief: on', 'debrief:', 'debrief: true', '# debrief: off', 'about: "debrief: off"', 'plugins:\n  debrief: off', 'text: |\n  debrief: off', 'debriefing: off', 'x: y'])(
    'is not said by %j',
    (properties) => {
      expect(wishesOf(properties)).toMatchObject({ isOff: false, unreadLine: null });
    },
  );

  it('is not said by the text of a note', () => {
    expect(wishesIn(`Robin\n---\ndebrief: off\n---\n${SPOKEN}`).isOff).toBe(false);
    expect(wishesIn(`---\n\nDebrief: off to the harbour\n${SPOKEN}`)).toMatchObject({ isOff: false, unreadLine: null });
  });
});

describe('other wishes', () => {
  it('are read line by line where the YAML is not valid', () => {
    const properties = 'up: [[A]], [[B]]\nDebrief-Language: "de" # ours\ndebrief-instructions: Note: be brief\ndebrief-jira-project: ferry';
    expect(wishesOf(properties)).toEqual({ isOff: false, unreadLine: null, language: 'de', instructions: 'Note: be brief', jiraProject: 'FERRY' });
    expect(wishesOf("x: *y*\ndebrief-instructions: 'don''t name customers'").instructions).toBe("don't name customers");
  });

  it.each(['debrief-instructions: |\n  Be brief.', 'debrief-instructions: [a, b]', 'debrief-instructions: "Be brief', 'debrief-language: de\n  and more', 'x: {a: 1, debrief: off', '{debrief: off, x: [[A]}'])(
    'cannot be read there from %j',
    (wish) => {
      expect(wishesOf(`up: [[A]], [[B]]\n${wish}`)).toMatchObject({ isOff: false, unreadLine: 3, instructions: null });
    },
  );

  it.each(['debrief: of', 'debrief: 0', 'debrief: {all: off}', 'up: [[A]], [[B]]\ndebrief: [[Thursday]]', 'debrief: later'])('cannot be read from %j', (properties) => {
    expect(wishesOf(properties)).toMatchObject({ isOff: false, unreadLine: properties.split('\n').length + 1 });
  });
});

describe('a note with a wish that cannot be read', () => {
  const note = noteOf('up: [[A]], [[B]]\ndebrief: of');

  it('is sent to no server, and the report says so', async () => {
    const { text, report } = await capture(note, forbiddenEngine());
    expect(text).toBe(note);
    expect(report).toMatchObject({ meetings: [], error: { kind: 'wishes-unread' } });
    expect(report.error?.message).toContain('line 3');
    expect(report.error?.tip).toContain('debrief: off');
    expect(meetingsToMake(note, { ...defaultSettings, note: '2026-03-12.md' })).toEqual([]);
  });

  it('is captured on the device', async () => {
    const { report } = await capture(note, offlineEngine);
    expect(report.error).toBeNull();
    expect(report.meetings.map(({ result }) => result)).toEqual(['written']);
  });

  it('is no failure where it has minutes of everything', async () => {
    const { text } = await capture(noteOf('up: "[[A]]"'), scriptedEngine(() => draftOf()));
    const { report } = await capture(text.replace('up: "[[A]]"', 'debrief: of'), forbiddenEngine());
    expect(report.error).toBeNull();
    expect(report.meetings.map(({ result }) => result)).toEqual(['unchanged']);
  });
});

describe('a file that is summarized', () => {
  const options = { title: null, date: null, me: [], maxWords: null, clock: () => 0 };
  const summarize = (text: string): ReturnType<typeof summarizeTranscript> => summarizeTranscript(text, forbiddenEngine(), new AbortController().signal, options);

  it('is sent to no engine where it says "debrief: off", or what cannot be read', async () => {
    expect(await summarize(noteOf('up: [[A]], [[B]]\nDEBRIEF: Off'))).toMatchObject({ failure: { kind: 'note-off' } });
    expect(await summarize(`\uFEFF\r\n---\r\ndebrief: off\r\n---\r\n${SPOKEN}`)).toMatchObject({ failure: { kind: 'note-off' } });
    expect(await summarize(noteOf('debrief: of'))).toMatchObject({ failure: { kind: 'wishes-unread' } });
  });
});
