import { describe, expect, it } from 'vitest';
import { offlineEngine } from '../../../src/engines/offline/offline-engine.ts';
import { draftOf, draftOfLines } from './draft.ts';
import { BARE_WALL, GERMAN, RECORDS, WALL } from './meetings.ts';

const sentences = (text: string): number => text.split(/[.?!](?:\s|$)/u).filter((part) => part.trim() !== '').length;

describe('the summary', () => {
  it.each([RECORDS, WALL, GERMAN])('has two to four sentences', (text) => {
    const { summary } = draftOf(text);
    expect(sentences(summary)).toBeGreaterThanOrEqual(2);
    expect(sentences(summary)).toBeLessThanOrEqual(4);
  });

  it('says who talked about what, then the decisions and the tasks in short', () => {
    const { summary } = draftOf(RECORDS);
    expect(summary).toMatch(/^Maren, Robin Vale and Tobias Quint talked\. Topics: data centers/u);
    expect(summary).toContain('Decided: Ask the network team first;');
    expect(summary).toContain('Next: Tobias Quint: add the record for ams4;');
  });

  it('says for how long, where the transcript has times', () => {
    expect(draftOf('[00:00:05] Ana: The pump is loud again today.\n[00:12:10] Ben: The pump needs oil.\n[00:30:02] Ana: The pump gets oil.').summary).toContain('for 30 minutes');
  });

  it('is one plain line where nothing is sure', () => {
    expect(draftOf('Hello').summary).toBe('A conversation without a clear topic.');
    expect(draftOf('Ana: Yeah.\nBen: Right, okay.\nAna: Fine.\nBen: Yes, fine.').summary).toBe('Ana and Ben talked.');
  });

  it('names topics alone in a language without words of its own', () => {
    expect(draftOf('サーバーの移行について話します。サーバーの移行は来週です。サーバーの移行は大変です。サーバーの移行が大事です。').summary).toMatch(/サーバー.*。$/u);
  });
});

describe('key points', () => {
  it.each([RECORDS, WALL, BARE_WALL, GERMAN])('are five at most, under distinct topics of up to four words, or none', (text) => {
    const { keyPoints } = draftOf(text);
    expect(keyPoints.length).toBeGreaterThan(0);
    expect(keyPoints.length).toBeLessThanOrEqual(5);
    const topics = keyPoints.map(({ topic }) => topic.toLowerCase()).filter((topic) => topic !== '');
    expect(new Set(topics).size).toBe(topics.length);
    for (const topic of topics) expect(topic).toMatch(/^\S+(?: \S+){0,3}$/u);
  });

  it('are eight at most in a long meeting', () => {
    const things = ['billing service', 'price table', 'warehouse report', 'index job', 'backup window', 'storage pool', 'release train', 'access list', 'test suite', 'login page', 'mail relay'];
    const long = Array.from({ length: 40 }, (_, round) => things.flatMap((thing) => [`Maren: The ${thing} was slower in week ${round} than the team had planned.`, 'Robin Vale: Yeah.']).join('\n')).join('\n');
    expect(draftOf(long).keyPoints).toHaveLength(8);
  });

  it('leave out greetings, backchannels, courtesies and questions', () => {
    const texts = draftOf(RECORDS).keyPoints.map(({ text }) => text).join(' ');
    expect(texts).not.toMatch(/hear me|share my screen|bye|\?/iu);
  });

  it('stand in the order of the transcript', () => {
    const places = draftOf(WALL).keyPoints.map(({ near }) => near ?? -1);
    expect(places).toEqual([...places].sort((one, other) => one - other));
  });

  it.each([20, 60, 120])('hold at most %i words together with their topics where that is asked', (maxWords) => {
    const { keyPoints } = draftOf(WALL, { maxWords });
    const words = keyPoints.map(({ topic, text }) => `${topic} ${text}`).join(' ').split(/\s+/u).filter((word) => word !== '').length;
    expect(words).toBeLessThanOrEqual(maxWords);
    expect(words).toBeGreaterThan(maxWords * 0.6);
  });

  it('have no number, day or time of day for a topic', () => {
    const lines = ['Maren: The freeze is in the week of the twenty-third.', 'Robin Vale: The twenty-third is a bad day for the freeze of the printers.', 'Maren: In the evening of the twenty-third the depots print thirty-two pallets.', 'Robin Vale: Thirty-two pallets in one evening is what the depots can do.'];
    const labels = draftOfLines(...lines).keyPoints.map(({ topic }) => topic);
    expect(labels.length).toBeGreaterThan(0);
    expect(labels.join(' ')).not.toMatch(/twenty-third|thirty-two|evening|day\b/iu);
  });

  it('keep the spelling of an identifier', () => {
    const lines = ['Maren: The resolver sends ams4 to the public address.', 'Maren: The old cable of ams4 leaves the building twice.', 'Maren: The price of ams4 is in the budget of the team.'];
    expect(draftOfLines(...lines).keyPoints.map(({ topic }) => topic)).toContain('ams4');
  });
});

