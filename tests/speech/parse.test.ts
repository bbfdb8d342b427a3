import { describe, expect, it } from 'vitest';
import { detectFormat } from '../../src/speech/format.ts';
import { parseSpeech } from '../../src/speech/parse.ts';
import type { TranscriptFormat } from '../../src/speech/speech.ts';
import { expectWellFormed, turnsOf, type Said } from './turns.ts';

interface Example {
  readonly text: string;
  readonly format: TranscriptFormat;
  readonly turns: readonly Said[];
}

const ANA = 'So, um, can everybody see the list?';
const BO = "Yes, but it's tiny.";
const BOTH: readonly Said[] = [['Ana Ruiz', ANA], ['Bo', BO], ['Ana Ruiz', 'Better now?']];
const TIMED = (first: number, second: number, third: number): readonly Said[] => [
  ['Ana Ruiz', ANA, first],
  ['Bo', BO, second],
  ['Ana Ruiz', 'Better now?', third],
];

/** The formats that the design names, and how each is written by the tools that make it. */
const EXAMPLES: Readonly<Record<string, Example>> = {
  'lines with names': { text: `Ana Ruiz: ${ANA}\nBo: ${BO}\nAna Ruiz: Better now?`, format: 'speaker-lines', turns: BOTH },
  'lines with names and no blank behind a full-width colon': {
    text: '田中：えっと、聞こえますか。\n佐藤：はい、聞こえます。\n田中：では始めます。',
    format: 'speaker-lines',
    turns: [['田中', 'えっと、聞こえますか。'], ['佐藤', 'はい、聞こえます。'], ['田中', 'では始めます。']],
  },
  'paragraphs with names': { text: `Ana Ruiz: ${ANA}\n\nBo: ${BO}\n\nAna Ruiz: Better now?`, format: 'speaker-paragraphs', turns: BOTH },
  'bold names, the colon within': { text: `**Ana Ruiz:** ${ANA}\n**Bo:** ${BO}\n**Ana Ruiz:** Better now?`, format: 'speaker-lines', turns: BOTH },
  'bold names, the colon behind': { text: `**Ana Ruiz**: ${ANA}\n**Bo**: ${BO}\n**Ana Ruiz**: Better now?`, format: 'speaker-lines', turns: BOTH },
  'names above their words': { text: `Ana Ruiz:\n${ANA}\n\nBo:\n${BO}\n\nAna Ruiz:\nBetter now?`, format: 'speaker-paragraphs', turns: BOTH },
  'numbered speakers': {
    text: `SPEAKER_00: ${ANA}\nSPEAKER_01: ${BO}\nSPEAKER_00: Better now?`,
    format: 'speaker-lines',
    turns: [['SPEAKER_00', ANA], ['SPEAKER_01', BO], ['SPEAKER_00', 'Better now?']],
  },
  Otter: {
    text: `Ana Ruiz  0:03  \n${ANA}\n\nBo  0:09  \n${BO}\n\nAna Ruiz  1:02:14  \nBetter now?`,
    format: 'otter',
    turns: TIMED(3, 9, 3734),
  },
  'times of day behind names': {
    text: `Ana Ruiz 11:59 AM\n${ANA}\nBo 12:01 p.m.\n${BO}\nAna Ruiz 1:00 PM\nBetter now?`,
    format: 'otter',
    turns: TIMED(11 * 3600 + 59 * 60, 12 * 3600 + 60, 13 * 3600),
  },
  'bracketed times before names': {
    text: `[00:03:12] Ana Ruiz: ${ANA}\n[00:03:20] Bo: ${BO}\n[00:03:31] Ana Ruiz: Better now?`,
    format: 'bracket-time',
    turns: TIMED(192, 200, 211),
  },
  'times in parentheses behind names': {
    text: `Ana Ruiz (00:03:12): ${ANA}\nBo (00:03:20): ${BO}\nAna Ruiz (00:03:31): Better now?`,
    format: 'bracket-time',
    turns: TIMED(192, 200, 211),
  },
  'Google Meet': {
    text: `00:00:00\n\nAna Ruiz: ${ANA}\nBo: ${BO}\n\n00:05:00\n\nAna Ruiz: Better now?\n\nMeeting ended after 00:06:10 👋`,
    format: 'meet',
    turns: TIMED(0, 0, 300),
  },
  'Teams, names above times': { text: `Ana Ruiz\n0:03\n${ANA}\n\nBo\n0:09\n${BO}\n\nAna Ruiz\n0:12\nBetter now?`, format: 'teams', turns: TIMED(3, 9, 12) },
  'names above times of day': {
    text: `Ana Ruiz\n11:59 AM\n${ANA}\n\nBo\n12:01 PM\n${BO}\n\nAna Ruiz\n1:00 p.m.\nBetter now?`,
    format: 'teams',
    turns: TIMED(11 * 3600 + 59 * 60, 12 * 3600 + 60, 13 * 3600),
  },
  'names above times of the clock': {
    text: `Ana Ruiz\n10:31:05\n${ANA}\n\nBo\n10:31:20\n${BO}\n\nAna Ruiz\n10:32:00\nBetter now?`,
    format: 'teams',
    turns: TIMED(37865, 37880, 37920),
  },
  'links to people with long names': {
    text: `[[Ines Aguilar]]\n\nCan everybody hear me? I think we can start.\n\n[[María José de la Fuente Ibáñez]]\n\nYes, I hear you.\n
[[Ines Aguilar]]\n\nGood. So, the invoices.\n\n[[María José de la Fuente Ibáñez]]\n\n[waits for the others to come back]\n\nThey went out on Monday.`,
    format: 'speaker-paragraphs',
    turns: [
      ['Ines Aguilar', 'Can everybody hear me? I think we can start.'], ['María José de la Fuente Ibáñez', 'Yes, I hear you.'],
      ['Ines Aguilar', 'Good. So, the invoices.'], ['María José de la Fuente Ibáñez', 'They went out on Monday.'],
    ],
  },
  'times of day in brackets': {
    text: `[9:31 AM] Ana Ruiz: ${ANA}\n[9:32 AM] Bo: ${BO}\n[12:05 PM] Ana Ruiz: Better now?`,
    format: 'bracket-time',
    turns: TIMED(9 * 3600 + 31 * 60, 9 * 3600 + 32 * 60, 12 * 3600 + 300),
  },
  'Teams, ranges of times': {
    text: `0:0:3.120 --> 0:0:8.900\nAna Ruiz\n${ANA}\n\n0:0:9.0 --> 0:0:11.2\nBo\n${BO}\n\n0:0:12.0 --> 0:0:13.0\nAna Ruiz\nBetter now?`,
    format: 'teams',
    turns: TIMED(3.12, 9, 12),
  },
  'WebVTT with voices': {
    text: `WEBVTT\n\nNOTE made by hand\n\n1\n00:00:03.000 --> 00:00:08.000 align:start\n<v Ana Ruiz>So, um, can everybody</v>\n\n2\n00:00:08.000 --> 00:00:09.000\n<v Ana Ruiz>see the list?</v>\n\n3\n00:00:09.000 --> 00:00:11.000\n<v Bo>${BO}</v>\n\n4\n00:00:12.000 --> 00:00:13.000\n<v Ana Ruiz>Better <i>now</i>?</v>`,
    format: 'vtt',
    turns: [['Ana Ruiz', ANA, 3], ['Bo', BO, 9], ['Ana Ruiz', 'Better now ?', 12]],
  },
  'WebVTT with names in the words': {
    text: `WEBVTT\n\n00:03.000 --> 00:08.000\nAna Ruiz: ${ANA}\n\n00:09.000 --> 00:11.000\nBo: ${BO}\n\n00:12.000 --> 00:13.000\nAna Ruiz: Better now?`,
    format: 'vtt',
    turns: TIMED(3, 9, 12),
  },
  SRT: {
    text: `1\n00:00:03,000 --> 00:00:08,000\n${ANA}\n\n2\n00:00:09,000 --> 00:00:11,000\n${BO}`,
    format: 'srt',
    turns: [[null, `${ANA} ${BO}`, 3]],
  },
  'a speaker in mid-line': {
    text: `and that is why. SPEAKER 2 ${BO} SPEAKER 1 Better now? speaker 3 is no label`,
    format: 'inline-speaker',
    turns: [[null, 'and that is why.'], ['SPEAKER 2', BO], ['SPEAKER 1', 'Better now? speaker 3 is no label']],
  },
  'a wall': { text: `  ${ANA} ${BO}\n\nBetter now?\n`, format: 'wall', turns: [[null, `${ANA} ${BO} Better now?`]] },
};

