import { describe, expect, it } from 'vitest';

import type { Engine, EngineResult, MeetingInput } from '../../src/engines/engine.ts';
import { groundMinutes } from '../../src/minutes/grounding.ts';
import { draftSchema } from '../../src/minutes/schema.ts';
import { parseSpeech } from '../../src/speech/parse.ts';
import * as v from 'valibot';

const TALK =
  "Ines: Okay, the certificate on the relay runs out on Friday.\nMarlo: I'll renew the certificate on the relay by Thursday.\nInes: Great. And we decided to keep the old relay until summer, right?\nMarlo: Right. Does anybody know who gets the alerts?\nInes: No idea, somebody should find out.";

const meetingOf = (text: string, rest: Partial<MeetingInput> = {}): MeetingInput => ({ text, title: null, date: '2026-03-12', me: ['Ines'], attendees: [], glossary: ['relay'], ...rest });
const never = (): AbortSignal => new AbortController().signal;

function draftIn(result: EngineResult): Extract<EngineResult, { draft: unknown }> {
  if ('failure' in result) throw new Error(result.failure.message);
  return result;
}

/** What every engine keeps to, whatever it makes minutes with. */
export function describeEngineContract(name: string, engine: () => Engine): void {
  describe(`the engine ${name}`, () => {
    it('returns a draft that the schema of all drafts takes', async () => {
      const { draft } = draftIn(await engine().makeMinutes(meetingOf(TALK), never()));
      expect(v.safeParse(draftSchema, draft).success).toBe(true);
    });

    it('names itself, alone or before the name of its model', async () => {
      const one = engine();
      expect(draftIn(await one.makeMinutes(meetingOf(TALK), never())).engine).toMatch(new RegExp(`^${one.name}(?::[\\w./:@-]+)?$`, 'u'));
    });

    it('counts its usage in whole numbers', async () => {
      const { usage } = draftIn(await engine().makeMinutes(meetingOf(TALK), never()));
      for (const count of [usage.inputTokens, usage.outputTokens, usage.requests]) expect(Number.isSafeInteger(count) && count >= 0).toBe(true);
    });

    it('gives a draft that can be grounded, with quotes that were said', async () => {
      const result = draftIn(await engine().makeMinutes(meetingOf(TALK), never()));
      const context = { text: TALK, speech: parseSpeech(TALK), date: '2026-03-12', attendees: [], vaultNames: [], engine: result.engine, usage: result.usage, elapsedMs: 0, title: null };
      const minutes = groundMinutes(result.draft, context);
      const items = [...minutes.decisions, ...minutes.actionItems, ...minutes.keyPoints];
      expect(items.length).toBeGreaterThan(0);
      for (const { evidence } of items) expect(evidence.verified && TALK.slice(evidence.start ?? 0, evidence.end ?? 0) === evidence.quote).toBe(true);
    });

    it.each(['', ' \n\t ', '\uFEFF'])('makes empty minutes of an empty transcript, and asks nobody: %j', async (text) => {
      const { draft, usage } = draftIn(await engine().makeMinutes(meetingOf(text), never()));
      expect([draft.summary, draft.decisions, draft.actionItems, draft.keyPoints, draft.jira, draft.openQuestions]).toEqual(['', [], [], [], [], []]);
      expect(usage).toEqual({ inputTokens: 0, outputTokens: 0, requests: 0 });
    });

    it('takes the meeting’s own title for an empty one', async () => {
      expect(draftIn(await engine().makeMinutes(meetingOf('', { title: 'Relay' }), never())).draft.title).toBe('Relay');
    });

    it('returns where it was cancelled before, without a throw', async () => {
      const controller = new AbortController();
      controller.abort();
      const result = await engine().makeMinutes(meetingOf(TALK), controller.signal);
      expect('failure' in result ? result.failure.kind : 'drafted').toMatch(/^(?:cancelled|drafted)$/u);
    });

    it('does not change what it is given', async () => {
      const meeting = meetingOf(TALK);
      const before = JSON.stringify(meeting);
      await engine().makeMinutes(meeting, never());
      expect(JSON.stringify(meeting)).toBe(before);
    });
  });
}
