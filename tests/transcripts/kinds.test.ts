import { describe, expect, it } from 'vitest';
import { findMeetings, shareFound, type FoundMeeting } from './found-calls.ts';
import { CALL, dailyNote, GERMAN_CALL, long, ofDay, OTHER_CALL, short, write, type Turn } from './sample-call.ts';

type Form = (turn: Turn, index: number) => string;

const wordsIn = ({ turns }: FoundMeeting): string => turns.map(({ words }) => words).join(' ');
const speakersIn = ({ turns }: FoundMeeting): (string | null)[] => [...new Set(turns.map(({ speaker }) => speaker))];
const said = (turns: readonly Turn[]): string => turns.map(({ words }) => words).join(' ');
const namesOf = (turns: readonly Turn[]): string[] => [...new Set(turns.map(({ name }) => name))];

/** Expects one meeting with all that was said, each turn by who said it. */
function expectOne(note: string, turns: readonly Turn[], title: string | null, speakers: readonly (string | null)[] = namesOf(turns)): void {
  const meetings = findMeetings(note);
  expect(meetings.map((meeting) => meeting.title)).toEqual([title]);
  const [meeting] = meetings;
  if (meeting === undefined) return;
  expect(shareFound(said(turns), wordsIn(meeting))).toBeGreaterThanOrEqual(0.95);
  expect(speakersIn(meeting)).toEqual(speakers);
  expect(wordsIn(meeting)).not.toContain('salty');
}

const asNumber = ({ name }: Turn): string => String(namesOf(CALL).indexOf(name));
/** The words as three paragraphs: the turn's and two more. */
const inParagraphs = (words: string): string => `${words}\n\nAnd, um, that is what I think, at least for now.\n\nI mean, it could be worse, right?`;

/** Forms with the people's names. */
const NAMED: Readonly<Record<string, Form>> = {
  'name and words in a line': ({ name, words }) => `${name}: ${words}`,
  'bold name': ({ name, words }) => `**${name}:** ${words}`,
  'bold name, the colon outside': ({ name, words }) => `**${name}**: ${words}`,
  'name with a colon above a blank line': ({ name, words }) => `${name}:\n\n${words}`,
  'bold name above a blank line': ({ name, words }) => `**${name}**\n\n${words}`,
  'name and time on lines of their own': ({ name, at, words }) => `${name}\n${short(at)}\n${words}`,
  'name, two blanks and time above the words': ({ name, at, words }) => `${name}  ${short(at)}\n${words}`,
  'time and name above indented words, with a company': ({ name, at, words }) => `${short(at)} - ${name} (Ferrybox)\n  ${words}`,
  'time in escaped brackets': ({ name, at, words }) => `\\[${long(at)}\\] ${name}: ${words}`,
  'bold time in brackets': ({ name, at, words }) => `**[${long(at)}]** ${name}: ${words}`,
  'range of times in brackets': ({ name, at, words }) => `[${long(at)} - ${long(at + 9)}] ${name}: ${words}`,
  'time in parentheses close to the name': ({ name, at, words }) => `${name}(${long(at)}): ${words}`,
  'bold name, time in italics': ({ name, at, words }) => `**${name}** *(${long(at)})*: ${words}`,
  'date and time behind the name': ({ name, at, words }) => `${name} (03/12/2026, ${ofDay(at)})\n${words}`,
  'linked name': ({ name, words }) => `[[${name}]]: ${words}`,
  'bold linked name': ({ name, words }) => `**[[${name}]]**: ${words}`,
  'pronouns behind the name': ({ name, words }) => `${name} (she/her): ${words}`,
  'company behind a bar': ({ name, words }) => `${name} | Quillhaven: ${words}`,
  'mark of an outsider before the name': ({ name, words }) => `[EXT] ${name}: ${words}`,
  'name and time in a heading': ({ name, at, words }) => `### ${name} (${long(at)})\n\n${words}`,
  'name in a heading': ({ name, words }) => `### ${name}\n\n${words}`,
  'name in the number of a cue': ({ name, at, words }, index) =>
    `${String(index + 1)} "${name}" (3456${String(index)})\n${long(at)}.000 --> ${long(at + 9)}.000\n${words}`,
  'voice tags': ({ name, at, words }) => `${long(at)}.000 --> ${long(at + 9)}.000\n<v ${name}>${words}</v>`,
  'turns of several paragraphs': ({ name, words }, index) => `**${name}:** ${index === CALL.length - 1 ? words : inParagraphs(words)}`,
};

