import { describeFormat } from './format.ts';
import { eachInlineSpeaker } from './inline-speaker.ts';
import { learnLabels, type LearnedLabels } from './learn-labels.ts';
import { lineSpans } from './line-cursor.ts';
import { readSpeechRows } from './parse-rows.ts';
import { readTurns } from './read-turns.ts';
import type { Speech } from './speech.ts';
import { TurnBuilder } from './turn-builder.ts';

/**
 * Takes a transcript apart into its speakers' turns. Every text has a reading: what has no speakers is one turn of speaker null. Offsets
 * are UTF-16 and count in the text given; pieces hold spoken words only. Linear in the text's length.
 * @param labels Those of the whole meeting where the text is a part of it; learned from the text itself otherwise.
 */
export function parseSpeech(text: string, labels?: LearnedLabels): Speech {
  const rows = readSpeechRows(text);
  const learned = labels ?? learnLabels(text, rows);
  const turns = new TurnBuilder(text);
  const format = describeFormat(text, rows, learned);
  if (format === 'wall') sayLines(text, 0, text.length, turns);
  else if (format === 'inline-speaker') readInline(text, turns);
  else readTurns(text, rows, learned, turns);
  return turns.build(format);
}

function sayLines(text: string, from: number, to: number, turns: TurnBuilder): void {
  for (const { start, end } of lineSpans(text, from, to)) if (start < end) turns.say(start, end);
}

/** A wall with `SPEAKER 2` in mid-line. */
function readInline(text: string, turns: TurnBuilder): void {
  let from = 0;
  eachInlineSpeaker(text, (label) => {
    sayLines(text, from, label.start, turns);
    turns.begin(text.slice(label.start, label.end), null);
    from = label.textStart;
  });
  sayLines(text, from, text.length, turns);
}
