import { describe, expect, it } from 'vitest';
import { findMeetings, shareFound } from './found-calls.ts';
import { CALL, dailyNote, OTHER_CALL, short, write, type Turn } from './sample-call.ts';

const said = (turns: readonly Turn[]): string => turns.map(({ words }) => words).join(' ');

/** Expects one meeting with all that was said, under a title. */
function expectOne(call: string, turns: readonly Turn[], title = 'Valve call'): void {
  const meetings = findMeetings(dailyNote(call));
  expect(meetings.map((meeting) => meeting.title)).toEqual([title]);
  expect(shareFound(said(turns), meetings[0]?.turns.map(({ words }) => words).join(' ') ?? '')).toBeGreaterThanOrEqual(0.95);
}

const fathom = ({ name, at, words }: Turn): string => `${short(at)} - ${name}\n  ${words}`;
const otter = ({ name, at, words }: Turn): string => `${name}  ${short(at)}  \n${words}`;
const bold = ({ name, words }: Turn): string => `**${name}:** ${words}`;

describe('the title of a call', () => {
  it.each(['Valve sync | Brekke - March 12', 'Valve sync | Brekke – July 04'])('is the app’s without the day that the app adds: %s', (line) => {
    const view = 'VIEW RECORDING - 47 mins (No highlights): https://fathom.example/share/a7b';
    expectOne(`${line}\n${view}\n\n---\n\n${write(CALL, fathom)}`, CALL, 'Valve sync | Brekke');
  });

  it('is the heading above a link to the recording in bold and a rule', () => {
    const view = '**VIEW RECORDING** – 56 mins (No highlights): https://fathom.example/share/a7b';
    const chapters = `### 0:07 – Rings: what leaks\n\n${write(CALL, ({ name, words }) => `**${name.split(' ')[0] ?? ''} (~):**\n${words}`)}`;
    expectOne(`${view}\n\n---\n\n${chapters}`, CALL);
  });

  it('is the heading above a table of facts, a legend of the speakers and a rule', () => {
    const marks: Readonly<Record<string, string>> = { 'Oda Brekke': '🔵 Speaker 1', 'Finn Castellan': '🟢 Speaker 2', 'Mira Toivonen': '🟠 Speaker 3' };
    const table = '| | |\n|---|---|\n| **File** | `valves.m4a` |\n| **Length** | `02:03` |\n| **Speakers** | 3 |';
    const legend = `**Legend:** ${Object.values(marks).join(', ')}`;
    const turns = write(CALL, ({ name, at, words }) => `### ${marks[name] ?? ''} &nbsp;•&nbsp; \`0${short(at)} – 0${short(at + 11)}\`\n\n**\`0${short(at)}\`** — ${words}`);
    expectOne(`${table}\n\n${legend}\n\n---\n\n${turns}`, CALL);
  });

  it('is the heading over chapters with rules between, also with facts about the recording below the last', () => {
    const ask = CALL.map((turn) => ({ ...turn, name: turn.name === 'Oda Brekke' ? 'INTERVIEWER' : 'P2' }));
    const form = ({ name, words }: Turn): string => `**${name}:** ${words}`;
    const parts = [ask.slice(0, 3), ask.slice(3, 6), ask.slice(6)].map((turns, index) => `### Section ${'ABC'.charAt(index)}: valves (5 minutes)\n\n${write(turns, form)}\n\n---`);
    expectOne(`${parts.join('\n\n').slice(0, -5)}\n\n**[What was seen at the end]:** Says good-bye in a good mood. Takes the valve along.\n\n---\n\n### After the interview\n\n**Written down on:** 2026-03-14\n\n**Length of the recording:** About two minutes.`, ask);
  });
});

describe('a recording that was started again in mid-call', () => {
  const again = CALL.map((turn, index) => (index < 5 ? { ...turn, at: turn.at + 2000 } : { ...turn, at: turn.at - 60 }));
  it.each(['-- TIMER RESET --', '=== Recording resumed ===', ''])('is one call below the heading that names it, with %j between', (line) => {
    const call = `${write(again.slice(0, 5), otter)}\n\n${line === '' ? '' : `${line}\n\n`}${write(again.slice(5), otter)}`;
    expectOne(call, again);
  });

  it('is two calls where somebody says good-bye before, or greets behind', () => {
    const call = `${write(CALL, otter)}\n\n${write(CALL, otter)}`;
    expect(findMeetings(dailyNote(call))).toHaveLength(2);
  });
});