/** Forms that a recogniser labels. */
const NUMBERED: Readonly<Record<string, readonly [form: Form, speaker: (index: number) => string | null]>> = {
  'a label in brackets in SRT': [
    (turn, index) => `${String(index + 1)}\n${long(turn.at)},000 --> ${long(turn.at + 9)},120\n[SPEAKER_0${asNumber(turn)}]: ${turn.words}`,
    (index) => `SPEAKER_0${String(index)}`,
  ],
  'an escaped label': [(turn) => `SPEAKER\\_0${asNumber(turn)}: ${turn.words}`, (index) => `SPEAKER_0${String(index)}`],
  'a label in parentheses': [(turn) => `(speaker ${asNumber(turn)}) ${turn.words}`, (index) => `speaker ${String(index)}`],
  'no names, but times': [({ at, words }) => `[${short(at)}] ${words}`, () => null],
  'times that are links': [({ at, words }) => `[${short(at)}](https://video.example.org/watch?v=a1&t=${String(at)}) ${words}`, () => null],
};

/** What a call can stand in. */
const CONTAINERS: Readonly<Record<string, (call: string) => string>> = {
  'a callout': (call) => `> [!note]- Transcript\n${call.replace(/^/gmu, '> ')}`,
  'a quote': (call) => call.replace(/^/gmu, '> '),
  'a list': (call) => call.replace(/^/gmu, '- '),
  'a fold without blank lines': (call) => `<details><summary>Transcript</summary>\n${call}\n</details>`,
  'a comment': (call) => `%%\n${call}\n%%`,
};

const plain = write(CALL, ({ name, words }) => `${name}: ${words}`, '\n');

describe('a call in a daily note', () => {
  it.each(Object.entries(NAMED))('is found with the form “%s”', (_, form) => {
    expectOne(dailyNote(write(CALL, form)), CALL, 'Valve call');
    expectOne(dailyNote(write(CALL, form)).replaceAll('\n', '\r\n'), CALL, 'Valve call');
    expectOne(dailyNote(write(GERMAN_CALL, form), '## Besprechung der Ventile'), GERMAN_CALL, 'Besprechung der Ventile');
  });

  it.each(Object.entries(NUMBERED))('is found with %s', (_, [form, speaker]) => {
    const speakers = [...new Set(namesOf(CALL).map((__, index) => speaker(index)))];
    expectOne(dailyNote(write(CALL, form)), CALL, 'Valve call', speakers);
    expectOne(dailyNote(write(GERMAN_CALL, form)).replaceAll('\n', '\r\n'), GERMAN_CALL, 'Valve call', speakers);
  });

  it.each(Object.entries(CONTAINERS))('is found in %s, and its marks are no speech', (_, put) => {
    expectOne(dailyNote(put(plain)), CALL, 'Valve call');
    expect(wordsIn(findMeetings(dailyNote(put(plain)))[0] ?? { title: null, lines: [0, 0], turns: [] })).not.toMatch(/details|Transcript|[>%]/u);
  });

  it.each([
    ['a device', "Mira's iPhone"], ['six words', 'Maria Fernanda de los Ángeles Gutiérrez López'], ['a phone number', '+1 415-***-**12'],
    ['another script', 'Мира Тойвонен'], ['a room', 'Conference Room 4'], ['the app’s word for oneself', 'You'],
  ])('knows a speaker with the name of %s', (_, name) => {
    const renamed = CALL.map((turn) => (turn.name === 'Oda Brekke' ? { ...turn, name } : turn));
    expectOne(dailyNote(write(renamed, (turn) => `${turn.name}: ${turn.words}`, '\n')), renamed, 'Valve call');
  });

  it('begins with its first label, and ends with its last turn', () => {
    expect(findMeetings(dailyNote(plain))[0]?.lines).toEqual([12, 21]);
  });

  it('is found in Chinese and by times alone in Korean', () => {
    const chinese: Turn[] = [
      ['王芳', '好，那大家都能听到我吗？我觉得可以开始了。'], ['李强', '可以，听得到，不好意思来晚了。'], ['王芳', '那问题就是阀门对吧？星期一又漏了。'],
      ['李强', '对，我昨天看了一下，就是垫圈坏了。我星期五之前换好。'], ['王芳', '行，那就这么定了。谢谢大家，再见。'],
    ].map(([name = '', words = ''], index) => ({ name, words, at: index * 9 }));
    expectOne(dailyNote(write(chinese, ({ name, at, words }) => `${name}(${long(at)}): ${words}`)), chinese, 'Valve call');
    const lines = ['네, 다들 들리시죠? 그럼 시작할까요.', '네네, 잘 들려요. 늦어서 죄송합니다.', '그니까 문제가 밸브잖아요. 월요일에 또 샜어요.', '네, 어제 봤는데 고무가 문제더라고요. 제가 고칠게요.'];
    const korean = [...lines, ...lines, ...lines].map((words, index): Turn => ({ name: '', words, at: index * 11 }));
    expectOne(dailyNote(write(korean, ({ at, words }) => `[${short(at)}] ${words}`, '\n')), korean, 'Valve call', [null]);
  });
});

