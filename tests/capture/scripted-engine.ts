import type { Engine, EngineResult, Failure, MeetingInput } from '../../src/engines/engine.ts';
import type { DraftMinutes } from '../../src/minutes/draft.ts';

/** An engine that answers as it is told, and counts how often it was asked. */
export interface ScriptedEngine extends Engine {
  readonly asked: MeetingInput[];
}

const usage = { inputTokens: 0, outputTokens: 0, requests: 1 };

/** Answers each meeting with what `answer` makes of it: a draft, or a failure. */
export function scriptedEngine(answer: (meeting: MeetingInput, call: number) => DraftMinutes | { readonly failure: Failure }): ScriptedEngine {
  const asked: MeetingInput[] = [];
  return {
    name: 'openai',
    asked,
    makeMinutes(meeting): Promise<EngineResult> {
      asked.push(meeting);
      const answered = answer(meeting, asked.length);
      return Promise.resolve('failure' in answered ? answered : { draft: answered, engine: 'openai', usage });
    },
  };
}

/** An engine that nobody may ask. */
export const forbiddenEngine = (): ScriptedEngine =>
  scriptedEngine(() => {
    throw new Error('the engine was asked');
  });

/** A draft with a summary, and no items but those given. */
export function draftOf(rest: Partial<DraftMinutes> = {}): DraftMinutes {
  return { title: 'The record', language: 'en', summary: 'The record is missing.', keyPoints: [], decisions: [], actionItems: [], jira: [], openQuestions: [], ...rest };
}
