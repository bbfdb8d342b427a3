import { describe, expect, test } from 'vitest';
import { planUndo } from '../../src/capture/undo.ts';
import { applyEdits } from '../../src/text/apply-edits.ts';
import { capture } from './capture-text.ts';
import { draftOf, forbiddenEngine, scriptedEngine } from './scripted-engine.ts';

const said = `so yeah I think ${'we should look at the winch again '.repeat(12)}and then somebody has to write it down`;
const captured = async (): Promise<string> => (await capture(`# Day\n\nThe winch\n\n${said}\n\nMy own thought.\n`, scriptedEngine(() => draftOf()))).text;
const lineOf = (text: string, line: number): string => text.split('\n')[line - 1] ?? '';

describe.each([
  ['first', (text: string): string => text.replace(`%%\n${said}`, said)],
  ['last', (text: string): string => text.replace(`${said}\n%%`, said)],
])('a wrap whose %s line was removed by hand', (_, tear) => {
  test('is told of by a capture, with the line that is left', async () => {
    const torn = tear(await captured());
    const { text, report } = await capture(torn, forbiddenEngine());
    expect(text).toBe(torn);
    expect(report.warnings.map(({ kind }) => kind)).toEqual(['half-wrap']);
    const line = Number(/line (\d+)/u.exec(report.warnings[0]?.message ?? '')?.[1]);
    expect(lineOf(torn, line)).toBe('%%');
  });

  test('is told of by undo, which leaves that line', async () => {
    const torn = tear(await captured());
    const { edits, kept } = planUndo(torn);
    const left = kept.filter(({ what }) => what === 'wrap');
    expect(left.map(({ line }) => lineOf(torn, line))).toEqual(['%%']);
    expect(applyEdits(torn, edits)?.split('\n').filter((line) => line === '%%')).toHaveLength(1);
  });
});

test('a whole wrap, and one of which both lines were removed, are not worth a word', async () => {
  const whole = await captured();
  for (const text of [whole, whole.replace(`%%\n${said}\n%%`, said)]) {
    expect((await capture(text, forbiddenEngine())).report.warnings).toEqual([]);
    expect(planUndo(text).kept).toEqual([]);
  }
});
