import fc from 'fast-check';
import { expect, test } from 'vitest';
import { planUndo } from '../../src/capture/undo.ts';
import { applyEdits } from '../../src/text/apply-edits.ts';
import { arbitrarySpeech } from '../arbitrary/speech.ts';
import { numRuns } from './arbitrary-capture.ts';
import { capture } from './capture-text.ts';
import { draftOf, scriptedEngine } from './scripted-engine.ts';

type Change = (text: string, speech: string) => string;

const wrapped = (speech: string): string => `%%\n${speech}\n%%`;

/** A captured section, from its first mark to its last, the first one of the note. */
const SECTION = /%% DEBRIEF_START \w+ %%[\s\S]*?%% DEBRIEF_END [^\n]*%%\n+/u;

/** What may become of a transcript, of its `%%` lines and of its section. */
const CHANGES: Readonly<Record<string, Change>> = {
  'nothing is changed': (text) => text,
  'the transcript is deleted with its marks': (text, speech) => text.replace(wrapped(speech), ''),
  'the transcript is deleted without its marks': (text, speech) => text.replace(speech, () => ''),
  'the marks are deleted': (text, speech) => text.replace(wrapped(speech), () => speech),
  'the transcript is moved to the end with its marks': (text, speech) => `${text.replace(wrapped(speech), '')}\n\n${wrapped(speech)}\n`,
  'the transcript is moved to the end without its marks': (text, speech) => `${text.replace(wrapped(speech), '')}\n\n${speech}\n`,
  'the transcript is rewritten': (text, speech) => text.replace(speech, () => `What was said is not written down ${'word for word '.repeat(speech.length / 20)}`),
  'a section is deleted': (text) => text.replace(SECTION, ''),
  'a section is moved to the top': (text) => (SECTION.exec(text)?.[0] ?? '') + text.replace(SECTION, ''),
  'a section is moved to the end': (text) => `${text.replace(SECTION, '')}\n\n${SECTION.exec(text)?.[0] ?? ''}`,
  'a first mark is deleted': (text) => text.replace(/%% DEBRIEF_START \w+ %%\n/u, ''),
};

/** A remark of the user's: about anything, of any length, or one that quotes the beginning or the end of what was said. */
function arbitraryRemark(speech: string): fc.Arbitrary<string> {
  const words = speech.replaceAll('%%', '').split(/\s+/u);
  const quoted = Math.floor(words.length / 4);
  const lines = fc.array(fc.constantFrom('The salary of Nadia is for nobody else to read.', 'Ask Tomas about the doctor.', '- one', '', 'so yeah I think'), { minLength: 1, maxLength: 60 });
  return fc.oneof(
    lines.map((parts) => parts.join('\n').trim() || 'mine'),
    fc.constantFrom(words.slice(0, quoted).join(' '), words.slice(-quoted).join(' '), `She said: ${words.slice(0, quoted).join(' ')}`),
  );
}

const arbitraryMeeting = arbitrarySpeech({ length: 'long' })
  .filter(({ text }) => !text.includes('%%') && !text.includes('DEBRIEF'))
  .chain(({ text }) =>
    fc.record({
      speech: fc.constant(text),
      above: fc.array(arbitraryRemark(text), { maxLength: 2 }),
      below: fc.array(arbitraryRemark(text), { maxLength: 2 }),
      between: fc.constantFrom('', 'Some prose.\n\n', '---\n\n'),
    }),
  );

test('undo leaves every comment of the user’s as it is, whatever became of transcripts, their marks and sections near it', async () => {
  const notes = fc.record({
    meetings: fc.array(arbitraryMeeting, { minLength: 1, maxLength: 2 }),
    changes: fc.array(fc.tuple(fc.constantFrom(...Object.keys(CHANGES)), fc.nat({ max: 1 })), { minLength: 1, maxLength: 3 }),
    isOneLine: fc.boolean(),
  });
  await fc.assert(
    fc.asyncProperty(notes, async ({ meetings, changes, isOneLine }) => {
      const remarks: string[] = [];
      const remark = (words: string): string => {
        const text = isOneLine ? `%% ${words.replaceAll('\n', ' ')} (${String(remarks.length)}) %%` : `%%\n${words}\n${String(remarks.length)}\n%%`;
        remarks.push(text);
        return `${text}\n\n`;
      };
      const note = meetings.map(({ speech, above, below, between }, index) => `## Call ${String(index)}\n\n${above.map(remark).join('')}${between}${speech}\n\n${between}${below.map(remark).join('')}`).join('');
      const { text } = await capture(note, scriptedEngine(() => draftOf()));
      const changed = changes.reduce((result, [name, index]) => CHANGES[name]?.(result, (meetings[index] ?? meetings[0])?.speech ?? '') ?? result, text);
      const undone = applyEdits(changed, planUndo(changed).edits);
      for (const own of remarks.filter((whole) => changed.includes(whole))) expect(undone).toContain(own);
    }),
    { numRuns: Math.ceil(numRuns / 10) },
  );
});
