import fc from 'fast-check';
import type { TranscriptFormat } from '../../src/speech/speech.ts';
import { ODD_WORDS, SPEAKERS, SPOKEN } from './vocabulary.ts';

/** A transcript made at random. Lines end with `\n`; no line end stands at the text's end. */
export interface GeneratedSpeech {
  readonly text: string;
  readonly format: TranscriptFormat;
  /** Whether it holds at least 80 words (or 300 characters of a script without blanks). */
  readonly long: boolean;
}

interface Utterance {
  readonly speaker: string;
  readonly text: string;
  /** Seconds from the start. */
  readonly seconds: number;
}

type Writer = (utterances: readonly Utterance[]) => string;

const two = (value: number): string => String(value).padStart(2, '0');
const minutes = (seconds: number): string => `${Math.floor(seconds / 60)}:${two(seconds % 60)}`;
const clock = (seconds: number): string => `${two(Math.floor(seconds / 3600))}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
function lines(utterances: readonly Utterance[], parted: string, write: (utterance: Utterance, index: number) => string): string {
  return utterances.map(write).join(parted);
}

/** Google Meet writes a time line whenever five minutes or so have gone by. */
function writeMeet(utterances: readonly Utterance[]): string {
  return lines(utterances, '\n\n', (said, index) => (index % 4 === 0 ? `${clock(said.seconds)}\n\n` : '') + `${said.speaker}: ${said.text}`);
}

const WRITERS: Readonly<Record<TranscriptFormat, Writer>> = {
  wall: (all) => all.map((said) => said.text).join(' '),
  'inline-speaker': (all) => all.map((said, index) => (index % 3 === 1 ? `SPEAKER ${(index % 2) + 1} ${said.text}` : said.text)).join(' '),
  'speaker-lines': (all) => lines(all, '\n', (said) => `${said.speaker}: ${said.text}`),
  'speaker-paragraphs': (all) => lines(all, '\n\n', (said) => `${said.speaker}: ${said.text}`),
  'bracket-time': (all) => lines(all, '\n', (said) => `[${clock(said.seconds)}] ${said.speaker}: ${said.text}`),
  otter: (all) => lines(all, '\n\n', (said) => `${said.speaker}  ${minutes(said.seconds)}  \n${said.text}`),
  meet: writeMeet,
  teams: (all) => lines(all, '\n\n', (said) => `${clock(said.seconds)}.120 --> ${clock(said.seconds + 4)}.400\n${said.speaker}\n${said.text}`),
  vtt: (all) => `WEBVTT\n\n${lines(all, '\n\n', (said, index) => `${index + 1}\n${clock(said.seconds)}.000 --> ${clock(said.seconds + 4)}.000\n${said.speaker}: ${said.text}`)}`,
  srt: (all) => lines(all, '\n\n', (said, index) => `${index + 1}\n${clock(said.seconds)},000 --> ${clock(said.seconds + 4)},000\n${said.text}`),
};

/** The formats that are generated, all there are. */
export const FORMATS: readonly TranscriptFormat[] = [
  'wall', 'inline-speaker', 'speaker-lines', 'speaker-paragraphs', 'bracket-time', 'otter', 'meet', 'teams', 'vtt', 'srt',
];

/** How phrases are joined: without any punctuation, with it, or glued (`isOkay, don't`). */
type Joining = 'bare' | 'sentences' | 'glued';

function joinPhrases(phrases: readonly string[], joining: Joining): string {
  if (joining === 'bare') return phrases.join(' ');
  const sentences = phrases.map((phrase, index) => {
    const shown = index === 0 ? phrase : phrase.charAt(0).toUpperCase() + phrase.slice(1);
    return index % 3 === 2 ? `${shown}?` : `${shown}.`;
  });
  return joining === 'sentences' ? sentences.join(' ') : sentences.join(' ').replace(/\. /gu, '');
}

const arbitraryLanguage = fc.oneof({ weight: 6, arbitrary: fc.constant('en') }, { weight: 4, arbitrary: fc.constantFrom(...Object.keys(SPOKEN)) });

function arbitraryPhrase(language: string): fc.Arbitrary<string> {
  return fc.oneof(
    { weight: 12, arbitrary: fc.constantFrom(...(SPOKEN[language] ?? [])) },
    { weight: 1, arbitrary: fc.constantFrom(...ODD_WORDS) },
  );
}

/** Speakers and how much they say; `few` and `many` bound the number of utterances. */
function arbitraryUtterances(language: string, few: number, many: number): fc.Arbitrary<Utterance[]> {
  const arbitraryJoining = fc.constantFrom<Joining>('bare', 'sentences', 'sentences', 'glued');
  const cast = fc.uniqueArray(fc.constantFrom(...SPEAKERS), { minLength: 2, maxLength: 4 });
  const said = fc.tuple(fc.nat({ max: 3 }), fc.array(arbitraryPhrase(language), { minLength: 1, maxLength: 6 }), fc.integer({ min: 1, max: 40 }));
  return fc.tuple(cast, arbitraryJoining, fc.array(said, { minLength: few, maxLength: many })).map(([names, joining, all]) => {
    let seconds = 0;
    return all.map(([who, phrases, pause]) => {
      seconds += pause;
      return { speaker: names[who % names.length] ?? 'Guest', text: joinPhrases(phrases, joining), seconds };
    });
  });
}

function isLong(text: string): boolean {
  return text.split(/\s+/u).length >= 80 || (text.length >= 300 && /[\u3040-\u30ff]/u.test(text));
}

/** Walls are the most frequent, as in real notes. */
const arbitraryFormat = fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...FORMATS) }, { weight: 1, arbitrary: fc.constant<TranscriptFormat>('wall') });

/** Options of `arbitrarySpeech`. */
export interface SpeechOptions {
  /** The formats to choose from; all when left out. */
  readonly formats?: readonly TranscriptFormat[];
  /** `long` for transcripts of at least 24 utterances, `short` for at most 4; a mixture, mostly long, when left out. */
  readonly length?: 'long' | 'short';
}

/**
 * Transcripts in every format, of several languages, mostly long enough to be taken for one. Shrinks towards short English walls.
 */
export function arbitrarySpeech(options: SpeechOptions = {}): fc.Arbitrary<GeneratedSpeech> {
  const format = options.formats === undefined ? arbitraryFormat : fc.constantFrom(...options.formats);
  const short = fc.constant<readonly [number, number]>([1, 4]);
  const long = fc.constant<readonly [number, number]>([24, 48]);
  const mixed = fc.oneof({ weight: 1, arbitrary: short }, { weight: 5, arbitrary: long });
  const bounds = options.length === undefined ? mixed : { short, long }[options.length];
  return fc
    .tuple(format, arbitraryLanguage, bounds)
    .chain(([chosen, language, [few, many]]) => arbitraryUtterances(language, few, many).map((all) => ({ format: chosen, text: WRITERS[chosen](all) })))
    .map((speech) => ({ ...speech, long: isLong(speech.text) }));
}
