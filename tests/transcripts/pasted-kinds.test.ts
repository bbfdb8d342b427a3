import { describe, expect, it } from 'vitest';
import { parseBlocks } from '../../src/markdown/parse-blocks.ts';
import { classifyNote } from '../../src/transcripts/classify-note.ts';
import { findMeetings, shareFound } from './found-calls.ts';
import { CALL, dailyNote, long, short, write, type Turn } from './sample-call.ts';

const said = (turns: readonly Turn[]): string => turns.map(({ words }) => words).join(' ');
const twice: readonly Turn[] = [...CALL, ...CALL.map((turn) => ({ ...turn, at: turn.at + 140 }))];
const spelled = (at: number): string => (at < 60 ? `${String(at)} seconds` : `${String(Math.floor(at / 60))} minute${at < 120 ? '' : 's'}, ${String(at % 60)} seconds`);

/** Expects one meeting under its heading, with all that was said. */
function expectOne(note: string, turns: readonly Turn[], title: string | null = 'Valve call'): readonly (string | null)[] {
  const meetings = findMeetings(note);
  expect(meetings.map((meeting) => meeting.title)).toEqual([title]);
  const read = meetings[0]?.turns ?? [];
  expect(shareFound(said(turns), read.map(({ words }) => words).join(' '))).toBeGreaterThanOrEqual(0.95);
  return [...new Set(read.map(({ speaker }) => speaker))];
}

const NAMES = ['Oda Brekke', 'Finn Castellan', 'Mira Toivonen'];
const bullets = (turns: readonly Turn[]): string => write(turns, ({ name, words }) => `**${name}**\n* ${words.replaceAll(/(?<=[.?]) /gu, '\n* ')}`);

