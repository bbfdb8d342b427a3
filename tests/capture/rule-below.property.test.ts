import fc from 'fast-check';
import { format } from 'prettier';
import { expect, test } from 'vitest';
import { planUndo } from '../../src/capture/undo.ts';
import { applyEdits } from '../../src/text/apply-edits.ts';
import { arbitrarySpeech } from '../arbitrary/speech.ts';
import { propertyRuns } from '../property-runs.ts';
import { capture } from './capture-text.ts';
import { draftOf, scriptedEngine } from './scripted-engine.ts';

const undo = (text: string): string | null => applyEdits(text, planUndo(text).edits);
const engine = () => scriptedEngine(() => draftOf({ actionItems: [{ task: 'Order a valve', owner: null, duePhrase: null, priority: null, quote: 'order a valve' }] }));

/** Writes every rule as a formatter does, with a blank line above. */
const withDashes = (text: string): string => text.replace(/(?<blank>\n\n?)(?:\*\*\*|___|\* \* \*)(?=\n)/gu, '\n\n---');

const arbitraryNote = fc.record({
  tasks: fc.constantFrom('', '## Tasks\n\n- mine\n', '## Tasks\n\nmine alone\n'),
  speech: arbitrarySpeech({ length: 'long' }).filter(({ text }) => !/%%|DEBRIEF|\*\*\*|___|---/u.test(text)),
  gap: fc.constantFrom('\n', '\n\n'),
  rule: fc.constantFrom('***', '___', '* * *', '---', '-----', '===', '--'),
  options: fc.record({ place: fc.constantFrom('above' as const, 'below' as const), wrap: fc.boolean() }),
});

test('where a formatter wrote the rule below a call, its tasks or minutes as dashes, undo leaves a blank line above it; else it restores the note', async () => {
  await fc.assert(
    fc.asyncProperty(arbitraryNote, async ({ tasks, speech, gap, rule, options }) => {
      const below = `${gap}${rule}\n`;
      const note = `# Day\n\n${tasks === '' ? '' : `${tasks.trimEnd()}${below}\n`}## Notes\n\n${speech.text}${below}\nMore.\n`;
      const { text } = await capture(note, engine(), options);
      expect(undo(text)).toBe(note);
      if (rule.startsWith('-') || rule === '===') return;
      const undone = undo(withDashes(text)) ?? '';
      expect(undone).toBe(withDashes(note));
    }),
    { numRuns: propertyRuns(200) },
  );
});

const TURNS = [
  'Nadia: Right, so the boiler in the greenhouse went out again on Sunday because of the pump.',
  'Tomas: Yeah, I saw that. I think we should keep the old pump until spring, what do you think?',
  'Nadia: Okay, let us do that. So we decided that we keep the old pump until spring.',
  'Tomas: I will order a new valve for the greenhouse by Friday, and I will write down how it is done.',
  'Nadia: Okay, thanks, bye.',
].join('\n');

test.each(['above', 'below'] as const)('after Prettier, with minutes %s the call, a rule directly below stays a rule', async (place) => {
  const note = `## Sync\n\n${TURNS}\n***\n\nOther things\n`;
  for (const proseWrap of ['preserve', 'always', 'never'] as const) {
    const prettier = (text: string): Promise<string> => format(text, { parser: 'markdown', proseWrap });
    const undone = undo(await prettier((await capture(note, engine(), { place })).text)) ?? '';
    expect(await prettier(undone)).toBe(await prettier(note));
  }
});