/** What a speaker says in one go, in paragraphs that hardly sound spoken. */
const TALK = [
  'The valve closes when the spring presses the ring onto the seat. The ring has to be soft enough to fill the gap between the two of them.',
  'The first kind of ring is made of rubber. It costs little, but it gets hard in the cold. That is what happened with the ones on the shelf.',
  'The second kind is made of silicone. It stays soft down to minus forty, but the supplier has a delay of six weeks for each order of it.',
  'So what we want is a ring that does both, and this is the table with the three makers that we could ask for one before the summer.',
];

describe('a talk in chapters', () => {
  const long = (turn: Turn): string => `${bold(turn)}\n\n${TALK.join('\n\n')}`;
  const [second, third] = [CALL[2], CALL[4]] as [Turn, Turn];
  const guest: Turn = { name: 'Luis Amado', at: 0, words: 'Thank you Oda. Let me share my screen. Can you all see it? Hi everyone. So, um, this is about the rings.' };
  const chapters = (call: readonly string[]): string => call.map((text, index) => `### ${['Introduction', 'Rings and seats', 'Makers', 'Questions'][index] ?? ''}\n\n${text}`).join('\n\n');

  it('is one call, with what is said down to the next heading', () => {
    const call = chapters([`${write(CALL.slice(0, 3), bold)}\n\n${TALK.join('\n\n')}`, long(guest), `${long(second)}\n\n${bold(third)}`, write(CALL.slice(1), bold)]);
    const more: Turn = { name: '', at: 0, words: TALK.join(' ') };
    const turns = [...CALL.slice(0, 3), more, guest, more, second, more, third, ...CALL.slice(1)];
    expectOne(call, turns);
    const words = findMeetings(dailyNote(call))[0]?.turns.map((turn) => turn.words).join(' ') ?? '';
    expect(words.split('The second kind').length - 1).toBe(3);
  });

  it('leaves out what the user wrote below the last turn', () => {
    const call = chapters([write(CALL.slice(0, 5), bold), `${write(CALL.slice(5), bold)}\n\nTo look up: the price of silicone rings; the address of the second maker (Solberg?).`]);
    expect(findMeetings(dailyNote(call)).flatMap(({ turns }) => turns.map(({ words }) => words)).join(' ')).not.toContain('look up');
  });

  it('stays two calls below headings that name two', () => {
    const call = `### Call with the supplier\n\n${write(CALL, bold)}\n\n### Fair stand-up\n\n${write(OTHER_CALL, bold)}`;
    expect(findMeetings(dailyNote(call))).toHaveLength(2);
  });
});

describe('talk without names', () => {
  const paragraphs = (turns: readonly Turn[]): string => write(turns, ({ words }) => words);
  const twice = [...CALL.slice(1), ...CALL.slice(1)];

  it('begins in the middle of a sentence', () => {
    const cut: Turn = { name: '', at: 0, words: 'closed the second valve to test the ring. And that is the small table with all of the numbers, one line for each of the valves.' };
    const note = `Transcribed with Scribbler\n\n\n${paragraphs([cut, ...twice])}`;
    expect(findMeetings(dailyNote(note))[0]?.turns.map(({ words }) => words).join(' ')).toContain('closed the second valve');
  });

  it('is one call with a translation below a heading that says no more', () => {
    const chinese = ['我們還在嗎？你好，芬恩。很高興見到你。', '是的，我聽得到。我的意思是，閥門在漏水。', `好的，${'然後我們把它們寄回去，你知道，就是說那個橡膠圈太小了，對吧。'.repeat(30)}`];
    const english = write(twice, ({ words }, index) => `**[${short(index * 9)}]** ${words}`);
    expect(findMeetings(dailyNote(`${chinese.join('\n\n')}\n\n---\n\n### 英文逐字稿（含時間戳）\n\n${english}`)).map(({ title }) => title)).toEqual(['Valve call']);
  });
});

it('is one transcript with a remark and a paragraph in a turn, where few speak', () => {
  const words = CALL.map((turn) => turn.words);
  const call = `**Oda:**\n${words[0] ?? ''}\n\n*(Screen sharing started — [WATCH](https://fathom.example/share/a?t=22))*\n\n${TALK[0] ?? ''}\n\n**Finn:**\nYeah. Yeah.\n\n**Oda:**\n${words[2] ?? ''}`;
  const [meeting] = findMeetings(dailyNote(call));
  expect(meeting?.turns.map((turn) => turn.words).join(' ')).toContain('The valve closes');
});
