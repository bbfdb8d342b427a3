import { describe, expect, it } from 'vitest';
import { findMeetings, shareFound } from './found-calls.ts';
import { CALL, dailyNote, long, short, write, type Turn } from './sample-call.ts';

const said = (turns: readonly Turn[]): string => turns.map(({ words }) => words).join(' ');
const renamed = (names: readonly string[]): readonly Turn[] =>
  CALL.map((turn) => ({ ...turn, name: names[['Oda Brekke', 'Finn Castellan', 'Mira Toivonen'].indexOf(turn.name) % names.length] ?? turn.name }));

type Form = (turn: Turn) => string;

const FORMS: Readonly<Record<string, readonly [turns: readonly Turn[], form: Form]>> = {
  'an attribute list behind a bold name': [CALL, ({ name, words }) => `**${name}:**{: .text-blue}  \n${words}`],
  'a hard break behind name and time': [CALL, ({ name, at, words }) => `**${name} ${long(at + 2800)}**\\\n${words}`],
  'a name in italics on a line of its own': [CALL, ({ name, words }) => `*${name}*\n\n${words}`],
  'the letter of a question': [renamed(['Q', 'Oda Brekke']), ({ name, words }) => `${name}:\n\n${words}`],
  'a label in dashes above ranges of times': [
    renamed(['Speaker 1', 'Speaker 2']), ({ name, at, words }) => `--- ${name} ---\n  [${short(at)} - ${short(at + 5)}] ${words}`,
  ],
  'a blank before the colon': [renamed(['Oda', 'Finn', 'Speaker B']), ({ name, words }) => `${name} :\n\n${words}`],
};

describe('a call in a daily note', () => {
  it.each(Object.entries(FORMS))('is found with %s', (_, [turns, form]) => {
    const meetings = findMeetings(dailyNote(write(turns, form)));
    expect(meetings.map(({ title }) => title)).toEqual(['Valve call']);
    const words = meetings[0]?.turns.map((turn) => turn.words).join(' ') ?? '';
    expect(shareFound(said(turns), words)).toBeGreaterThanOrEqual(0.95);
    expect(words).not.toMatch(/[{}\\]/u);
  });

  it.each([
    ['a question', 'And which of the rings did you look at, all of them?'],
    ['a quotation', '*"The valves are all brand new..."*'],
  ])('stays one around %s in a paragraph without a name', (_, paragraph) => {
    const turns = [...CALL.slice(0, -1), ...CALL.slice(1)];
    const [above, below] = [turns.slice(0, 8), turns.slice(8)].map((part) => write(part, ({ name, words }) => `**${name}:** ${words}`));
    expect(findMeetings(dailyNote(`${above ?? ''}\n\n${paragraph}\n\n${below ?? ''}`))).toHaveLength(1);
  });

  it('includes a speaker who speaks once, between others', () => {
    const turns = [...CALL.slice(0, 5), { name: 'Speaker B', at: 0, words: "Yeah, I guess that's the old size." }, ...CALL.slice(5)];
    expect(findMeetings(dailyNote(write(turns, ({ name, words }) => `${name} :\n\n${words}`)))).toHaveLength(1);
  });
});

const PLAY = ['ODA', 'FINN', 'ODA', 'FINN', 'ODA', 'FINN']
  .map((name, index) => `${name}: Who goes there by night? The lamp is not lit, and I, ${index % 2 === 0 ? 'well' : 'so'}, I am cold.`)
  .concat('[Enter Mira with a lamp.]', 'ODA: Well, there it is, so come and sit with us.')
  .join('\n');

describe('what is no call', () => {
  it.each([
    ['reactions and answers of a saved chat', ['the ring is 14 mm, right?', 'Reacted to "the ring is 14..." with 👍', 'gm', 'Replying to "the ring is 14..."', 'so I think that was the old one', 'yeah', 'okay, I mean we can ask them']
      .map((words, index) => `00:0${String(index + 1)}:22\t${index % 2 === 0 ? 'Oda' : 'Finn'}:\t${words}`).join('\n')],
    ['a list of changes by area', ['- App: So you can close all tabs now, except the one that you look at.', '- App: You can copy the file that you look at.', "- Search: We've fixed the sort order, which wasn't kept.", '- Search: Added a button that clears it.', '- Tags: Now they keep their fold.'].join('\n')],
    ['a play', PLAY],
    ['flash cards', ['Q: What is a valve?', 'A: It opens and closes a pipe.', 'Q: What leaks most often?', 'A: The ring inside of it.'].join('\n')],
  ])('%s', (_, text) => {
    expect(findMeetings(`# Thursday\n\n## Notes\n\n${text}\n`)).toEqual([]);
  });
});

