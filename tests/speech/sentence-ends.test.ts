import { expect, test } from 'vitest';
import { parseSpeech } from '../../src/speech/parse.ts';
import { splitSentences } from '../../src/speech/sentences.ts';

const cut = (text: string): string[] => splitSentences(text, parseSpeech(text)).map((sentence) => sentence.text);

test('English talk without any mark is cut where a speaker would', () => {
  const sentences = cut('so the old boiler runs all night and we pay for the gas okay so we need a new timer for the boiler yeah I think we can buy one on friday');
  expect(sentences.length).toBeGreaterThan(2);
  expect(sentences.join(' ').split(' ')).toHaveLength(32);
});

test('marks are believed: a short sentence that has them is left whole', () => {
  expect(cut('So the boiler runs and okay so we need a timer.')).toHaveLength(1);
});

test('a name that is called out begins a sentence, with its capital and the lead before it', () => {
  const talk = "okay so then I'll write the plan for the greenhouse today and Runa can you bring it to the board yeah sure I will do that tomorrow";
  const sentences = cut(talk);
  expect(sentences).toContain('and Runa can you bring it to the board');
  expect(sentences.find((sentence) => sentence.includes('write the plan'))).not.toContain('Runa');
});
