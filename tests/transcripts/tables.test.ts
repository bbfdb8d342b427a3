import { describe, expect, it } from 'vitest';
import { parseBlocks } from '../../src/markdown/parse-blocks.ts';
import { findTranscripts } from '../../src/transcripts/classify-note.ts';
import type { TranscriptLine } from '../../src/transcripts/transcript-line.ts';
import { cleanTitle, saysNoTitle, SKIPPED_LINES, TITLE_ADDITIONS } from '../../src/transcripts/call-titles.ts';
import { CALL_FEATURES } from '../../src/transcripts/call-features.ts';
import { greets, saysGoodbye } from '../../src/transcripts/call-phrases.ts';
import { isGenericTitle } from '../../src/transcripts/generic-titles.ts';
import { JOIN_FEATURES, joinFacts, type JoinPair } from '../../src/transcripts/join-features.ts';
import type { MeetingPiece, ScopeHeading } from '../../src/transcripts/meeting-piece.ts';
import { WALL_FEATURES, wallFacts, type WallFacts } from '../../src/transcripts/wall-features.ts';
import { PRIVATE_FEATURES, privateFacts } from '../../src/transcripts/private-note.ts';
import { isAiName, isCardSide, isLogLevel, isMessageLabel } from '../../src/transcripts/other-labels.ts';

describe('lines that are no title', () => {
  it.each(SKIPPED_LINES.map((line) => [line.id, line] as const))('%s: knows its examples, and no others', (_, { pattern, examples: { yes, no } }) => {
    for (const line of yes) expect([line, pattern.test(line), saysNoTitle(line)]).toEqual([line, true, true]);
    for (const line of no) expect([line, saysNoTitle(line)]).toEqual([line, false]);
  });

  it.each(TITLE_ADDITIONS.flatMap(({ id, examples }) => Object.entries(examples).map(([written, title]) => [id, written, title] as const)))(
    '%s: %s is titled %s',
    (_, written, title) => {
      expect(cleanTitle(written)).toBe(title);
      expect(cleanTitle(title)).toBe(title);
    },
  );

  it('leaves a title that is nothing but an addition as it is', () => {
    expect(cleanTitle('- Transcript')).toBe('- Transcript');
  });
});

describe('phrases of calls', () => {
  it.each(['Hi everyone, so', 'can you hear me?', 'Okay, good morning.', 'Hallo zusammen', 'Bonjour à tous', 'hola a todos', '大家好，我们开始', '안녕하세요 여러분'])('%s greets', (words) => {
    expect(greets(words)).toBe('strong');
  });

  it.each([['Hey, one more thing', 'weak'], ['Moin, also', 'weak'], ['So the valves are here', 'none'], ['they said high', 'none']])('%s: %s', (words, how) => {
    expect(greets(words)).toBe(how);
  });

  it.each(['thanks everyone, bye', 'See you on Friday', 'Tschüss, bis dann', 'merci à tous', '谢谢大家，再见'])('%s says good-bye', (words) => {
    expect(saysGoodbye(words)).toBe(true);
  });

  it.each(['we buy it by Friday', 'So the valves are here'])('%s says none', (words) => {
    expect(saysGoodbye(words)).toBe(false);
  });
});

describe('titles that say nothing', () => {
  it.each(['Transcript', '📝 Transcript', 'Full transcript', 'Raw transcript (Otter)', 'Daily Notes', 'Thursday, 12 March', '2026-03-12', '42 min', 'Vollständiges Transkript', "Today's notes"])(
    '%s is one',
    (title) => {
      expect(isGenericTitle(title)).toBe(true);
    },
  );

  it.each(['Valve call', 'Daily 11.11.', 'Notes on valves', '1:1 with Sam', 'Budget'])('%s is none', (title) => {
    expect(isGenericTitle(title)).toBe(false);
  });
});

describe('labels of other things', () => {
  it.each([
    [isAiName, ['Assistant', 'ChatGPT', 'GPT-4o', 'Claude 3.5 Sonnet', 'ai'], ['Ana', 'Claudia', 'Aino']],
    [isCardSide, ['Q', 'A2', 'F'], ['Ana', 'B']],
    [isLogLevel, ['ERROR', 'WARN main', 'Server thread/INFO'], ['Ana', 'Info desk', 'Errol']],
    [isMessageLabel, ['From Ana Ruiz to Everyone', 'Von Ana Ruiz an Alle'], ['Ana Ruiz', 'From Ana']],
  ])('%o', (test, yes, no) => {
    expect([...yes, ...no].filter((label) => test(label))).toEqual(yes);
  });
});

it('names each feature once', () => {
  for (const features of [CALL_FEATURES, JOIN_FEATURES, WALL_FEATURES, PRIVATE_FEATURES]) {
    const ids = features.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  }
});

const ROW = { kind: 'label', textStart: 0, name: null, weak: false, marked: false, seconds: null, ofDay: false, container: 'none' } as const;
const NOTE = { block: 0, isSpecific: false, isMeeting: false, chapters: 1 };
const HEADING: ScopeHeading = { block: 3, level: 2, parents: [NOTE], isSpecific: true, isMeeting: false };
const CALL_HEADING = { block: 3, isSpecific: true, isMeeting: false, chapters: 2 };
const CHAPTER = { heading: { ...HEADING, block: 5, level: 3, parents: [CALL_HEADING, NOTE] } };