describe('flash cards that sound spoken', () => {
  const ASKED = [['What is, um, the capital of Norway?', "So, that's Oslo, I think."], ['Um, which gas do plants take up?', 'Well, carbon dioxide, you know.'],
    ['So what does DNS stand for?', 'Um, the domain name system.'], ['Why is the sky blue, actually?', "So, it's the, um, scattering of light."], ['How many bits are in a byte?', 'Well, eight, of course.']];
  const GERMAN = [['Wie, ähm, heißt die Hauptstadt von Norwegen?', 'Also das ist, ähm, Oslo.'], ['Ja, welches Gas nehmen Pflanzen auf?', 'Na ja, Kohlendioxid halt.'],
    ['Was heißt denn DNS?', 'Also, Domain Name System, genau.'], ['Warum ist der Himmel eigentlich blau?', 'Ähm, wegen der Streuung, ja.']];
  const SPANISH = [['¿Cuál es, eh, la capital de Noruega?', 'Pues es Oslo, claro.'], ['Bueno, ¿qué gas toman las plantas?', 'Pues dióxido de carbono, ¿no?'],
    ['¿Y qué es el DNS?', 'O sea, el sistema de nombres, bueno.'], ['¿Y por qué el cielo es azul?', 'Pues, eh, por la luz, claro.']];
  const forms: readonly (readonly [what: string, cards: readonly (readonly string[])[], form: (question: string, answer: string, index: number) => string])[] = [
    ['with letters', ASKED, (question, answer) => `Q: ${question}\nA: ${answer}`],
    ['with words', ASKED, (question, answer) => `Question: ${question}\nAnswer: ${answer}`],
    ['in bold', ASKED, (question, answer) => `**Q:** ${question}\n**A:** ${answer}`],
    ['with numbers', ASKED, (question, answer, index) => `Q${String(index + 1)}: ${question}\nA${String(index + 1)}: ${answer}`],
    ['with front and back', ASKED, (question, answer) => `Front: ${question}\nBack: ${answer}`],
    ['in a list', ASKED, (question, answer) => `- Q: ${question}\n  A: ${answer}`],
    ['with a question mark between', ASKED, (question, answer) => `${question}\n?\n${answer}`],
    ['in German', GERMAN, (question, answer) => `Frage: ${question}\nAntwort: ${answer}`],
    ['with German sides', GERMAN, (question, answer) => `Vorderseite: ${question}\nRückseite: ${answer}`],
    ['in Spanish', SPANISH, (question, answer) => `Pregunta: ${question}\nRespuesta: ${answer}`],
  ];
  it.each(forms)('are left alone %s', (_, cards, form) => {
    const text = cards.map(([question = '', answer = ''], index) => form(question, answer, index)).join('\n\n');
    expect(findMeetings(`# Thursday\n\n## Geography\n\n${text}\n`)).toEqual([]);
  });
});

describe('a diary paragraph that stands there twice', () => {
  const DIARIES = [
    'Okay, the day was long. I think I just need more sleep. We talked about the trip and, um, I guess we go in May, not in June.',
    'Ja, der Tag war lang. Ich glaube, ich brauche einfach mehr Schlaf. Wir haben über die Reise geredet und, ähm, wir fahren wohl im Mai.',
    'Heute war ein guter Tag. Also wir waren am See, und das Wasser war kalt, na klar. Ich will das öfter machen. Dann gab es Suppe, und die war halt zu salzig.',
  ];
  it.each(DIARIES)('is left alone: %s', (diary) => {
    for (const between of ['\n\n', ' ', '\n', '\n\nThe letter to the bank is written and on its way.\n\n', '\n\n---\n\n']) {
      expect(findMeetings(`# Thursday\n\n## Diary\n\n${diary}${between}${diary}\n`)).toEqual([]);
    }
  });
});

it('leaves flash cards alone also where other labels stand below them', () => {
  const cards = 'Q: Which valve do I open first?\nA: You open the small one, and then just wait for the sound.\nQ: And if nothing happens?\nA: Then you\'d have to close it again, yeah, and call us.\nQ: Who do I call?\nA: Well, the number is on the door, you can\'t miss it.';
  expect(findMeetings(`${cards}\n\nOda: on leave until Monday\nFinn: on call, ring order\nMira: hiring\nUgo: out\n`)).toEqual([]);
});

it('leaves a journal alone also between a list of people and a log', () => {
  const people = 'Oda: on leave until Monday\nFinn: on call, ring order\nMira: PROV-440, then docs\nUgo: hiring';
  const journal = 'Dankbar: ja also ich bin halt so froh, dass die Pumpe, ähm, wieder geht.\nStimmung: na ja, ähm, geht so.\nEnergie: ja, eher eher wenig, ne.';
  const log = '2026-03-12 10:32:01 INFO Server: listening\n2026-03-12 10:32:04 WARN Pool: connection lost\n2026-03-12 10:32:05 INFO Pool: connected';
  expect(findMeetings([people, journal, log].join('\n\n'))).toEqual([]);
});
