import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readNote, type ReadNote } from '../../src/capture/read-note.ts';
import { applyEdits } from '../../src/text/apply-edits.ts';
import { applyRandomEdits, arbitraryChanges, editsAnywhere } from '../arbitrary/edit.ts';
import { arbitraryCapture, arbitraryLabelledCapture, type CaptureCase, numRuns } from './arbitrary-capture.ts';
import { capture } from './capture-text.ts';
import { draftOf, scriptedEngine } from './scripted-engine.ts';

/** What a capture takes from a reading; marks are compared by their hashes. */
const whatWasRead = ({ classified, transcripts }: ReadNote): unknown => [classified, transcripts.map(({ found, mark: { full } }) => [found, full])];

const anyCapture = fc.oneof(arbitraryCapture(), arbitraryLabelledCapture());

/** The texts of a note, from the first to the last, as one meeting after the other is written. */
async function textsOf({ text, drafts, options }: CaptureCase): Promise<string[]> {
  const engine = scriptedEngine((meeting) => drafts[meeting.text.length % drafts.length] ?? draftOf());
  const { store } = await capture(text, engine, options);
  const texts = [text];
  for (const edits of store.changes) texts.push(applyEdits(texts.at(-1) ?? '', edits) ?? '');
  return texts;
}

describe('a note that is read again', () => {
  test('has the transcripts it would have if it were read for the first time', async () => {
    await fc.assert(
      fc.asyncProperty(anyCapture, arbitraryChanges(), async (made, changes) => {
        const texts = await textsOf(made);
        const last = texts.at(-1) ?? '';
        let read: ReadNote | null = null;
        for (const text of [...texts, applyRandomEdits(last, editsAnywhere(last, changes)), last, made.text]) {
          read = readNote(text, read);
          expect(whatWasRead(read)).toEqual(whatWasRead(readNote(text)));
        }
      }),
      { numRuns: Math.ceil(numRuns / 10) },
    );
  });

  test('is not looked through again where only Debrief has written', async () => {
    const made = { text: '', drafts: [draftOf()], options: {} };
    const talk = (name: string): string => `## Call with ${name}\n\n${`${name}: yeah so um I think we can start with the ovens then\nPiet: okay, right, I mean the small one is still broken\n`.repeat(6)}\n`;
    const [first = '', ...later] = await textsOf({ ...made, text: talk('Jorun') + talk('Tilde') });
    let read = readNote(first);
    expect(later).toHaveLength(2);
    for (const text of later) {
      const again = readNote(text, read);
      expect(again.bare.classified).toBe(read.bare.classified);
      read = again;
    }
  });
});
