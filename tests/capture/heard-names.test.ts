import { describe, expect, test } from 'vitest';

import { meetingInput } from '../../src/capture/meeting-input.ts';
import { readNote } from '../../src/capture/read-note.ts';
import { findMeetings } from '../../src/capture/states.ts';
import { groundMinutes } from '../../src/minutes/grounding.ts';
import { parseSpeech } from '../../src/speech/parse.ts';

const TALK = ['Ines: So, Camille, can you renew the certificate?', 'Teo: He is away today, but he said yes.', 'Ines: Fine, then the certificate is in good hands.'].join('\n');
const NOTE = `# Relay\n\n${`${TALK}\n`.repeat(12)}`;
const vaultLinks = new Map([['Kamil Novak', 'Kamil Novak'], ['Kamil', 'Kamil Novak'], ['Camille', 'Kamil Novak'], ['Depot', 'Depot']]);
const options = { note: '2026-03-12.md', me: [], vaultNames: [...vaultLinks.keys()], vaultLinks };

function input(rest: { readonly vaultGlossary?: boolean } = {}) {
  const note = readNote(NOTE);
  const [meeting] = findMeetings(note);
  if (meeting === undefined) throw new Error('a meeting');
  return meetingInput(note, meeting, { ...options, ...rest });
}

describe('the names that an engine is given', () => {
  test('are those of notes, each with its aliases as the ways in which it is heard', () => {
    const { glossary, heard } = input();
    expect(glossary).toEqual(['Kamil Novak', 'Depot']);
    expect([...(heard ?? [])]).toEqual([['Kamil Novak', ['Kamil', 'Camille']]]);
  });

  test('are none of the vault where that is not wished', () => {
    expect(input({ vaultGlossary: false })).toMatchObject({ glossary: [], heard: new Map() });
  });
});

test('an owner who is the user, written as the user is called, is kept though the talk has the name misheard', () => {
  const action = { quote: 'can you renew the certificate', task: 'Renew the certificate', owner: 'Kamil', duePhrase: null, priority: null };
  const draft = { title: '', language: 'en', summary: '', keyPoints: [], decisions: [], actionItems: [action], jira: [], openQuestions: [] };
  const usage = { inputTokens: 0, outputTokens: 0, requests: 0 };
  const context = { text: TALK, speech: parseSpeech(TALK), date: null, attendees: [], vaultNames: [], engine: 'openai:x', usage, elapsedMs: 0, title: null };
  expect(groundMinutes(draft, { ...context, me: ['Kamil', 'Camille'] }).actionItems[0]?.owner).toBe('Kamil');
  expect(groundMinutes(draft, context).actionItems[0]?.owner).toBeNull();
});
