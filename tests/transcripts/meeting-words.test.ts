import { expect, test } from 'vitest';
import { parseBlocks } from '../../src/markdown/parse-blocks.ts';
import { classifyNote } from '../../src/transcripts/classify-note.ts';
import { isMeetingHeading, MEETING_HEADINGS } from '../../src/transcripts/meeting-words.ts';

test.each(MEETING_HEADINGS.yes)('%j names a meeting', (heading) => {
  expect(isMeetingHeading(heading)).toBe(true);
});

test.each(MEETING_HEADINGS.no)('%j names none', (heading) => {
  expect(isMeetingHeading(heading)).toBe(false);
});

test('five meetings of the same two people are five, though nobody says hello', () => {
  const talks = [
    ['Standup', 'So I finished the label printer yesterday, um, it works.', 'Nice, I can look at it after this, I think.'],
    ['Planning', 'For next week I think we should, you know, take the cold store first.', 'Yeah, makes sense, it is getting full.'],
    ['Incident review', 'Okay, so what happened with the truck on Sunday?', 'The battery was empty and, um, nobody got the alert.'],
    ['Supplier sync', 'So about the new crates, I read the offer.', 'Yeah, it looks good, I mean, I just have one question.'],
    ['1:1', 'We have two people left for the night shift.', 'I liked the second one, honestly, she asked good questions.'],
  ];
  const part = ([title, one, other]: readonly string[]): string => `## ${title ?? ''}\n\nOda: ${one ?? ''}\nFinn: ${other ?? ''}\nOda: Right, right, that is what I thought too.\nFinn: Okay, so let's keep it like that for now.\n`;
  const text = `# Thursday\n\n${talks.map(part).join('\n')}`;
  const { transcripts } = classifyNote(text, parseBlocks(text));
  expect(transcripts.map(({ title, meeting }) => [title, meeting])).toEqual(talks.map(([title], index) => [title, index + 1]));
});
