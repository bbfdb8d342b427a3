import { describe, expect, it } from 'vitest';
import { findMeetings, shareFound, wordsOf } from './found-calls.ts';
import { CALL, dailyNote, GERMAN_CALL, short, write, type Turn } from './sample-call.ts';

const said = (turns: readonly Turn[]): string => turns.map(({ words }) => words).join(' ');

/** Expects one meeting with these turns, their words and speakers, and nothing else in them. */
function expectTurns(call: string, turns: readonly Turn[], title = 'Valve call'): void {
  const meetings = findMeetings(dailyNote(call));
  expect(meetings.map((meeting) => meeting.title)).toEqual([title]);
  const read = meetings[0]?.turns ?? [];
  const words = read.map((turn) => turn.words).join(' ');
  expect(read.map(({ speaker }) => speaker)).toEqual(turns.map(({ name }) => name));
  expect(shareFound(said(turns), words)).toBeGreaterThanOrEqual(0.95);
  expect(wordsOf(words).length).toBeLessThanOrEqual(wordsOf(said(turns)).length);
}

/** The turns with something between the fourth and the fifth. */
const interrupted = (turns: readonly Turn[], form: (turn: Turn) => string, between: string, gap = '\n\n'): string =>
  [...turns.slice(0, 4).map(form), between, ...turns.slice(4).map(form)].join(gap);

const UNITS = [
  ['English', 'minutes', 'seconds', ' '], ['German', 'Minuten', 'Sekunden', ' '], ['French', 'minutes', 'secondes', ' et '], ['Spanish', 'minutos', 'segundos', ' y '],
] as const;

describe('Teams', () => {
  it.each(UNITS)('has times in words behind names, in %s', (_, minutes, seconds, and) => {
    const inWords = (at: number): string => `${String(Math.floor(at / 60))} ${minutes}${and}${String(at % 60)} ${seconds}`;
    expectTurns(write(CALL, ({ name, at, words }) => `${name}   ${inWords(at)}\n${words}`), CALL);
    expectTurns(write(CALL, ({ name, at, words }) => `${name}\n${inWords(at)}${short(at)}\n${words}`), CALL);
  });

  it.each([
    ['Margaux Vidal a démarré la transcription', 'Margaux Vidal a arrêté la transcription'],
    ['Mateo Rivas ha iniciado la transcripción', 'Mateo Rivas ha detenido la transcripción'],
    ['Jette Wolff hat die Transkription gestartet', 'Jette Wolff hat die Transkription beendet'],
  ])('says who began to write: %s', (above, below) => {
    expectTurns(`${above}\n\n${write(CALL, ({ name, at, words }) => `${name}   ${short(at)}\n${words}`)}\n\n${below}`, CALL);
  });

  it.each(['Besprechungstranskript', 'Meeting Transcript', 'Meeting Recording', 'Transcripción'])('names a file after the call: %s', (kind) => {
    const text = `Ringe-20260312_090312-${kind}\n12. März 2026, 09:03AM\n2m 30s\n\n${write(GERMAN_CALL, ({ name, at, words }) => `**${name}**   ${short(at)}\\\n${words}`)}`;
    expectTurns(text, GERMAN_CALL, 'Ringe');
  });
});

describe('Fathom', () => {
  const turn = ({ name, at, words }: Turn): string => `${short(at)} - ${name}\n  ${words}`;
  it.each([
    'ACTION ITEM: Write to the supplier - WATCH: https://fathom.example/share/a?timestamp=81.2', 'SCREEN SHARING: Oda started screen sharing - WATCH: https://fathom.example/share/a?t=40',
    '*(Screen sharing started — [WATCH](https://fathom.example/share/a?timestamp=22.7))*',
  ])('puts its own lines between turns: %s', (line) => {
    expectTurns(interrupted(CALL, turn, line), CALL);
  });
});

describe('what is jotted down in mid-call is not said', () => {
  const otter = ({ name, at, words }: Turn): string => `${name}  ${short(at)}  \n${words}`;
  it.each(['![[valves.png]]', '![the ring](https://pictures.example/ring.png)', '![[valves.png|300]]', '(look up who tested it in January)', '*(Finn shows the drawing of the ring)*', '[they look at the shelf together]'])('%s', (line) => {
    expectTurns(interrupted(CALL, otter, line), CALL);
    expectTurns(interrupted(GERMAN_CALL, ({ name, words }) => `**${name}:** ${words}`, line), GERMAN_CALL);
  });

  it.each([['bold names', ({ name, words }: Turn) => `- **${name}**: ${words}`], ['times', ({ name, at, words }: Turn) => `* **${name}** (${short(at)}) ${words}`]])('a task in a list with %s', (_, form) => {
    expectTurns(interrupted(CALL, form, '- [ ] Find the drawing', '\n'), CALL);
    expectTurns(interrupted(GERMAN_CALL, form, '- [x] Ring messen', '\n'), GERMAN_CALL);
  });
});

it('leaves what Zoom saves of a chat alone', () => {
  const chat = CALL.map(({ name, at, words }) => `09:0${String(3 + Math.floor(at / 60))}:${String(10 + (at % 50))}\t From  ${name} : ${words}`).join('\n');
  expect(findMeetings(dailyNote(chat))).toEqual([]);
});

it('leaves a list of tasks with people alone', () => {
  expect(findMeetings(dailyNote('- **Oda:** the rings, so that we can go on\n- [ ] **Finn:** write to them, you know, again\n- **Mira:** I think the shelf\n- [ ] **Oda:** the hall'))).toEqual([]);
});
