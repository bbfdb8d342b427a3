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

  it('tells the problem, in sentences that begin at their beginning', () => {
    expect(draftOf(WALL).summary).toContain('The import job reads the supplier file at two in the morning');
    expect(draftOf(RECORDS).summary).toMatch(/^The reason I set this up is the internal DNS records\./u);
    for (const text of [WALL, RECORDS, BARE_WALL]) expect(draftOf(text).summary).not.toMatch(/(?:^|[.?!] )(?:and|but|so|okay|yeah|because|mostly about)\b/iu);
  });

  it('repeats no key point, task, decision', () => {
    const { summary, keyPoints, decisions } = draftOf(RECORDS);
    for (const { text } of [...keyPoints, ...decisions]) expect(summary).not.toContain(text);
  });
});

describe('key points', () => {
  it.each([RECORDS, WALL, BARE_WALL, GERMAN])('are five at most, under distinct topics of one to four words', (text) => {
    const { keyPoints } = draftOf(text);
    expect(keyPoints.length).toBeGreaterThan(0);
    expect(keyPoints.length).toBeLessThanOrEqual(5);
    expect(new Set(keyPoints.map(({ topic }) => topic.toLowerCase())).size).toBe(keyPoints.length);
    for (const { topic } of keyPoints) expect(topic).toMatch(/^\S+(?: \S+){0,3}$/u);
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

  it.each([20, 60, 120])('hold at most %i words together where that is asked', (maxWords) => {
    const { keyPoints } = draftOf(WALL, { maxWords });
    const words = keyPoints.map(({ text }) => text).join(' ').split(/\s+/u).filter((word) => word !== '').length;
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

  it('of one word gives that word', () => {
    expect(draftOf('Hello').summary).toMatch(/^Hello/u);
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
  }, 20_000);

  it('may have thousands of speakers', () => {
    const text = Array.from({ length: 4_000 }, (_, index) => `Person ${index}: The rack ${index} needs another switch.`).join('\n');
    expect(draftOf(text).summary).not.toBe('');
  });
});

describe('the engine', () => {
  it('returns the draft and no usage', async () => {
    const result = await offlineEngine.makeMinutes({ text: WALL, title: null, date: null, me: [], attendees: [], glossary: [] }, new AbortController().signal);
    expect(result).toEqual({ draft: draftOf(WALL), engine: 'offline', usage: { inputTokens: 0, outputTokens: 0, requests: 0 } });
  });
});
