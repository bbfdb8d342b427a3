import { countTokens } from 'gpt-tokenizer/encoding/o200k_base';
import { describe, expect, it } from 'vitest';

import type { MeetingInput } from '../../../src/engines/engine.ts';
import { mergeSchema, minutesSchema, secondLookSchema } from '../../../src/engines/openai/answer-schema.ts';
import { checkpointKey } from '../../../src/engines/openai/checkpoint.ts';
import { extractMessages, mergeMessages, PROMPT_VERSION } from '../../../src/engines/openai/prompt.ts';
import { extractRules, mergeRules, secondLookRules } from '../../../src/engines/openai/prompt-rules.ts';
import { parseAnswer } from '../../../src/engines/openai/parse-answer.ts';
import { readMinutes } from '../../../src/engines/openai/read-minutes.ts';
import { findQuote, indexSpeech } from '../../../src/speech/quote.ts';
import { parseSpeech } from '../../../src/speech/parse.ts';

const meeting: MeetingInput = { text: 'Robin: prov 440 still fails in the rain.', title: null, date: null, me: [], attendees: [], glossary: [] };
const piece = { text: meeting.text, lead: '', part: false };

const asked = (more: Partial<MeetingInput>, rest: Partial<typeof piece> = {}): string =>
  extractMessages({ ...meeting, ...more }, { ...piece, ...rest }, false)[1]?.content ?? '';

