import { afterEach, describe, expect, it } from 'vitest';

import type { DraftMinutes } from '../../../src/minutes/draft.ts';
import { createOpenAiEngine, type OpenAiSettings } from '../../../src/engines/openai/openai-engine.ts';
import { estimateTokens } from '../../../src/engines/openai/tokens.ts';
import { answerOf, asksToMerge } from './answers.ts';
import { handedIn, meetingOf, never, settingsFor } from './handed-in.ts';
import { longTalk } from './long-talk.ts';
import { type Received, scriptedServer, type ScriptedServer, streamed } from './scripted-server.ts';

let server: ScriptedServer | null = null;
afterEach(async () => {
  await server?.close();
  server = null;
});

const empty = { decisions: [], actionItems: [], keyPoints: [], jira: [], openQuestions: [] };
const action = (task: string, owner = '', duePhrase = ''): object => ({ quote: task, task, owner, duePhrase, priority: 'none' });

/** The minutes of a meeting in as many parts as are given here, in order, and how the parts are joined. */
async function joined(parts: readonly object[], merge: (listing: string) => object, settings: Partial<OpenAiSettings> = {}, turns = 150): Promise<{ draft: DraftMinutes; merges: Received[] }> {
  let next = 0;
  server = await scriptedServer(({ body }) => {
    if (asksToMerge(body)) return streamed(JSON.stringify(merge(body.messages[1]?.content ?? '')));
    return streamed(JSON.stringify(answerOf({ ...empty, summary: `Part ${String(next)}.`, ...parts[Math.min(next++, parts.length - 1)] })));
  });
  // So many turns give so many parts in this context.
  const result = await createOpenAiEngine(settingsFor(server.baseUrl, { contextTokens: 4_000, concurrency: 1, ...settings }), handedIn()).makeMinutes(meetingOf(longTalk(turns)), never());
  if ('failure' in result) throw new Error(result.failure.message);
  return { draft: result.draft, merges: server.asked().filter(({ body }) => asksToMerge(body)) };
}

const answer = (rest: object = {}): object => ({ language: 'en', title: 'All of it', keyPoints: [], repeated: [], answered: [], replaced: [], names: [], summary: 'All was said.', ...rest });
/** The number that an item has in the listing. */
const numberOf = (listing: string, words: string): number => Number(new RegExp(`^(\\d+)\\. .*${words}`, 'mu').exec(listing)?.[1] ?? Number.NaN);