describe('parseSpeech', () => {
  it.each(Object.entries(EXAMPLES))('reads %s', (_, { text, format, turns }) => {
    const withTimes = turns.some((turn) => turn.length === 3);
    for (const written of [text, text.replaceAll('\n', '\r\n'), text.replaceAll('\n', '\r'), `\uFEFF${text}`, `\n\n${text}\n\n`]) {
      const speech = parseSpeech(written);
      expectWellFormed(written, speech);
      expect(speech.format).toBe(format);
      expect(detectFormat(written).format).toBe(format);
      expect(turnsOf(written, withTimes)).toEqual(turns);
    }
  });

  it('gives offsets that count in the text given, a BOM included', () => {
    expect(parseSpeech('\uFEFFAna: hello\nBo: hi there\nAna: so then').turns[0]?.pieces).toEqual([{ start: 6, end: 11 }]);
  });

  it('goes on with the same speaker in one turn, lines without a label included', () => {
    expect(turnsOf('Ana: the first\nsecond line\n\nAna: the third\nBo: the fourth\nAna: the fifth')).toEqual([['Ana', 'the first second line the third'], ['Bo', 'the fourth'], ['Ana', 'the fifth']]);
  });

  it('keeps what is said before the first label', () => {
    expect(turnsOf('and so we left it\nAna: okay then\nBo: right\nAna: bye')[0]).toEqual([null, 'and so we left it']);
  });

  it.each([
    ['prose with colons', 'There is one rule: never ask twice.\nThe second rule: see the first.'],
    ['a schedule', '09:00 Standup\n09:30 Review of the plan\n11:00 Dentist'],
    ['key and value', 'name: ingest\nport: 8080\nreplicas: 3'],
    ['an address', 'https://example.org/a: the first\nmailto: x'],
    ['a log', '2024-03-04 10:32:01 INFO Server: listening\n2024-03-04 10:32:04 WARN Pool: lost'],
  ])('takes %s for a wall without speakers', (_, text) => {
    expect(parseSpeech(text)).toMatchObject({ format: 'wall', speakers: [] });
    expect(turnsOf(text).map(([, words]) => words).join(' ')).toBe(text.replaceAll('\n', ' '));
  });

  it.each([
    ['particles and initials', 'Dr. J. van der Berg'],
    ['an apostrophe and a hyphen', "Anne-Sofie O'Dell"],
    
    ['Cyrillic letters', 'Бела Кун'],
    ['Hangul', '김민수'],
    ['an accent as a mark of its own', 'Zoe\u0308 Kra\u0301l'],
  ])('reads a name with %s', (_, name) => {
    expect(turnsOf(`${name}: hello there\nBo: hi hello\n${name}: so then`)).toEqual([[name, 'hello there'], ['Bo', 'hi hello'], [name, 'so then']]);
  });

  it.each([
    ['nothing', ''],
    ['blanks', ' \n\t\r\n '],
    ['a BOM', '\uFEFF'],
    ['WebVTT’s first line', 'WEBVTT\n'],
  ])('gives no turn for %s', (_, text) => {
    expect(parseSpeech(text).turns).toEqual([]);
  });

  it.each([
    ['labels', 'Ana: a\n'.repeat(200_000 / 7)],
    ['colons', ':'.repeat(200_000)],
    ['digits and colons', '1:'.repeat(100_000)],
    ['open brackets', '['.repeat(200_000)],
    ['tags', '<v '.repeat(66_000)],
    ['cues with tags', `WEBVTT\n\n00:00.000 --> 00:01.000\n${'<v A'.repeat(50_000)}`],
    ['numbered speakers', 'SPEAKER '.repeat(25_000)],
    ['one name of many words', 'Ana '.repeat(50_000)],
    ['line ends', '\r'.repeat(200_000)],
    ['arrows', '0:00 --> '.repeat(22_000)],
  ])('does not hang on 200,000 characters of %s', (_, text) => {
    const turns = parseSpeech(text).turns;
    expect(turns.flatMap(({ pieces }) => pieces).every(({ start, end }) => start < end && end <= text.length)).toBe(true);
  }, 2_000);
});
