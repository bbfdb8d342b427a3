import { afterEach, describe, expect, it } from 'vitest';

import { createOpenAiEngine } from '../../../src/engines/openai/openai-engine.ts';
import { exampleAnswer, exampleTalk } from '../../../src/engines/openai/prompt-example.ts';
import { answerOf, TALK } from './answers.ts';
import { handedIn, meetingOf, never, settingsFor } from './handed-in.ts';
import { scriptedServer, type ScriptedServer, streamed } from './scripted-server.ts';

let server: ScriptedServer | null = null;
afterEach(async () => {
  await server?.close();
  server = null;
});

async function draftOf(answer: object, text = TALK) {
  server = await scriptedServer(() => streamed(JSON.stringify(answer)));
  const result = await createOpenAiEngine(settingsFor(server.baseUrl), handedIn()).makeMinutes(meetingOf(text), never());
  if ('failure' in result) throw new Error(result.failure.message);
  return result;
}

describe('what a model repeats from the example of the prompt', () => {
  it('is left out, and reported', async () => {
    const { draft, dropped } = await draftOf(answerOf({ ...exampleAnswer, openQuestions: answerOf()['openQuestions'] }));
    expect([draft.decisions, draft.actionItems, draft.keyPoints, draft.jira].flat()).toEqual([]);
    expect([draft.title, draft.summary, draft.openQuestions.length]).toEqual(['', '', 1]);
    expect(dropped?.map(({ what }) => what)).toContain('actionItems: Try the five-minute export limit on staging');
    expect(dropped?.map(({ why }) => why)).toContain('repeats the example of the prompt');
  });

  it('is left out under a quote of the meeting too, and under another wording of it', async () => {
    const [item] = exampleAnswer.actionItems;
    const { draft } = await draftOf(answerOf({
      actionItems: [{ ...item, quote: '' }, { ...item, task: 'Test the new limit' }],
      decisions: [{ quote: 'we keep the old relay until summer', text: "Raise the proxy's time limit for exports to five minutes." }, ...(answerOf()['decisions'] as object[])],
    }));
    expect(draft.actionItems).toEqual([]);
    expect(draft.decisions.map(({ text }) => text)).toEqual(['Keep the old relay until summer']);
  });

  it('stays where it was said', async () => {
    const { draft, dropped } = await draftOf(exampleAnswer, exampleTalk);
    expect([draft.decisions, draft.actionItems, draft.keyPoints, draft.jira].map(({ length }) => length)).toEqual([1, 1, 2, 1]);
    expect([draft.title, dropped]).toEqual(['Export timeouts', []]);
  });
});