describe('the title of a call', () => {
  it.each([
    ['passes over a line about the transcription', `Oda Brekke started transcription\n\n${plain}`],
    ['passes over a heading that says Transcript', `- Attendees: Oda, Finn\n\n### Notes\n\n- bring a valve\n\n### Transcript\n\n${plain}`],
    ['passes over a heading with a time', `### Transcript\n\n#### 00:00:00\n\n${plain}`],
  ])('%s', (_, call) => {
    expectOne(dailyNote(call), CALL, 'Valve call');
  });

  it('is the line above what an app writes over a call', () => {
    const call = write(CALL, ({ name, at, words }) => `${short(at)} - ${name}\n  ${words}`);
    const note = dailyNote(`Valve call - March 12\nVIEW RECORDING - 4 mins (No highlights): https://video.example.org/share/ab\n\n---\n\n${call}`, '## Tea');
    expectOne(note, CALL, 'Valve call');
  });
});

const [first, second] = [CALL.slice(0, 5), CALL.slice(5)];
const lines = (turns: readonly Turn[]): string => write(turns, ({ name, words }) => `${name}: ${words}`, '\n');
const timed = (turns: readonly Turn[]): string => write(turns, ({ name, at, words }) => `${name}  ${short(at)}\n${words}`);

describe('one call', () => {
  it.each([
    ['a task', '- [ ] look up the size of the ring #follow-up'],
    ['a callout', '> [!important]\n> The ring is 14 mm'],
    ['a quote', '> The ring is 14 mm'],
    ['code', '```\nvalve --list\n```'],
    ['a remark', '(ring size: 14 mm, look at the drawing)'],
    ['a heading with a time', '### 01:00'],
    ['a rule', '---'],
  ])('stays one around %s', (_, aside) => {
    expectOne(dailyNote(`${lines(first)}\n\n${aside}\n\n${lines(second)}`), CALL, 'Valve call');
    expectOne(dailyNote(`${timed(first)}\n\n${aside}\n\n${timed(second)}`), CALL, 'Valve call');
  });

  it('stays one around a task directly between two turns', () => {
    expectOne(dailyNote(`${lines(first)}\n- [ ] look up the size of the ring\n${lines(second)}`), CALL, 'Valve call');
  });

  it('is one in three parts that break off without labels', () => {
    const wall = said(CALL).toLowerCase().replace(/[.,?]/gu, '');
    const words = `${wall} ${wall} ${wall}`.split(' ');
    const third = Math.ceil(words.length / 3);
    const parts = [0, 1, 2].map((part) => words.slice(part * third, (part + 1) * third).join(' '));
    expect(findMeetings(dailyNote(`Valve call\n\n${parts.join('\n\n')}`, '## Calls'))).toHaveLength(1);
  });
});

describe('two calls under one heading', () => {
  it.each([
    ['other people speak', lines(CALL), lines(OTHER_CALL)],
    ['the second begins with a greeting', lines(CALL), lines(OTHER_CALL.map((turn, index) => ({ ...turn, name: CALL[index]?.name ?? '' })))],
    ['the times start again', timed(CALL), timed(CALL)],
  ])('stay two where %s', (_, one, other) => {
    expect(findMeetings(dailyNote(`${one}\n\n---\n\n${other}`, '## Calls'))).toHaveLength(2);
    expect(findMeetings(dailyNote(`${one}\n\nTea in between, and a walk around the block.\n\n${other}`, '## Calls'))).toHaveLength(2);
  });
});

const chat = (user: string, assistant: string): string =>
  [
    [user, 'So I have three days in Ghent in May, what should I do?'],
    [assistant, "Ghent is great for a short trip! I'd spend the first day in the old centre. You could start at the castle and then walk along the water."],
    [user, "Okay, um, we have a kid with us, she's six."],
    [assistant, "Then I'd skip the long museum visits. You know, the castle has a fun audio guide, and there's a big playground in the park."],
    [user, "Yes please, and we don't eat meat."],
    [assistant, "No problem, Ghent is one of the best cities for that. I'll put a vegetarian place into each day."],
  ].map(([name = '', words = '']) => `${name} ${words}`).join('\n\n');