describe('joining the parts of a meeting', () => {
  it('takes title and summary from the answer, and every item from the parts, the last one’s too', async () => {
    const { draft, merges } = await joined([{ actionItems: [action('Order the racks')] }, { decisions: [{ quote: 'x', text: 'Keep the relay' }] }, {}, { actionItems: [action('Call the nursery at the very end')] }, {}], () => answer());
    expect(merges).toHaveLength(1);
    expect(draft).toMatchObject({ title: 'All of it', summary: 'All was said.' });
    expect(draft.actionItems.map(({ task }) => task)).toEqual(['Order the racks', 'Call the nursery at the very end']);
    expect(draft.decisions).toHaveLength(1);
  });

  it('sends the parts’ items, not their text again', async () => {
    const { merges } = await joined([{ actionItems: [action('Order the racks', 'Ines', 'by Friday')] }, {}], () => answer());
    const sent = merges[0]?.body.messages[1]?.content ?? '';
    expect(sent).toContain('actionItems:\n1. Order the racks [owner: Ines] [time: by Friday] [part 1]');
    expect(sent).toContain('Part 1: Part 0.');
    expect(sent).not.toContain('point number 3');
  });

  it('takes what was read twice once, with what either knew of it', async () => {
    const { draft } = await joined([{ actionItems: [action('Order the new racks', 'Ines')] }, { actionItems: [action('Order the new racks', '', 'by Friday')] }, {}], () => answer());
    expect(draft.actionItems).toEqual([{ quote: 'Order the new racks', task: 'Order the new racks', owner: 'Ines', duePhrase: 'by Friday', priority: null }]);
  });

  it('takes out what the answer calls repeated', async () => {
    const { draft } = await joined([{ actionItems: [action('Order the racks')] }, { actionItems: [action('Buy racks for the hall')] }, {}], (listing) => answer({ repeated: [{ drop: numberOf(listing, 'Buy racks'), keep: numberOf(listing, 'Order the racks') }] }));
    expect(draft.actionItems.map(({ task }) => task)).toEqual(['Order the racks']);
  });

  it.each([
    ['in owner', action('Order the racks', 'Ines'), action('Order the racks', 'Teo')],
    ['in time', action('Order the racks', '', 'by Friday'), action('Order the racks', '', 'by Monday')],
    ['in number', action('Order 20 racks'), action('Order 30 racks')],
  ])('keeps items that differ %s, even where the answer calls them repeated', async (_, one, other) => {
    const { draft } = await joined([{ actionItems: [one] }, { actionItems: [other] }, {}], () => answer({ repeated: [{ drop: 2, keep: 1 }, { drop: 1, keep: 2 }] }));
    expect(draft.actionItems).toHaveLength(2);
  });

  it.each<readonly [string, object]>([
    ['numbers that no item has', { repeated: [{ drop: 99, keep: 1 }, { drop: 1, keep: -4 }, { drop: 1, keep: 1 }, { drop: 'x', keep: null }, 7], keyPoints: [99, 'x', null], names: [7, {}] }],
    ['a circle', { repeated: [{ drop: 1, keep: 2 }, { drop: 2, keep: 1 }] }],
    ['a decision that is said to repeat a key point', { repeated: [{ drop: 1, keep: 2 }] }],
    ['a key point with a figure that the decision lacks', { repeated: [{ drop: 2, keep: 1 }] }],
    ['an answer that is no question', { answered: [{ question: 1, by: 2 }], replaced: [{ decision: 1, by: 2 }] }],
  ])('loses nothing to %s', async (_, rest) => {
    const { draft } = await joined([{ decisions: [{ quote: 'a', text: 'Keep the old relay' }] }, { keyPoints: [{ quote: 'b', topic: 'Relay', text: 'The 3 relays are slow today' }] }, {}], () => answer(rest));
    expect([draft.decisions.length, draft.keyPoints.length]).toEqual([1, 1]);
  });

  it('puts the key points that matter most first', async () => {
    const point = (text: string): object => ({ keyPoints: [{ quote: text, topic: 'T', text }] });
    const { draft } = await joined([point('The hall is too warm'), point('The relay lost mail'), {}], (listing) => answer({ keyPoints: [numberOf(listing, 'relay lost')] }));
    expect(draft.keyPoints.map(({ text }) => text)).toEqual(['The relay lost mail', 'The hall is too warm']);
  });

  it('ranks every list as the answer says, and loses none that it doesn’t name', async () => {
    const part = (name: string): object => ({
      decisions: [{ quote: name, text: `Keep the ${name}` }],
      actionItems: [action(`Clean the ${name}`)],
      openQuestions: [{ quote: name, text: `Who owns the ${name}?` }],
    });
    const { draft } = await joined([part('relay'), part('hall'), part('gate'), {}], (listing) =>
      answer({ decisions: [numberOf(listing, 'Keep the gate')], actionItems: [numberOf(listing, 'Clean the hall'), numberOf(listing, 'Keep the hall')], openQuestions: [numberOf(listing, 'owns the gate'), numberOf(listing, 'owns the hall')] }));
    expect(draft.decisions.map(({ text }) => text)).toEqual(['Keep the gate', 'Keep the relay', 'Keep the hall']);
    expect(draft.actionItems.map(({ task }) => task)).toEqual(['Clean the hall', 'Clean the relay', 'Clean the gate']);
    expect(draft.openQuestions.map(({ text }) => text)).toEqual(['Who owns the gate?', 'Who owns the hall?', 'Who owns the relay?']);
  });

  it('keeps the fuller one of two, whichever the answer names', async () => {
    const { draft } = await joined([{ decisions: [{ quote: 'a', text: 'Move the launch' }] }, { decisions: [{ quote: 'b', text: 'Move the launch to May 5' }] }, {}], (listing) =>
      answer({ repeated: [{ drop: numberOf(listing, 'May 5'), keep: numberOf(listing, 'the launch \\[') }] }));
    expect(draft.decisions.map(({ text }) => text)).toEqual(['Move the launch to May 5']);
  });

  it('takes out a key point that repeats a decision, a question that was answered, and a decision that was replaced later', async () => {
    const parts = [
      { decisions: [{ quote: 'a', text: 'Ship on Monday' }], openQuestions: [{ quote: 'c', text: 'Who renews the certificate?' }], keyPoints: [{ quote: 'd', topic: 'Launch', text: 'The launch moves to Friday' }] },
      { decisions: [{ quote: 'b', text: 'Ship on Friday instead' }], actionItems: [action('Renew the certificate', 'Ines')] },
      {},
    ];
    const { draft } = await joined(parts, (listing) =>
      answer({
        repeated: [{ drop: numberOf(listing, 'The launch moves'), keep: numberOf(listing, 'Friday instead') }],
        answered: [{ question: numberOf(listing, 'Who renews'), by: numberOf(listing, 'Renew the') }],
        replaced: [{ decision: numberOf(listing, 'on Monday'), by: numberOf(listing, 'Friday instead') }],
      }));
    expect(draft.decisions.map(({ text }) => text)).toEqual(['Ship on Friday instead']);
    expect([draft.openQuestions, draft.keyPoints, draft.actionItems].map((list) => list.length)).toEqual([0, 0, 1]);
  });

  it('lets no earlier decision replace a later one', async () => {
    const { draft } = await joined([{ decisions: [{ quote: 'a', text: 'Ship on Monday' }] }, { decisions: [{ quote: 'b', text: 'Ship on Friday instead' }] }, {}], (listing) =>
      answer({ replaced: [{ decision: numberOf(listing, 'on Friday'), by: numberOf(listing, 'on Monday') }] }));
    expect(draft.decisions).toHaveLength(2);
  });

  it('writes a name in one way in all parts, and never in a quote', async () => {
    const item = { quote: 'Ask Tio about the racks', task: 'Ask Tio about the racks', owner: 'Marla', duePhrase: 'when Tio is back', priority: 'none' };
    const { draft } = await joined([{ actionItems: [item] }, { decisions: [{ quote: 'x', text: 'Tiology stays, and Ines decides' }] }, {}], () =>
      answer({ names: [{ heard: 'Tio', is: 'Teo' }, { heard: 'Marla', is: 'Marlo' }, { heard: 'Ines', is: 'Marlo' }, { heard: 'Tiology', is: 'Nobody Said This' }] }));
    expect(draft.actionItems).toEqual([{ ...item, task: 'Ask Teo about the racks', owner: 'Marlo', priority: null }]);
    expect(draft.decisions[0]?.text).toBe('Tiology stays, and Ines decides');
  });

  it('is told of a part in a line, of the language, and of the glossary', async () => {
    const { merges } = await joined([{ summary: 'First was said. Then much more was said of it.', decisions: [{ quote: 'x', text: 'Bleib beim Relais' }], language: 'de' }], () => answer());
    const sent = merges[0]?.body.messages[1]?.content ?? '';
    expect(sent).toContain('Part 1: First was said.\n');
    expect(sent).toContain('Write in de.');
  });

  it('takes minutes in full for an answer too', async () => {
    const { draft } = await joined([{ actionItems: [action('Order the racks')] }, {}], () => answerOf({ ...empty, decisions: [{ quote: 'q', text: 'Stay with the relay' }], summary: 'In full.' }));
    expect(draft.summary).toBe('In full.');
    expect([draft.actionItems.length, draft.decisions.length]).toEqual([1, 1]);
  });

  it('goes in levels where the items do not fit into one request, and loses none', async () => {
    const parts = Array.from({ length: 60 }, (_, part) => ({
      summary: `In part ${String(part)} ${'much was said about this and that, and some of it again. '.repeat(6)}`,
      keyPoints: Array.from({ length: 6 }, (__, point) => ({ quote: `quote ${String(part)} ${String(point)}`, topic: `Topic ${String(part)}-${String(point)}`, text: `Matter ${String(part)}-${String(point)} is ${'rather long to tell in few words '.repeat(4)}` })),
    }));
    const { draft, merges } = await joined(parts, () => answer(), { contextTokens: 3_000, concurrency: 4 }, 400);
    expect(merges.length).toBeGreaterThan(2);
    const made = (server?.asked().length ?? 0) - merges.length;
    expect(draft.keyPoints).toHaveLength(made * 6);
    for (const { body } of merges) expect(estimateTokens(JSON.stringify(body))).toBeLessThan(3_000);
  });
});