describe('a call as it is pasted', () => {
  it('is found in YouTube’s panel, the spelled-out time glued to the words', () => {
    const pasted = write(twice, ({ at, words }, index) => (index === 0 ? `0:00${words}` : `${short(at)}${spelled(at)}${words}`), '\n');
    expect(expectOne(dailyNote(pasted), twice)).toEqual([null]);
    expect(findMeetings(dailyNote(pasted))[0]?.turns.map(({ words }) => words).join(' ')).not.toMatch(/\d|second/u);
  });

  const UNITS = [
    ['English', 'Chapter 2: Rings', ['second', 'minute', 's', ', ']], ['German', 'Kapitel 2: Ringe', ['Sekunde', 'Minute', 'n', ' und ']],
    ['French', 'Chapitre 2 : Les bagues', ['seconde', 'minute', 's', ' et ']], ['Spanish', 'Capítulo 2: Los anillos', ['segundo', 'minuto', 's', ' y ']],
  ] as const;
  it.each(UNITS)('is found in three lines for each cue, as YouTube has them in %s', (_, chapter, [second, minute, plural, and]) => {
    const count = (number: number, unit: string): string => `${String(number)} ${unit}${number === 1 ? '' : plural}`;
    const inWords = (at: number): string => (at < 60 ? count(at, second) : `${count(Math.floor(at / 60), minute)}${at % 60 === 0 ? '' : and + count(at % 60, second)}`);
    const broken = twice.flatMap(({ at, words, name }) => [words.slice(0, 40), words.slice(40)].map((half, index): Turn => ({ name, at: at + 5 * index, words: half })));
    const cues = broken.map(({ at, words }) => `${short(at)}\n${inWords(at)}\n${words}`);
    const [above = '', below = ''] = [cues.slice(0, 6), cues.slice(6)].map((half) => half.join('\n'));
    for (const text of [cues.join('\n'), cues.join('\n\n'), `${chapter.replace('2', '1')}\n${above}\n${chapter}\n${below}`]) {
      expect(expectOne(dailyNote(text), broken)).toEqual([null]);
      expect(findMeetings(dailyNote(text))[0]?.turns.map(({ words }) => words).join(' ')).not.toMatch(new RegExp(`\\d|${second}|${minute}|${chapter.slice(0, 5)}`, 'u'));
    }
  });

  it('is found in two lines for each cue, or two columns without a blank between', () => {
    const lower = twice.map((turn) => ({ ...turn, words: turn.words.replace(/^\p{Lu}(?=\p{Ll})/u, (first) => first.toLowerCase()) }));
    for (const form of [(at: number, words: string) => `${short(at)}\n${words}`, (at: number, words: string) => `${short(at)}${words}`]) {
      const text = write(lower, ({ at, words }) => form(at, words), '\n');
      for (const pasted of [text, `Search in video\n${text}\nEnglish (auto-generated)`]) {
        expect(expectOne(dailyNote(pasted), lower)).toEqual([null]);
        expect(findMeetings(dailyNote(pasted))[0]?.turns.map(({ words }) => words).join(' ')).not.toMatch(/\d|Search|English/u);
      }
    }
  });

  it('is found with bullets under names, where the first speaker never comes again', () => {
    const turns: readonly Turn[] = [{ name: 'Ugo Salvi', at: 0, words: 'So, good, I have just started the recording. You can begin.' }, ...CALL];
    expect(expectOne(dailyNote(bullets(turns)), turns)).toEqual(['Ugo Salvi', ...NAMES]);
  });

  it('is found where a recogniser breaks lines before capitals, as in verse', () => {
    const broken = (words: string): string => words.split(' ').map((word, at) => (at % 5 === 4 ? `${word.replace(/[.,?]$/u, '')}\nRight` : word)).join(' ');
    const turns = twice.map((turn) => ({ ...turn, words: broken(turn.words) }));
    expectOne(dailyNote(write(turns, ({ name, at, words }) => `${name}: ${long(at)}\n\n${words}`)), turns);
  });

  it('is one below headings with the words of different chapters, times or none', () => {
    const chapters = [twice.slice(0, 5), twice.slice(5, 9), twice.slice(9, 12), twice.slice(12, 16), twice.slice(16)];
    const titles = ['Rings', 'Next steps 12:03', 'Suppliers', 'The hall', 'Open points'];
    const text = chapters.map((turns, index) => `### ${titles[index] ?? ''}\n\n${bullets(index === 2 ? [{ name: 'Ugo Salvi', at: 0, words: 'I can say something to that, I think.' }, ...turns] : turns)}`).join('\n\n');
    expectOne(dailyNote(text), twice);
  });

  it('is found by clock times alone, also where it tells of somebody', () => {
    const lines = ['Es war einmal ein Seemann.', 'Er kam aus dem Norden.', 'Ihm gehörte ein Boot.', 'Und er hatte einen Hund.', 'Der Hund, der mochte ihn.', 'Also er war halt alt.', 'Dann ist er los.', 'Und sie hat ihn nie gesehen.', 'Ja.', 'Und das war es.'];
    const turns = lines.map((words, index): Turn => ({ name: '', at: index * 8, words }));
    expect(expectOne(dailyNote(write(turns, ({ at, words }) => `[16:5${String(Math.floor(at / 60))}:${String(10 + (at % 50))}] ${words}`, '\n')), turns)).toEqual([null]);
  });

  it('is titled by its heading, also below what an app writes', () => {
    const fathom = write(CALL, ({ name, at, words }) => `${short(at)} - ${name}\n${words}`);
    expectOne(dailyNote(`Impromptu Zoom Meeting - May 29\nVIEW RECORDING - 100 mins (No highlights): https://video.example.org/share/ab\n\n---\n\n${fathom}`), CALL);
    const snip = `### [06:19] Rings and rubber\n\n[Play snip](https://snips.example.org/1)\n\n#### Transcript\n\n> [!quote]- Transcript\n> \n${write(CALL, ({ name, words }) => `**${name}**\n${words}`).replace(/^/gmu, '> ')}`;
    expectOne(dailyNote(snip), CALL);
    const blocks = write(CALL, ({ name, at, words }) => `--- Speaker ${String(NAMES.indexOf(name) + 1)} ---\n  [${long(at)} - ${long(at + 9)}] ${words}`);
    expectOne(dailyNote(blocks), CALL);
  });

  it('leaves a letter beside it alone', () => {
    const letter = "Hi Tomas,\n\nThanks for your note yesterday. I've had a look at the boat, and I think we can just leave it in the hall. So let me know.\n\nOda";
    const call = write(CALL, ({ name, words }) => `**${name}**\n\n${words}`);
    expectOne(dailyNote(`${call}\n\n---\n\n${letter}`), CALL);
  });

  it('tells of each stretch once why it is none', () => {
    const note = `# Thursday\n\n${'Exported: see https://example.org/list, so well\nLink: https://example.org/other, so well\n'.repeat(6)}`;
    const lines = classifyNote(note, parseBlocks(note)).rejected.map(({ startLine, endLine }) => `${String(startLine)}-${String(endLine)}`);
    expect(lines.length).toBeGreaterThan(0);
    expect(new Set(lines).size).toBe(lines.length);
  });
});