/** Notes' parts that look like talk and are no transcript of a call. */
const OTHER_THINGS: Readonly<Record<string, string>> = {
  'a chat with an assistant': chat('**User:**', '**Assistant:**'),
  'a chat with ChatGPT': chat('Me:', 'ChatGPT:'),
  'a chat with Claude': chat('You:', 'Claude:'),
  'a chat of a plugin': chat('**user**:', '**ai**:'),
  'notable quotes': `The call covered the plan for spring.\n\n### Notable quotes\n\n**Oda**: "After all, that's what matters, right? So to me it should be about something people can use."\n\n**Finn**: "I do think that giving people some kind of way to try it is a really good idea."\n\n**Oda**: "So yeah, I mean, we spent a lot of time on a solid base, and there's no reason to throw that away."`,
  'a saved chat of Zoom': write(CALL, ({ name, at, words }, index) => `09:${String(10 + index * 3)}:${String(10 + (at % 40))}\t From  ${name}  to  Everyone : ${words.slice(0, 40)}`, '\n'),
  'an IRC log': '[10:00] <suki> hey does anybody know why the build is red? I think it\'s the cache\n[10:01] <bo> yeah I saw that, I\'ll clear it\n[10:03] <suki> thanks, and can you tell me how you do that? I don\'t have the rights\n[10:04] <bo> sure, I\'ll write it down tomorrow',
  'lyrics with times': '[ar: The Paper Boats]\n[ti: Harbour light]\n[00:12.40]Oh I know you want to go\n[00:17.10]And I know you think it\'s over\n[00:21.80]But the harbour light is low\n[00:26.30]And I\'m waiting, waiting for you\n[00:31.00]Oh I know, I know, I know\n[00:35.60]We could just sail home together',
  'the log of a game server': '[10:00:01] [Server thread/INFO]: <Okko> hey can you help me with the bridge\n[10:00:09] [Server thread/INFO]: <Bea> yeah I think so, where are you\n[10:00:15] [Server thread/INFO]: Okko joined the game\n[10:00:21] [Server thread/WARN]: Can\'t keep up! Is the server overloaded?\n[10:00:30] [Server thread/INFO]: <Okko> by the lake, you know, the big one',
  'an interstitial journal': '09:10 Started on the valve report, um, slowly.\n09:45 Coffee. I think I should call Finn about the ring.\n10:30 Call with the supplier, they don\'t know anything.\n11:20 Back to the report, so tired.\n13:05 Lunch was late again.\n14:40 Sent it, I guess it\'s okay.',
  'a screenplay': 'INT. KITCHEN - NIGHT\n\nODA\nI told you, I don\'t want to talk about it.\n\nFINN\n(quietly)\nYou never want to talk about it, do you?\n\nODA\nOkay. So what do you want to hear?\n\nCUT TO:\n\nEXT. HARBOUR - DAWN\n\nFINN\nYeah, well, I guess that was it.',
  'a paste from Slack': 'Oda Brekke  9:12 AM\nhey, did anybody look at the valves yet?\n\nFinn Castellan  9:47 AM\nnot yet, I\'ll do it after lunch I think\n\nOda Brekke  11:05 AM\nok thanks\n\nMira Toivonen  2:31 PM\nso I looked, it\'s the ring\n\nFinn Castellan  4:10 PM\nah ok, yeah, then let\'s send them back',
  'a paste from WhatsApp': '[12.03.26, 09:12:44] Oda: hey, did anybody look at the valves yet?\n[12.03.26, 09:47:10] Finn: not yet, I\'ll do it after lunch I think\n[12.03.26, 11:05:51] Oda: ok thanks\n[12.03.26, 14:31:02] Mira: so I looked, it\'s the ring\n[12.03.26, 16:10:33] Finn: ah ok, yeah, then let\'s send them back',
  'a paste from WeChat': '王芳 09:12\n你们看阀门了吗？\n\n李强 09:47\n还没有，我觉得下午可以看\n\n王芳 11:05\n好的谢谢\n\n李强 14:31\n看了，就是垫圈的问题\n\n王芳 16:10\n那就退回去吧',
};

describe('what is no call', () => {
  it.each(Object.entries(OTHER_THINGS))('is %s', (_, text) => {
    expect(findMeetings(dailyNote(text, '## Notes'))).toEqual([]);
    expect(findMeetings(dailyNote(text, '## Notes').replaceAll('\n', '\r\n'))).toEqual([]);
  });
});