describe('the prompt', () => {
  it('holds nothing that the note hides between the words', () => {
    const text = 'Robin: It still fails in the rain. %%ask a lawyer first%%\nInes: I know. <!-- she\ndoesn’t --> Half of it, 50%% more.\nRobin: 60%% even.';
    const sent = asked({ text }, { text, lead: 'Ines: Hello. %%late again%%' });
    expect(sent).toContain('Robin: It still fails in the rain. \nInes: I know.  Half of it, 50%% more.\nRobin: 60%% even.');
    expect(sent).not.toMatch(/lawyer|doesn’t|late again/u);
  });

  it('is of the third version', () => {
    expect(PROMPT_VERSION).toBe(3);
  });

  it.each([
    ['what agreed means', /agreed: said as settled, assented to, or treated as settled in what follows/u],
    ['that a proposal without an answer is no decision', /proposal without an answer or with an objection is a key point/u],
    ['that one view is no decision', /"maybe", "could", "I think we need" never make a decision/u],
    ['that an objection stands with its decision', /objection in the decision it was raised against/u],
    ['that "we should" may be an item without an owner', /"We should X" that others accept is one without an owner/u],
    ['that a task keeps its hedge', /keep its hedge and its "not now"/u],
    ['that what is done within the call is no task', /"let me get it real quick"/u],
    ['how an owner is spelled', /owner: who will do it, spelled as in the names given; empty if unclear/u],
    ['that an event is a due phrase', /an event counts \("before that meeting"\)/u],
    ['how a priority is mapped', /high for blocker, critical, urgent; medium for major, normal; low for minor/u],
    ['which overlap is allowed', /even if it is also an action item \(the one overlap allowed\)/u],
    ['that there are epics', /Task, Bug, Story, Spike or Epic/u],
    ['what a key looks like', /ABC-123/u],
    ['that a bare number stays one', /a bare number stays a bare number/u],
    ['that the text may be an excerpt', /may be an excerpt: don't guess what is missing/u],
    ['that private talk is left out', /off the record .* until the talk plainly returns, else to the end/u],
    ['how long a quote is', /6 to 15 consecutive words/u],
    ['that a question stands with its answer', /state it with its answer/u],
    ['that garbled words are left out or quoted', /garbled words you can't resolve, or quote them/u],
    ['that the whole talk counts', /Cover the whole transcript/u],
    ['that two lines never contradict each other', /No two lines say the same or contradict each other/u],
    ['that nothing is said about persons', /Nothing about persons/u],
    ['that nothing is said about the call itself', /nor about the call itself \(greetings, agenda, tools, small talk/u],
    ['that a status is no decision', /A fact, a status \("was tested", "is paused"\) or a rule from outside is a key point/u],
    ['whose time a due phrase is', /the words spoken of this task's time/u],
    ['that a title says something or is empty', /empty if it would say nothing/u],
    ['what a known mishearing means', /"Kamil \(heard as: Camille\)" means write Kamil/u],
  ])('says %s', (_, rule) => {
    expect(extractRules).toMatch(rule);
  });

  it('has an example that keeps to its own rules', () => {
    const talk = /^Example: "(.*)"$/mu.exec(extractRules)?.[1] ?? '';
    const answer = readMinutes(parseAnswer(/^\{.*\}$/mu.exec(extractRules)?.[0] ?? ''));
    expect(answer?.dropped).toEqual([]);
    const { decisions = [], actionItems = [], keyPoints = [], jira = [], openQuestions = [] } = answer?.draft ?? {};
    expect([decisions, actionItems, keyPoints, jira, openQuestions].map((list) => list.length > 0)).toEqual([true, true, true, true, false]);
    const index = indexSpeech(talk, parseSpeech(talk));
    for (const { quote } of [decisions, actionItems, keyPoints, jira].flat()) {
      expect(findQuote(index, quote)).not.toBeNull();
      expect(quote.split(' ').length).toBeGreaterThanOrEqual(6);
      expect(quote.split(' ').length).toBeLessThanOrEqual(15);
    }
  });

  it('says how issues of the Jira project are written, where one is set', () => {
    expect(asked({ jiraProject: 'PROV' })).toContain('Jira project: PROV. An issue heard as "prov 440" or "440" has the key PROV-440\n');
    expect(asked({ jiraProject: null })).not.toContain('Jira project');
    expect(asked({})).not.toContain('Jira project');
  });

  it('gives names with the ways they are misheard', () => {
    const heard = new Map([['Kamil', ['Camille', 'Kamille']]]);
    expect(asked({ attendees: ['Kamil', 'Ines'], heard })).toContain('Attendees: Kamil (heard as: Camille, Kamille), Ines\n');
    expect(asked({ glossary: ['ams4', 'Kamil'], heard })).toContain('Names and terms: ams4, Kamil (heard as: Camille, Kamille)\n');
    expect(asked({ me: ['Robin Vale', 'Robyn', 'Robin'] })).toContain('The reader: Robin Vale (heard as: Robyn, Robin)\n');
  });

  it.each([[100, 3], [1_000, 3], [2_000, 6], [9_000, 10]])('asks of %i words for at most %i key points', (words, most) => {
    expect(asked({}, { text: 'so '.repeat(words) })).toContain(`Key points: at most ${String(most)}.\n`);
  });

  it('asks for few key points of a part, and marks what was said before it as no part of it', () => {
    const content = asked({}, { text: 'so '.repeat(4_000), lead: 'Robin: The price list is late.', part: true });
    expect(content).toContain('Key points: at most 4.\n');
    expect(content).toMatch(/Only for context, take nothing from it:\n> Robin: The price list is late\.\n\n=====TEXT-1=====/u);
    expect(asked({})).not.toContain('Only for context');
  });

  it('names the language in which parts are joined', () => {
    const content = mergeMessages(meeting, '1. x', 'de', false)[1]?.content;
    expect(content).toContain('Write in de.');
    expect(mergeMessages({ ...meeting, glossary: ['ams4'] }, '1. x', 'de', false)[1]?.content).toContain('Names and terms: ams4');
  });

  it.each([['a transcript', extractRules, minutesSchema], ['the parts', mergeRules, mergeSchema], ['the second look', secondLookRules, secondLookSchema]])('is short for %s', (_, rules, schema) => {
    expect(countTokens(rules) + countTokens(JSON.stringify(schema))).toBeLessThanOrEqual(1_400);
  });

  it('gives the answers for another project, and to a second look, another place', () => {
    const server = { baseUrl: 'http://127.0.0.1:8080/v1', model: 'm' };
    const key = checkpointKey(server, meeting, piece);
    expect(checkpointKey(server, { ...meeting, jiraProject: 'PROV' }, piece)).not.toBe(key);
    expect(checkpointKey({ ...server, secondLook: true }, meeting, piece)).not.toBe(key);
    expect(checkpointKey(server, meeting, { ...piece, lead: 'Before that.' })).not.toBe(key);
  });
});
