import fc from 'fast-check';
import { expect, test } from 'vitest';
import { planUndo } from '../../src/capture/undo.ts';
import { applyEdits } from '../../src/text/apply-edits.ts';
import { arbitrarySpeech } from '../arbitrary/speech.ts';
import { numRuns } from './arbitrary-capture.ts';
import { capture } from './capture-text.ts';
import { draftOf, scriptedEngine } from './scripted-engine.ts';

const MARK = '\uFEFF';
const MORE = ' And then somebody has to write it all down, you know, as always.';
const engine = (): ReturnType<typeof scriptedEngine> =>
  scriptedEngine((_, call) => draftOf({ summary: `Answer ${String(call)}.`, actionItems: [{ task: 'Write it down', owner: null, duePhrase: null, priority: null, quote: 'somebody has to write it down' }] }));

/** What becomes of a note at each step: captured, with more speech in it, captured again, captured by force, undone. */
async function steps(note: string, speech: string, options: Parameters<typeof capture>[2]): Promise<readonly unknown[]> {
  const once = await capture(note, engine(), options);
  const grown = once.text.replace(speech, () => speech + MORE);
  const twice = await capture(grown, engine(), options);
  const forced = await capture(twice.text, engine(), { ...options, force: true });
  const undone = applyEdits(forced.text, planUndo(forced.text).edits);
  const results = [once, twice, forced].map(({ report }) => report.meetings.map(({ result, error }) => [result, error?.kind ?? null]));
  return [results, once.text, grown, twice.text, forced.text, undone].map((step) => (typeof step === 'string' ? step.replace(MARK, '') : step));
}

test('a note with a byte order mark is captured, made again and undone like one without', async () => {
  const notes = fc.record({
    speech: arbitrarySpeech({ length: 'long' }).map(({ text }) => text.replaceAll(MARK, '')),
    above: fc.constantFrom('', '', '', '# Day\n\n', 'The winch\n\n', '%%\nmine\n%%\n\n'),
    below: fc.constantFrom('', '\n', '\n\nMore.\n', '\n\n## Tasks\n\n- mine\n'),
    options: fc.record({ place: fc.constantFrom('above' as const, 'below' as const), wrap: fc.boolean() }),
    hidden: fc.boolean(),
  });
  await fc.assert(
    fc.asyncProperty(notes, async ({ speech, above, below, options, hidden }) => {
      const note = `${above}${hidden ? `%%\n${speech}\n%%` : speech}${below}`;
      expect(await steps(MARK + note, speech, options)).toEqual(await steps(note, speech, options));
    }),
    { numRuns: Math.ceil(numRuns / 4) },
  );
});
