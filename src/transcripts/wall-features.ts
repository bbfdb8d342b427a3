import { isWithoutBlanks } from '../languages/scripts.ts';
import type { Feature } from './judgement.ts';
import { measureSpeech, type SpeechMeasure } from './measure-speech.ts';

/** A paragraph, or several, without labels or times. Offsets are UTF-16. */
export interface Wall {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly hidden: boolean;
  /** Lines it is spread over. */
  readonly lines: number;
}

/** A wall and what is measured in it. */
export interface WallFacts extends Wall {
  readonly measure: SpeechMeasure;
}

/** Walls for which a feature holds and doesn't; `%%` marks stand around a hidden one. */
export interface WallExamples {
  readonly yes: readonly string[];
  readonly no: readonly string[];
}

type WallFeature = Feature<WallFacts, WallExamples>;

/** Words in each hundred for oneself, and for absent people, that 95 of 100 stretches of meetings stay below. */
const MOST_SELF = 6;
const MOST_OTHERS = 1;
/** Words of telling in each hundred that talk stays below. */
const MOST_PAST = 4;
/** Words of reporting in each hundred from which on a text reports. */
const MANY_REPORTED = 0.8;
/** A share of signs that words have. */
const USUAL_SYMBOLS = 0.03;
/** One filler, or a word that was typed twice, happens in writing too. */
const ENOUGH_FILLERS = 2;
/** Words in a sentence from which on there is hardly a full stop. */
const HARDLY_A_STOP = 45;
/** Lengths of a line, in characters, from which on it is the longer the more likely a recognizer's. */
const LONG_LINES = [1500, 3000, 6000] as const;
/** Without known words of a language, one paragraph must be this long to count by its length alone. */
const LONG_UNKNOWN = 2500;
const VERSE = 70;
/** In characters: so far flash cards are looked for. */
const CARDS = 3000;

/** The score from which text counts as speech; measured on chunks of meetings and on their written minutes. */
export const ENOUGH_FOR_A_WALL = 14;

const above = (value: number, most: number): number => Math.max(0, value - most);
const lineLength = ({ start, end, lines }: Wall): number => (end - start) / lines;