describe('the title', () => {
  it('is the meeting’s own', () => {
    expect(draftOf(WALL, { title: ' DNS between data centers ' }).title).toBe('DNS between data centers');
  });

  it('is the main topic where the meeting has none', () => {
    expect(draftOf(WALL).title).toBe('Import job');
  });

  it('names two topics where one word would be all', () => {
    const title = draftOfLines('Maren: The tenant of the checkout is shared.', 'Robin Vale: Two runs delete the tenant of each other.', 'Maren: We put the test into quarantine.', 'Robin Vale: Nobody looks into the quarantine.').title;
    expect(title).toBe('Tenant and quarantine');
  });
});

describe('odd input', () => {
  it.each(['', ' \n ', '...', '\0', '👍', '\ud800'])('without words gives empty minutes: %j', (text) => {
    const draft = draftOf(text);
    expect([draft.summary, draft.keyPoints, draft.decisions, draft.actionItems, draft.jira, draft.openQuestions]).toEqual(['', [], [], [], [], []]);
    expect(draft.title).toBe('Meeting');
  });

  it('in a language without blanks gives a summary of its own sentences', () => {
    const text = '今日はサーバーの移行について話します。サーバーの移行は来週の月曜日に始まります。古いサーバーは三月まで残します。誰がバックアップを確認しますか。バックアップは毎晩取っています。'.repeat(2);
    const draft = draftOf(text);
    expect(draft.language).toBe('ja');
    expect(draft.summary).toContain('サーバー');
    expect(draft.keyPoints.length).toBeGreaterThan(0);
  });

  it.each([
    ['words without punctuation', 'the import job reads the price table and we need to fix it '],
    ['letters without blanks', 'x'],
    ['one speaker after another', 'Ana: so\nBen: I\'ll add the record\n'],
    ['commas', 'and, so, then, '],
    ['names', 'Robin, can you, '],
    ['question marks', '? '],
  ])('of half a million characters is read in time: %s', (_, piece) => {
    const text = piece.repeat(Math.ceil(500_000 / piece.length));
    expect(draftOf(text).keyPoints.length).toBeLessThanOrEqual(8);
  }, 60_000);

  it('may have thousands of speakers', () => {
    const text = Array.from({ length: 4_000 }, (_, index) => `Person ${index}: The rack ${index} needs another switch.`).join('\n');
    expect(draftOf(text).summary).not.toBe('');
  });
});

describe('the engine', () => {
  it('returns the draft and no usage', async () => {
    const result = await offlineEngine.makeMinutes({ text: WALL, title: null, date: null, me: [], attendees: [], glossary: [] }, new AbortController().signal);
    expect(result).toEqual({ draft: draftOf(WALL), engine: 'offline', explained: expect.any(Array) as unknown, usage: { inputTokens: 0, outputTokens: 0, requests: 0 } });
  });
});
