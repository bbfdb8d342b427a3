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

/** Speakers of two levels of headings: the first part stands below the deeper one. */
const nested = (turns: readonly Turn[], form: (part: readonly Turn[]) => string): string =>
  [`### 1. Rings\n\n#### 1.1 Leaks\n\n${form(turns.slice(0, 3))}`, `#### 1.2 Rubber\n\n${form(turns.slice(3, 5))}`,
    `### 2. The fair\n\n${form(turns.slice(5, 6))}`, `#### 2.1 The shelf\n\n${form(turns.slice(6))}`].join('\n\n');

describe('a call whose heading names it', () => {
  const bold = (turns: readonly Turn[]): string => write(turns, ({ name, words }) => `**${name}** - ${words}`);
  const initials = (turns: readonly Turn[]): string => write(turns, ({ name, words }) => `${name.replaceAll(/[^A-Z]/gu, '')}: ${words}`);
  const items = (turns: readonly Turn[]): string => write(turns, ({ name, words }) => `**${name}**\n* ${words}`);

  it.each([['lines', lines], ['names in bold', bold], ['initials', initials], ['items', items]])('is one below headings of two levels, as %s', (_, form) => {
    expect(findMeetings(dailyNote(nested(MIDDLE, form))).map(({ title }) => title)).toEqual(['Valve call']);
  });

  it('is one where somebody who takes over greets the others', () => {
    const [first, ...rest] = MIDDLE.slice(2);
    const turns = [...MIDDLE.slice(0, 2), { ...first, name: 'Finn Castellan', at: 40, words: `Hi everyone, can you all hear me? ${first?.words ?? ''}` }, ...rest];
    expect(findMeetings(dailyNote(inChapters(turns, lines, '###')))).toHaveLength(1);
    expect(findMeetings(dailyNote(nested(turns, lines)))).toHaveLength(1);
  });

  it('is one where a line that could be a title stands between turns', () => {
    const note = dailyNote(`${lines(MIDDLE.slice(0, 6))}\n\nI hope to have that by Friday\n\n${lines(MIDDLE.slice(6))}`);
    expect(findMeetings(note)).toHaveLength(1);
  });
});

describe('calls below one heading that is a folder', () => {
  it.each([['Interviews', 'Participant 1', 'Participant 2'], ['Acme', 'Kick-off', 'Review'], ['Work', 'Valves', 'Rings']])('stay apart below %s', (folder, one, other) => {
    const text = `## ${folder}\n\n### ${one}\n\n${lines(CALL)}\n\n### ${other}\n\n${lines(MIDDLE)}`;
    expect(findMeetings(`# Thursday\n\n${text}\n`)).toHaveLength(2);
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
