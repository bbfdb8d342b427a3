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

describe('talk without names', () => {
  const SAID = [
    'All right, hello and welcome everyone.', "We've got a special one today, it's the first time that we do this with a guest.", 'Yeah, thanks for having me.', "It's an honour.",
    "I've been looking through some of the old ones, and, um, you've had really great people.", 'Oh, nice.', 'Yeah, what stood out to you?',
    "Well, the one about valves for sure. I mean, I'd listened to that before, but that was really, really good.", 'Did you try it at home?',
    "I did, yeah. So I took one of them apart, you know, and then I couldn't put it together again.", 'Of course.', 'And then what?', "Then I just bought a new one, to be honest, because, um, it's only ten euros.",
    "So let's click this off and, you know, tell us how you came to this.", 'Sure. So I was at the harbour, and there was this guy who sold rings.', 'Great.',
  ];

  it('is one with a short paragraph for each sentence, and longer ones among them', () => {
    const long = Array.from({ length: 30 }, (_, index) => `So, um, the ${['valve', 'ring', 'hall', 'shelf'][index % 4] ?? ''} number ${String(index)}, that's the one that we, you know, just moved over there.`).join(' ');
    const meetings = findMeetings(dailyNote([...SAID.slice(0, 9), long, ...SAID.slice(9)].join('\n\n')));
    expect(meetings.map(({ title }) => title)).toEqual(['Valve call']);
    expect(shareFound([...SAID.slice(0, 9), long, ...SAID.slice(9)].join(' '), meetings[0]?.turns.map(({ words }) => words).join(' ') ?? '')).toBeGreaterThanOrEqual(0.95);
  });

  it.each([
    ['traditional', ['好吧，大家好，歡迎大家收看新的一集。', '謝謝，我很高興來到這裡，你知道，我們等了很久。', '是的，所以我們先談談閥門。', '哦，那個我拆過一次，然後就裝不回去了。', '真的嗎？我覺得那個環太小了。', '對，我的意思是，我們可以換一個，但是要一個小時。',
      '好吧，然後我們星期二再決定。', '是的，我今天就寫信給他們。', '謝謝，那就這樣。']],
    ['simplified', ['好的，大家好，欢迎大家收看新的一集。', '谢谢，我很高兴来到这里，就是说我们等了很久。', '对对，我们先谈谈阀门。', '嗯，那个我拆过一次，然后就装不回去了。', '真的吗？我觉得那个环太小了吧。', '对吧，就是我们可以换一个，但是要一个小时。',
      '好的，然后我们星期二再决定吧。', '嗯，我今天就写信给他们。', '谢谢，那就这样啊。']],
  ])('is one in Chinese, %s', (_, lines) => {
    expect(findMeetings(dailyNote([...lines, ...lines.slice(1, -1), ...lines.slice(1)].join('\n\n'))).map(({ title }) => title)).toEqual(['Valve call']);
  });

  it('goes on into turns whose speakers are numbers', () => {
    const numbered = write(CALL, ({ name, at, words }) => `${name === 'Finn Castellan' ? '5' : name.split(' ')[0] ?? ''}\n1:49:${String(10 + (at % 50))}\n${words}`);
    const meetings = findMeetings(dailyNote(`${numbered.slice(numbered.indexOf('5\n'))}`));
    expect(meetings).toHaveLength(1);
    expect(meetings[0]?.lines[0]).toBe(12);
    expect(meetings[0]?.turns[0]?.speaker).toBeNull();
  });
});

it.each(['[!transcript]- Transcript', '[!quote]- Full transcript', '[!note] Transkript'])('reads few linked times in a callout that says so: %s', (head) => {
  const cues = ['If you work in tech, you have built such systems by hand.', 'Or waited weeks for someone else to build those for you.', 'Slow and unreliable.'];
  const text = cues.map((words, index) => `> **[0:0${String(index * 4)}](https://courses.example/a?t=${String(index * 4)})** - ${words}`).join('\n>\n');
  expect(findMeetings(dailyNote(`> ${head}\n>\n${text}`)).map(({ title }) => title)).toEqual(['Valve call']);
  expect(findMeetings(dailyNote(`> [!tip] Chapters\n>\n${text}`))).toEqual([]);
});

it('takes no line of a recorder for a title', () => {
  const text = GERMAN_CALL.map(({ at, words }) => `[16:58:${String(10 + at % 50)}] ${words}`).slice(0, 4).concat(GERMAN_CALL.slice(4).map(({ at, words }) => `[16:59:${String(10 + at % 50)}] ${words}`)).join('\n');
  const note = `=== Transkriptions-Session gestartet am 2026-03-12 16:58:20 ===\n\n${text}\n\n=== Session beendet am 2026-03-12 17:01:11 ===`;
  expect(findMeetings(dailyNote(note)).map(({ title }) => title)).toEqual(['Valve call']);
});
