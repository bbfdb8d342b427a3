import { describe, expect, test } from 'vitest';
import { planUndo } from '../../src/capture/undo.ts';
import { applyEdits } from '../../src/text/apply-edits.ts';
import { capture } from './capture-text.ts';
import { draftOf, forbiddenEngine, scriptedEngine } from './scripted-engine.ts';

const talk = (said: string): string => `so yeah I think ${`we should look at the ${said} again `.repeat(12)}and then somebody has to write it down`;
const START = /%% DEBRIEF_START (\w+) %%\n\n/u;

/** A captured note whose START was moved up to stand above what is given. */
async function captureBelow(above: string): Promise<string> {
  const { text } = await capture(`# Day\n\nAbove.\n\nThe winch\n\n${talk('winch')}\n`, scriptedEngine(() => draftOf()));
  const start = START.exec(text)?.[0] ?? '';
  return text.replace(start, '').replace('Above.', () => start + above);
}

describe('a section whose START was moved up', () => {
  test.each([
    ['a heading', '## My own words\n\nI am tired of the winch.'],
    ['a part of the note', 'I am tired of the winch.\n\n---'],
    ['code', '```sh\nwinch --up\n```'],
    ['something hidden', '%%\nnot for the others\n%%'],
    ['another transcript', talk('rope')],
  ])('is not overwritten by force where %s stands in it now', async (_, above) => {
    const moved = await captureBelow(above);
    const { text, report } = await capture(moved, forbiddenEngine(), { force: true });
    expect(text).toBe(moved);
    const failed = report.meetings.find(({ error }) => error?.kind === 'section-holds-others');
    expect(failed).toMatchObject({ result: 'failed', error: { message: expect.stringMatching(/line [57] /u) as string } });
    expect(applyEdits(moved, planUndo(moved).edits)).toContain(above.replace('%%\nnot for the others\n%%', 'not for the others'));
  });

  test('is left without a word where nothing is forced', async () => {
    const moved = await captureBelow('## My own words\n\nI am tired of the winch.');
    const { text, report } = await capture(moved, forbiddenEngine());
    expect([text, report.meetings.map(({ result }) => result)]).toEqual([moved, ['unchanged']]);
  });
});
