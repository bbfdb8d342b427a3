import { describe, expect, it } from 'vitest';
import { findMeetings, shareFound } from './found-calls.ts';
import { CALL, dailyNote, OTHER_CALL, short, write, type Turn } from './sample-call.ts';

const lines = (turns: readonly Turn[]): string => write(turns, ({ name, words }) => `${name}: ${words}`);
const timed = (turns: readonly Turn[]): string => write(turns, ({ name, at, words }) => `${name}: ${short(at)}\n\n${words}`);
const said = (turns: readonly Turn[]): string => turns.map(({ words }) => words).join(' ');
/** Without its last turn, which says good-bye, and without its first, which greets. */
const MIDDLE = CALL.slice(1, -1).map((turn) => ({ ...turn, name: turn.name === 'Mira Toivonen' ? 'Oda Brekke' : turn.name }));
const CHAPTERS = ['Leaks', 'Rubber rings', 'The shelf'];

/** The turns below headings of one level, two turns under each. */
const inChapters = (turns: readonly Turn[], form: (part: readonly Turn[]) => string, mark = '##'): string =>
  [form(turns.slice(0, 2)), ...CHAPTERS.map((title, index) => `${mark} ${title}\n\n${form(turns.slice(2 * index + 2, 2 * index + 4))}`)].join('\n\n');

describe('a call with headings within', () => {
  it.each([
    ['of the level of its own heading', '##'],
    ['of a higher level', '#'],
    ['of a lower level', '###'],
  ])('is one with headings %s', (_, mark) => {
    const meetings = findMeetings(dailyNote(inChapters(MIDDLE, lines, mark)));
    expect(meetings.map(({ title }) => title)).toEqual(['Valve call']);
    expect(shareFound(said(MIDDLE), meetings[0]?.turns.map(({ words }) => words).join(' ') ?? '')).toBeGreaterThanOrEqual(0.95);
  });

  it('takes the heading above an empty one for its title', () => {
    const note = dailyNote(`## Intro\n\n${inChapters(MIDDLE, lines)}`);
    expect(findMeetings(note).map(({ title }) => title)).toEqual(['Valve call']);
  });

  it('is one with one turn below each heading, if its times go on', () => {
    const chapters = CALL.map((turn, index) => `## Point ${String.fromCharCode(65 + index)}\n\n${timed([{ ...turn, at: turn.at + 30 }])}`).join('\n\n');
    expect(findMeetings(dailyNote(chapters))).toHaveLength(1);
  });

  it('stays one where a summary without speakers stands below one of the headings', () => {
    const [above = '', below = ''] = inChapters(MIDDLE, lines).split('## The shelf');
    const note = dailyNote(`${above}## Conclusion\n\n- Send the valves back\n- Ask for new ones\n\n## The shelf${below}`);
    expect(findMeetings(note)).toHaveLength(1);
  });
});

describe('calls under headings of one level', () => {
  it.each([
    ['the same people greet again', [CALL, CALL]],
    ['other people speak', [MIDDLE, OTHER_CALL]],
    ['they are two of the same people', [MIDDLE, MIDDLE]],
  ])('stay apart where %s', (_, calls) => {
    const note = dailyNote(calls.map((call, index) => `${index === 0 ? '' : '## Fair call\n\n'}${lines(call)}`).join('\n\n'));
    expect(findMeetings(note)).toHaveLength(2);
  });

  it('stay apart where times begin again', () => {
    const note = dailyNote([MIDDLE, MIDDLE, MIDDLE, MIDDLE].map((call, index) => `## Call ${'ABCD'.charAt(index)}\n\n${timed(call.map((turn, at) => ({ ...turn, at: at * 12 })))}`).join('\n\n'));
    expect(findMeetings(note)).toHaveLength(4);
  });
});
