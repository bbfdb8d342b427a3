import { describe, expect, it } from 'vitest';

import { readNote, withDoubtful } from '../../../src/capture/read-note.ts';
import { firstChoices, isTicked, tick } from '../../../src/capture/review/choices.ts';
import { chosenMeetings } from '../../../src/capture/review/chosen.ts';
import { planReview } from '../../../src/capture/review/plan-review.ts';
import { regroup } from '../../../src/capture/review/regroup.ts';
import { listMeetings } from '../../../src/capture/review/review-rows.ts';
import { scanTranscripts } from '../../../src/capture/scan.ts';
import { makeMinutes } from '../../../src/capture/make-minutes.ts';
import { readNoteWishes } from '../../../src/capture/note-wishes.ts';
import { undoNote } from '../../../src/capture/undo-note.ts';
import { explainScan } from '../../../src/cli/explain-scan.ts';
import { offlineEngine } from '../../../src/engines/offline/offline-engine.ts';
import { createMemoryStore } from '../memory-store.ts';
import { capture } from '../capture-text.ts';
import { NOTHING, options } from './sample.ts';

/** A paste from Slack: few words, many minutes. */
const CHAT = `Mira Holt  9:41 AM
morning, did the deploy go through?

Jonas Reed  9:42 AM
yep, about ten minutes ago

Mira Holt  9:44 AM
nice. can you check the error rate pls

Jonas Reed  9:51 AM
looking now, I will write it up for the status page by Friday

Mira Holt  10:05 AM
great, then I'll tell support`;

const WECHAT = `王芳 2026-03-12 09:41
早上好，部署好了吗？

李雷 2026-03-12 09:42
好了，十分钟前

王芳 2026-03-12 09:44
太好了，看一下错误率

李雷 2026-03-12 10:21
正常`;

const DIALOGUE = `Mara: The lamp is out again.
Old man: It burns when it wants to.
Mara: Then why do you keep it?
Old man: Because it was my father's, and his father's before.
Mara: You should sell it.
Old man: Nobody buys a lamp that does not burn.`;

const noteOf = (text: string): string => `# Thursday\n\n## Deploy\n\n${text}\n\n## Shopping\n\n- milk\n`;
const NOTE = noteOf(CHAT);

const begin = (text: string) => {
  const note = readNote(text);
  const meetings = listMeetings(regroup(note, NOTHING));
  const choices = firstChoices(meetings, { wanted: () => true, again: false }, new Set());
  return { note, meetings, choices };
};

/** Captures the first meeting that a review lists, ticked by hand. */
async function captureTicked(text: string, more: Partial<typeof options> = {}): Promise<string> {
  const { note, meetings, choices } = begin(text);
  const [meeting] = meetings;
  if (meeting === undefined) throw new Error('a meeting');
  const all = { ...options, ...more };
  const [chosen] = chosenMeetings(note, tick(choices, meeting, true), all);
  if (chosen === undefined) throw new Error('a chosen meeting');
  const made = await makeMinutes(chosen.input, offlineEngine, { wishes: readNoteWishes(note), vaultNames: [], clock: () => 0, signal: new AbortController().signal });
  if ('failure' in made) throw new Error(made.failure.message);
  return planReview(text, [{ found: chosen.meeting.found, text: chosen.input.text, minutes: made.minutes, again: false, listened: false }], choices, all).text;
}

describe('a text that may be a transcript', () => {
  it.each([
    ['a paste from Slack', CHAT, 'chat'],
    ['a paste from WeChat', WECHAT, 'chat'],
    ['a written dialogue', DIALOGUE, 'dialogue'],
  ])('is listed without a tick, with what it looks like: %s', (_, text, doubt) => {
    const { meetings, choices } = begin(noteOf(text));
    expect(meetings.map(({ found, doubt: looks }) => [found.title, looks])).toEqual([['Deploy', doubt]]);
    expect(meetings.map((meeting) => isTicked(choices, meeting))).toEqual([false]);
  });

  it('is no transcript in a scan, and doubtful where that is explained', () => {
    expect(scanTranscripts(readNote(NOTE))).toEqual([]);
    expect(explainScan('a.md', NOTE).rejected.map(({ doubtful }) => doubtful)).toContain('chat');
  });

  it('is left alone by a capture that was not asked', async () => {
    const { text, report } = await capture(NOTE, offlineEngine);
    expect([text, report.meetings]).toEqual([NOTE, []]);
  });

  it('is a chat that was exported with its dates, however fast it goes', () => {
    const said = ['Are you coming tonight?', 'yeah I think so, maybe a bit late', 'okay, bring the papers, please', 'which ones, the ones for the flat?', "the flat, and don't tell mum yet", "I won't, I promise"];
    const chat = said.map((words, at) => `[20.11.26, 18:02:${String(10 + 4 * at)}] ${at % 2 === 0 ? 'Lena' : 'Tom'}: ${words}`).join('\n');
    expect(begin(noteOf(chat)).meetings.map(({ doubt }) => doubt)).toEqual(['chat']);
  });

  it.each([
    ['a list of people', 'Anna: design, works on Tuesdays\nBen: backend, on leave until May\nClara: support and docs\nAnna: also hiring'],
    ['a chat with an assistant', 'You: Write a haiku about rain.\nChatGPT: Rain falls on the roof, the gutter sings.\nYou: Shorter.\nChatGPT: Rain sings.'],
    ['a log', '09:41 ERROR: disk is full\n09:52 INFO: retry\n10:41 ERROR: disk is full\n11:52 INFO: retry'],
    ['fields', 'Mood: fine\nSleep: six hours\nMood: better\nSleep: a nap'],
  ])('is not: %s', (_, text) => {
    expect(begin(noteOf(text)).meetings).toEqual([]);
  });

  it.each([['in a wrap', true], ['without one', false]])('is a transcript once it has minutes, %s; undo gives back the note', async (_, wrap) => {
    const written = await captureTicked(NOTE, { wrap });
    expect(written).not.toBe(NOTE);
    expect(scanTranscripts(readNote(written)).map(({ state }) => state)).toEqual(['done']);
    expect(listMeetings(regroup(readNote(written), NOTHING)).map(({ doubt }) => doubt)).toEqual([null]);
    expect((await capture(written, offlineEngine, { wrap })).text).toBe(written);
    const store = createMemoryStore(written);
    await undoNote(store, options.note);
    expect(store.text).toBe(NOTE);
  });

  it('stays where it is among the transcripts', () => {
    const call = 'Oda: So, um, the pump is loud, you know.\nFinn: Yeah, I think we should, like, call them.\nOda: Okay, I mean, let me do that.\nFinn: Right, uh, thanks.';
    const note = readNote(`${NOTE}\n## Pump\n\n${call}\n`);
    expect(note.transcripts.map(({ found }) => found.title)).toEqual(['Pump']);
    expect(withDoubtful(note, () => true).transcripts.map(({ found }) => found.title)).toEqual(['Deploy', 'Pump']);
  });
});