const MEETING_CHAPTER = { heading: { ...CHAPTER.heading, parents: [{ ...CALL_HEADING, isMeeting: true }, NOTE] } };

const MEETING: ScopeHeading = { ...HEADING, isMeeting: true };
const IN_MEETING = { headingBefore: MEETING };

interface Said {
  readonly words: string;
  readonly names?: readonly string[];
  readonly times?: readonly number[];
  readonly piece?: Partial<MeetingPiece>;
}

/** Two transcripts behind each other: each name or time heads a row, the words stand behind the first. */
function pairOf(one: Said, other: Said, pair: Partial<JoinPair> = {}): JoinPair {
  const text = `${one.words}\n\n${other.words}`;
  const pieceOf = ({ words, names = [], times = [], piece = {} }: Said, start: number): MeetingPiece => {
    const end = start + words.length;
    const count = Math.max(names.length, times.length, 1);
    const rows = Array.from({ length: count }, (_, index): TranscriptLine => ({
      ...ROW,
      kind: names.length > 0 ? 'label' : times.length > 0 ? 'timed' : 'text',
      start, end, textStart: start, name: names[index] ?? null, seconds: times[index] ?? null,
    }));
    return { start, end, rows, title: null, heading: HEADING, call: null, between: 'nothing', ...piece };
  };
  const before = pieceOf(one, 0);
  const piece = pieceOf(other, one.words.length + 2);
  return { text, before, headingBefore: before.heading, titleBefore: null, namesBefore: new Set(one.names), isConnected: false, piece, ...pair };
}

const IN_CALL = { call: { start: 0, isCall: true } };
const FIRST: Said = { words: 'So the valves leak, and we send them back.', names: ['Oda', 'Finn'] };
const NEXT: Said = { words: 'And the rubber ring is too small.', names: ['Oda', 'Finn'] };
const OTHER_HEADING = { heading: { ...HEADING, block: 9, parents: [] } };
const WALL: Said = { words: 'So the valves leak and we send the valves back to the supplier' };

/** For each feature a pair for which it holds and one for which it doesn't. */
const PAIRS: Readonly<Record<string, readonly [holds: JoinPair, doesNot: JoinPair]>> = {
  'own title': [pairOf(FIRST, { ...NEXT, words: 'Good morning, so.', piece: { title: 'Fair' } }), pairOf(FIRST, NEXT)],
  'another heading': [pairOf(FIRST, { ...NEXT, piece: OTHER_HEADING }), pairOf(FIRST, NEXT)],
  'one without speakers': [pairOf(FIRST, { ...WALL, piece: OTHER_HEADING }), pairOf(FIRST, WALL)],
  'other people': [pairOf(FIRST, { ...NEXT, names: ['Ravi', 'Greta'] }), pairOf(FIRST, NEXT)],
  'times start again': [pairOf({ ...FIRST, times: [0, 90] }, { ...NEXT, times: [0, 60] }), pairOf({ ...FIRST, times: [0, 90] }, { ...NEXT, times: [95, 140] })],
  'one without times': [
    pairOf({ ...FIRST, names: ['Oda', 'Finn', 'Oda', 'Finn'], times: [0, 9, 20, 30] }, { ...NEXT, names: ['Oda', 'Finn', 'Oda', 'Finn'] }),
    pairOf(FIRST, NEXT),
  ],
  'prose between walls': [pairOf(WALL, { ...WALL, piece: { between: 'aside' } }), pairOf(WALL, WALL)],
  'goes on without a label': [pairOf(FIRST, WALL), pairOf(FIRST, { ...WALL, piece: { between: 'prose' } })],
  'times go on': [pairOf({ ...FIRST, times: [0, 90] }, { ...NEXT, times: [95, 140] }), pairOf({ ...FIRST, times: [0, 90] }, { ...NEXT, times: [40, 140] })],
  'same people': [pairOf(FIRST, NEXT), pairOf(FIRST, { ...NEXT, names: ['Ravi', 'Finn'] })],
  'some of the same people': [pairOf(FIRST, { ...NEXT, names: ['Ravi', 'Finn'] }), pairOf(FIRST, NEXT)],
  'same heading': [pairOf(FIRST, NEXT), pairOf(FIRST, { ...NEXT, piece: OTHER_HEADING })],
  'takes over': [pairOf(FIRST, { ...NEXT, names: ['Ravi'], piece: MEETING_CHAPTER }), pairOf(FIRST, { ...NEXT, names: ['Ravi'] })],
  translation: [
    pairOf(WALL, { words: 'also die ventile sind nicht dicht und wir schicken sie dem lieferanten zurück', piece: { heading: MEETING } }, IN_MEETING),
    pairOf(WALL, { ...WALL, piece: { heading: MEETING } }, IN_MEETING),
  ],
  'one call': [pairOf({ ...FIRST, piece: IN_CALL }, { ...NEXT, piece: IN_CALL }), pairOf(FIRST, NEXT)],
  chapter: [pairOf(FIRST, { ...NEXT, piece: CHAPTER }), pairOf(FIRST, { ...NEXT, piece: OTHER_HEADING })],
  aside: [pairOf(FIRST, { ...NEXT, piece: { between: 'aside' } }), pairOf(FIRST, { ...NEXT, piece: { between: 'prose' } })],
  'mid-sentence': [pairOf(FIRST, { ...NEXT, words: 'and Finn thinks so.' }), pairOf(FIRST, NEXT)],
  'lower case': [pairOf(FIRST, { ...NEXT, words: 'and the ring is too small' }), pairOf(FIRST, NEXT)],
  'breaks off': [pairOf({ ...FIRST, words: 'So they leak. And we' }, NEXT), pairOf(FIRST, NEXT)],
  'no full stop': [pairOf({ ...FIRST, words: 'so they leak '.repeat(40).trim() }, NEXT), pairOf(FIRST, NEXT)],
  'good-byes': [pairOf(FIRST, { ...NEXT, words: 'Okay, thanks everyone, bye.' }), pairOf(FIRST, NEXT)],
  'title before': [pairOf(FIRST, NEXT, { titleBefore: 'Valve call' }), pairOf(FIRST, NEXT)],
  'same things': [pairOf(WALL, { words: 'the valves and the supplier' }), pairOf(WALL, { words: 'the banner is printed' })],
  'other things': [pairOf(WALL, { words: 'the banner is printed' }), pairOf(WALL, { words: 'the valves and the supplier' })],
  greeting: [pairOf(FIRST, { ...NEXT, words: 'Good morning, so.' }), pairOf(FIRST, NEXT)],
  'weak greeting': [pairOf(FIRST, { ...NEXT, words: 'Hey, the ring.' }), pairOf(FIRST, NEXT)],
  'greeting to a wall': [pairOf(WALL, { words: 'hey so the ring' }), pairOf(WALL, WALL)],
  within: [pairOf(FIRST, { ...NEXT, piece: CHAPTER }), pairOf(FIRST, NEXT)],
  'greeting within': [pairOf(FIRST, { ...NEXT, words: 'Good morning, so.', piece: CHAPTER }), pairOf(FIRST, { ...NEXT, words: 'Good morning, so.' })],
  'thanks within': [
    pairOf({ ...FIRST, words: 'Okay, thanks everyone, bye.' }, { ...NEXT, piece: CHAPTER }),
    pairOf({ ...FIRST, words: 'Okay, thanks everyone, bye.' }, NEXT),
  ],
  'good-bye before': [pairOf({ ...FIRST, words: 'Okay, thanks everyone, bye.' }, NEXT), pairOf(FIRST, NEXT)],
};

