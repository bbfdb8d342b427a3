import { describe, expect, it } from 'vitest';
import { parseBlocks } from '../../src/markdown/parse-blocks.ts';
import { findTranscripts } from '../../src/transcripts/classify-note.ts';

const slices = (text: string): string[] => findTranscripts(text, parseBlocks(text)).map(({ start, end }) => text.slice(start, end));

const CALL = [
  'Speaker 2: лифт опять стоит на втором этаже и кто это решит',
  'Oda: я думаю что надо ждать запчасть ещё неделю',
  'Speaker 2: кто звонит в компанию они обещали в пятницу',
  'Speaker 2: звоним завтра и смотрим что они скажут',
].join('\n\n');
const TIMED = ['0:03', '1:10', '2:41', '3:20'].map((time, index) => `[${time}] ${['Oda', 'Piet'][index % 2] ?? ''}: so um the lift is still stuck I think`).join('\n');
const TALK = ['Oda', 'Piet', 'Oda', 'Piet', 'Oda'].map((name) => `${name}: so um the lift is still stuck I think and they told us Friday`).join('\n\n');
const PARAGRAPHS = [1, 2, 3, 4, 5, 6].map((part) => `The lift was serviced in part ${String(part)} of the year and passed.`).join('\n\n');
const CARDS = 'Q: What is a counterweight?\nA: What makes the cabin light.\nQ: What is a governor?\nA: What stops it when it falls.';
const MEALS = "Breakfast: um, just coffee, I guess.\nLunch: soup soup soup, you know, like every day.\nDinner: well, I don't know yet, kind of late.";

describe('what stands in other parts of a note', () => {
  it.each([
    ['prose', PARAGRAPHS],
    ['prose and cards', `${PARAGRAPHS}\n\n---\n\n${CARDS}`],
  ])('does not hide a call in which somebody speaks once: %s', (_, others) => {
    expect(slices(`## Notes\n\n${CALL}\n\n---\n\n${others}\n`)).toEqual([CALL]);
  });

  it('makes no speaker of a title that stands above several hidden calls', () => {
    const titled = `Hausverwaltung\n\n%%\n${CALL}\n\n%%\n\n`;
    const note = `# Day\n\n${titled}Ask about the lift tomorrow.\n\n${titled}${TALK}\n\n${titled}---\n\n${MEALS}\n`;
    expect(slices(note)).toEqual([CALL, CALL, TALK, CALL]);
  });

  it('reads times without a name behind code as those of the call', () => {
    const rest = '4:05 yeah so um who calls the company then I mean today\n4:40 right I can do that I guess but not today';
    expect(slices(`${TIMED}\n\n\`\`\`\nlift --reset\n\`\`\`\n\n${rest}\n`)).toEqual([TIMED, rest]);
  });

  it('reads two people who speak once each behind a remark as one part, with their names in lines of their own', () => {
    const said = (name: string, words: string): string => `${name}:\n\n${words}`;
    const above = [
      said('Oda', 'Is that a quick fix or does somebody have to open the whole cabin?'),
      said('Piet', 'Yeah, sorry, I was stuck in the other call.'),
      said('Oda', 'Hmm, that is an open question, I will ask next Tuesday.'),
      said('Piet', 'There is one thing though, nobody knows where the key is.'),
    ].join('\n\n');
    const below = `${said('Oda', 'Right, so what I wanted to show is this thing here.')}\n\n${said('Piet', 'Sure, I will send them the list tomorrow.')}`;
    expect(slices(`## Lift\n\n${above}\n\n> [!todo] Later\n> ask who has the key\n\n${below}\n`)).toEqual([above, below]);
  });
});
