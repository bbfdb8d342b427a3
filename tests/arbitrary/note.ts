import fc from 'fast-check';
import { arbitraryFrontmatter } from './frontmatter.ts';
import { arbitraryOtherPart, arbitraryTasksPart, arbitraryTranscriptPart, type NotePart } from './note-part.ts';
import type { GeneratedSpeech } from './speech.ts';

export { arbitraryNastyNote } from './nasty-note.ts';

/** A daily note made at random. */
export interface GeneratedNote {
  readonly text: string;
  /** The transcripts laid into it, in order, before the note's line ends were put in; some are too short to be taken for one. */
  readonly transcripts: readonly GeneratedSpeech[];
}

/** What stands between two parts. */
function arbitraryDivider(): fc.Arbitrary<string> {
  const blank = fc.constantFrom('\n\n', '\n\n', '\n\n\n', '\n \n', '\n\n\n\n');
  const end = fc.constantFrom('\n', '\n\n', '\n\n\n', '\n\n\n\n', '  \n\n');
  return fc.oneof({ weight: 2, arbitrary: blank }, { weight: 3, arbitrary: fc.tuple(end, end).map(([above, below]) => `${above}---${below}`) });
}

/** Puts line ends in: the n-th line of the text gets the n-th of `ends`, which repeat. */
export function withLineEnds(text: string, ends: readonly string[]): string {
  return text.split('\n').reduce((all, line, index) => (index === 0 ? line : all + (ends[(index - 1) % ends.length] ?? '\n') + line), '');
}

const arbitraryLineEnds: fc.Arbitrary<readonly string[]> = fc.oneof(
  { weight: 5, arbitrary: fc.constant(['\n']) },
  { weight: 3, arbitrary: fc.constant(['\r\n']) },
  { weight: 2, arbitrary: fc.array(fc.constantFrom('\n', '\r\n'), { minLength: 2, maxLength: 5 }) },
);

/** Parts in any order; sometimes one of them stands twice. */
function arbitraryParts(most: number, transcript: fc.Arbitrary<NotePart>): fc.Arbitrary<NotePart[]> {
  const part = fc.oneof({ weight: 3, arbitrary: transcript }, { weight: 4, arbitrary: arbitraryOtherPart() });
  const parts = fc.array(part, { maxLength: most, size: 'max' });
  const tasks = fc.option(arbitraryTasksPart(), { freq: 4, nil: null });
  const twice = fc.integer({ min: 0, max: 9 }).map((value) => value === 9);
  return fc.tuple(tasks, parts, twice, fc.nat({ max: 2 })).map(([list, all, again, at]) => {
    const whole = again ? [...all, ...all.slice(0, 1)] : [...all];
    if (list !== null) whole.splice(Math.min(at, whole.length), 0, list);
    return whole;
  });
}

function joinParts(parts: readonly NotePart[], dividers: readonly string[]): string {
  return parts.reduce((all, part, index) => (index === 0 ? part.text : all + (dividers[index % dividers.length] ?? '\n\n') + part.text), '');
}

/**
 * Daily notes with all that the real ones hold: a BOM, frontmatter, headings, a `Tasks` heading or none, foreign regions, lists, fences,
 * tables, callouts, prose, transcripts bare and hidden, titles, rules, line ends of either or both kinds. Shrinks to fewer parts, of which there are `mostParts` and a few.
 */
export function arbitraryNote(mostParts = 7, transcript = arbitraryTranscriptPart()): fc.Arbitrary<GeneratedNote> {
  return fc
    .record({
      bom: fc.constantFrom('', '', '', '\uFEFF'),
      frontmatter: fc.option(arbitraryFrontmatter(), { freq: 3, nil: '' }),
      lead: fc.constantFrom('', '', '\n', '\n\n'),
      parts: arbitraryParts(mostParts, transcript),
      dividers: fc.array(arbitraryDivider(), { minLength: 1, maxLength: 4 }),
      tail: fc.constantFrom('', '\n', '\n', '\n\n', '  ', '  \n', '\n---', '\n\n---\n'),
      ends: arbitraryLineEnds,
    })
    .map(({ bom, frontmatter, lead, parts, dividers, tail, ends }) => ({
      text: bom + withLineEnds(frontmatter + lead + joinParts(parts, dividers) + tail, ends),
      transcripts: parts.flatMap((part) => part.transcripts),
    }));
}