describe('what joins two transcripts', () => {
  it.each(JOIN_FEATURES.map((feature) => [feature.id, feature] as const))('%s', (id, { measure }) => {
    const pairs = PAIRS[id];
    expect(pairs?.map((pair) => measure(joinFacts(pair)))).toEqual([true, false]);
  });

  it('joins what goes on, and not what another heading stands over', () => {
    const call = 'Oda: So, um, the valves leak, you know, half of them.\nFinn: Yeah, I think we should send them back then.\nOda: Okay, let us do that, I guess.';
    const meetings = (note: string): number => new Set(findTranscripts(note, parseBlocks(note)).map(({ meeting }) => meeting)).size;
    expect(meetings(`## Valve call\n\n${call}\n\n- [ ] ring size\n\n${call}\n`)).toBe(1);
    expect(meetings(`## Valve call\n\n${call}\n\n## Fair call\n\n${call}\n`)).toBe(2);
  });
});

/** A wall of an example: `%%` marks stand around a hidden one. */
function wallOf(example: string): WallFacts {
  const text = example.replaceAll('%%', '').trim();
  return wallFacts({ text, start: 0, end: text.length, hidden: text !== example.trim(), lines: text.split('\n').length });
}

describe('what tells speech without labels from writing', () => {
  it.each(WALL_FEATURES.map((feature) => [feature.id, feature] as const))('%s', (_, { measure, examples }) => {
    const held = (walls: readonly string[] | undefined): string[] => (walls ?? []).filter((wall) => Number(measure(wallOf(wall))) > 0);
    expect(held(examples?.yes)).toEqual(examples?.yes);
    expect(held(examples?.no)).toEqual([]);
    expect(examples?.no.length).toBeGreaterThan(0);
  });
});

describe('what tells a note to oneself from talk', () => {
  it.each(PRIVATE_FEATURES.map((feature) => [feature.id, feature] as const))('%s', (_, { measure, examples }) => {
    const holds = (example: string): boolean => {
      const text = example.replaceAll('%%', '');
      const facts = privateFacts({ text, around: text, hidden: text !== example, speakers: 0 });
      return facts !== null && Number(measure(facts)) > 0;
    };
    expect(examples?.yes.filter(holds)).toEqual(examples?.yes);
    expect(examples?.no.filter(holds)).toEqual([]);
    expect(examples?.no.length).toBeGreaterThan(0);
  });
});