/** Whether most lines begin with a capital and end without a full stop, as a poem's and a song's do. */
function isVerse(wall: Wall): boolean {
  if (wall.lines <= 3 || lineLength(wall) >= VERSE) return false;
  const sample = wall.text.slice(wall.start, Math.min(wall.end, wall.start + 3000));
  const lines = sample.split(/\s*[\r\n]\s*/u).filter((line) => line !== '');
  const capitals = lines.filter((line) => /^[\p{Lu}"“]/u.test(line)).length;
  const open = lines.filter((line) => !/[.?…]$/u.test(line)).length;
  return capitals > 0.75 * lines.length && open > 0.6 * lines.length;
}

function hasInlineSpeaker({ text, start, end }: Wall): boolean {
  const head = text.slice(start, Math.min(end, start + 20_000));
  return head.includes('SPEAKER') && /\bSPEAKER \d{1,2}\b/u.test(head);
}

/** Japanese or Chinese text, or text in a language whose words are not known: length and lack of structure must do. */
function isLongUnknown(facts: WallFacts): boolean {
  const { language, marks, symbols, written } = facts.measure;
  return (language === null || isWithoutBlanks(language)) && lineLength(facts) > LONG_UNKNOWN && marks === 0 && symbols < 0.02 && written < 2;
}

const WRITTEN = 'The pump was replaced in March. The new one needs less power and runs at night.';
const LONG = 'So we looked at the pump again and it is fine. ';

/** What is known of text without labels or times, in one table. `judgeWall` says how many points are enough. */
export const WALL_FEATURES: readonly WallFeature[] = [
  {
    id: 'spoken words', weight: 1, because: 'spoken words',
    measure: ({ measure }) => Math.min(measure.spoken, 40),
    examples: { yes: ['Yeah, so I think we can, you know, move the pump.'], no: ['Pumps move water.'] },
  },
  {
    id: 'fillers', weight: 4, because: 'filler or repeated words',
    measure: ({ measure }) => Math.min(measure.strong, 6) * Math.min(1, (measure.strong * measure.words) / 100 / ENOUGH_FILLERS),
    examples: { yes: ['Um, the pump is, uh, loud.', 'The the pump is loud.'], no: [WRITTEN] },
  },
  {
    id: 'lower-case starts', weight: 3, because: 'sentences begin in lower case',
    measure: ({ measure }) => Math.min(measure.lowerStarts, 5),
    examples: { yes: ['We moved the pump. and then we left.'], no: [WRITTEN] },
  },
  {
    id: 'glued', weight: 3, because: 'sentences run together',
    measure: ({ measure }) => Math.min(measure.glued, 5),
    examples: { yes: ['the pump is loudSo we moved it'], no: ['GitHub has the plan of the pump.'] },
  },
  {
    id: 'reports', weight: -4, because: 'it reports what others said',
    measure: ({ measure: { reported } }) => (reported > MANY_REPORTED ? reported : 0),
    examples: { yes: ['Finn noted that the pump leaks. Oda suggested a new one.'], no: [WRITTEN] },
  },
  {
    id: 'oneself', weight: -3, because: 'it speaks of its writer, as diaries and letters do',
    measure: ({ measure }) => above(measure.self, MOST_SELF),
    examples: { yes: ['I had my tea and I took my old coat.'], no: [WRITTEN] },
  },
  {
    id: 'absent people', weight: -4, because: 'it tells of people who are not there',
    measure: ({ measure }) => above(measure.others, MOST_OTHERS),
    examples: { yes: ['She gave him her keys and he lost them.'], no: [WRITTEN] },
  },
  {
    id: 'past', weight: -1.5, because: 'it tells of the past',
    measure: ({ measure }) => above(measure.past, MOST_PAST),
    examples: { yes: ['We went home, found the keys and sat down.'], no: ['We go home and look for the keys.'] },
  },
  {
    id: 'no full stop', weight: 12, because: 'hardly a full stop',
    measure: ({ measure: { sentenceLength, words } }) => sentenceLength > HARDLY_A_STOP && words > 60,
    examples: { yes: ['and then the pump was on again '.repeat(10)], no: [LONG.repeat(6)] },
  },
  {
    id: 'signs', weight: -2, because: 'brackets, quotation marks, semicolons or dashes',
    measure: ({ measure }) => measure.written,
    examples: { yes: ['The pump (the old one) leaks; it is “loud”.'], no: [WRITTEN] },
  },
  {
    id: 'markup', weight: -5, because: 'Markdown, links or code',
    measure: ({ measure }) => measure.marks,
    examples: { yes: ['See [[Pump]] and `start.sh`.'], no: [WRITTEN] },
  },
  {
    id: 'symbols', weight: -300, because: 'digits and symbols',
    measure: ({ measure }) => above(measure.symbols, USUAL_SYMBOLS),
    examples: { yes: ['pump_1 = 440 / 220 + 17'], no: ['We need 2 pumps by the end of the month.'] },
  },
  {
    id: 'one long paragraph', weight: 2, because: 'a single long paragraph',
    measure: (facts) => {
      const length = lineLength(facts);
      const [first, second, third] = LONG_LINES;
      return length > third ? 4 : length > second ? 3 : length > first ? 2 : 0;
    },
    examples: { yes: [LONG.repeat(40), LONG.repeat(200)], no: [LONG.repeat(10), `${LONG.repeat(30)}\n${LONG.repeat(30)}`] },
  },
  {
    id: 'verse', weight: -100, because: 'lines like verse',
    measure: isVerse,
    examples: { yes: ['O pump of mine\nYou sing all night\nThe water falls\nAnd so do I'], no: ['so the pump\nis loud and\nwe moved it\nyesterday.'] },
  },
  {
    id: 'code', weight: -100, because: 'it is code',
    measure: ({ text, start, end }) => text[start] === '`' && text[end - 1] === '`' && text.indexOf('`', start + 1) === end - 1,
    examples: { yes: ["`'min', 'max', 'like'`"], no: ['`start.sh` runs `pump.sh`', 'Run `start.sh`'] },
  },
  {
    id: 'cards', weight: -100, because: 'questions and answers, as on cards',
    measure: ({ text, start, end }) => (text.slice(start, Math.min(end, start + CARDS)).match(/^\s*\?{1,2}\s*$/gmu)?.length ?? 0) > 1,
    examples: { yes: ['What leaks?\n?\nThe pump.\n\nWho knows?\n?\nFinn.'], no: ['What leaks?\nThe pump.\n\n?'] },
  },
  {
    id: 'assistant', weight: -100, because: 'an AI assistant answers',
    measure: ({ text, start, end }) => /^[\s>*_-]*🤖/mu.test(text.slice(start, Math.min(end, start + CARDS))),
    examples: { yes: ['🧑 Why does it leak?\n\n🤖 The seal is worn.', '**🤖** The seal is worn.'], no: ['The 🤖 leaks.'] },
  },
  {
    id: 'hidden', weight: 4, because: 'hidden in a comment',
    measure: ({ hidden }) => hidden,
    examples: { yes: ['%%so the pump leaks%%'], no: ['so the pump leaks'] },
  },
  {
    id: 'mid-sentence', weight: 4, because: 'it begins in mid-sentence',
    measure: ({ text, start }) => /^[\p{Ll}]/u.test(text.slice(start, start + 2)),
    examples: { yes: ['and the pump leaks.'], no: ['The pump leaks.', '3 pumps leak.'] },
  },
  {
    id: 'breaks off', weight: 2, because: 'it ends in mid-sentence',
    measure: ({ text, end }) => !/[.!?…。！？"”)]/u.test(text.charAt(end - 1)),
    examples: { yes: ['The pump leaks and'], no: ['The pump leaks.', '泵漏水。', 'They said “it leaks”'] },
  },
  {
    id: 'speaker within', weight: 25, because: '“SPEAKER 1” stands within the line',
    measure: hasInlineSpeaker,
    examples: { yes: ['So it leaks. SPEAKER 2 Yes, it does.'], no: ['The loudspeaker 2 leaks.', 'SPEAKER two leaks.'] },
  },
  {
    id: 'unknown language', weight: ENOUGH_FOR_A_WALL, because: 'very long, without any structure, in a language whose words are not known',
    measure: isLongUnknown,
    examples: { yes: ['pumpa vuotaa taas '.repeat(160)], no: ['pumpa vuotaa taas '.repeat(20), LONG.repeat(60)] },
  },
];

/** How much of a wall's beginning tells that it is there twice, and how far that is looked for, in characters. */
const BEGINNING = 60;
const LONGEST_TWICE = 3000;

/** Where what stands in a wall begins again, as a paragraph pasted twice does; its end where it doesn't. */
function endOfFirst({ text, start, end }: Wall): number {
  if (end - start < 2 * BEGINNING || end - start > LONGEST_TWICE) return end;
  const again = text.slice(start, end).indexOf(text.slice(start, start + BEGINNING), BEGINNING);
  return again * 3 < end - start ? end : start + again;
}

/** Measures a wall; what stands there twice counts once. */
export function wallFacts(wall: Wall): WallFacts {
  const end = endOfFirst(wall);
  return { ...wall, end, measure: measureSpeech(wall.text, wall.start, end) };
}
