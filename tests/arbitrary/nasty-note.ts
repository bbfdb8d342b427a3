import fc from 'fast-check';
import { anyCharacters } from './any-characters.ts';
import { arbitraryFrontmatter } from './frontmatter.ts';
import { arbitraryOtherPart, arbitraryTasksPart, arbitraryTranscriptPart } from './note-part.ts';

const BREAKERS: readonly string[] = [
  '%%', '%%\n', '\n%%\n', '%% ', '```', '```\n', '\n````\n', '~~~\n', '---', '\n---\n', '---\n---\n', '===', '<!--', '-->', '$$', '\n', '\r', '\r\n', '\n\n\n\n', '\t', '  ', '    ',
  '%% DEBRIEF_START aaaaaa %%', '\n\n%% DEBRIEF_START k7f3q2 %%\n\n', '%% DEBRIEF_END k7f3q2 v1 offline t:a.b.c.9w b:d %%', '\n%% DEBRIEF_END aaaaaa v9 new t: b: %%\n',
  '%% DEBRIEF_START %%', '%% DEBRIEF_END', '%%DEBRIEF_START aaaaaa%%', '\n%% DEBRIEF_TASKS_START %%\n', '\n%% DEBRIEF_TASKS_END %%\n', '%% DEBRIEF_TASKS_START %%%% DEBRIEF_TASKS_END %%',
  '%% DEBRIEF_END k7f3q2 v1 offline t:a.b.c.9w,a.b.c.9 b:d a:1.x@3,1.y@- e:1,2,x ok %%', '%% X_START 1 %%\n', '%% X_END 1 %%', '%% X_START 1 %% %% X_START 2 %%',
  '\0', '\uFEFF', '\uD800', '\uDC00', '\u2028', '\u0085', '\u202E', '^k7f3q2', ' ^k7f3q2-a1', '- [ ] ', '* ', '1. ', '> ', '# ', '## Tasks\n', '|', '\\', '`', '[[', ']]', '![[',
];

const arbitraryHugeLine: fc.Arbitrary<string> = fc
  .tuple(fc.constantFrom('a', 'so yeah ', '%', '`', '%% ', '\\', '- ', '[[', '<', '\0', '*', ' ', 'é'), fc.integer({ min: 100, max: 3000 }))
  .map(([unit, times]) => unit.repeat(times));

/**
 * Notes that no one would write: pieces joined at random, with marks that never close, stray, half and doubled Debrief markers, NUL, lone
 * surrogates, huge lines. Shrinks to fewer pieces.
 */
export function arbitraryNastyNote(): fc.Arbitrary<string> {
  const piece = fc.oneof(
    { weight: 8, arbitrary: fc.constantFrom(...BREAKERS) },
    { weight: 2, arbitrary: anyCharacters(12) },
    { weight: 2, arbitrary: arbitraryOtherPart().map((part) => part.text) },
    { weight: 1, arbitrary: arbitraryTasksPart().map((part) => part.text) },
    { weight: 1, arbitrary: arbitraryTranscriptPart().map((part) => part.text) },
    { weight: 1, arbitrary: arbitraryFrontmatter() },
    { weight: 1, arbitrary: arbitraryHugeLine },
  );
  const joint = fc.constantFrom('', '', '\n', '\n\n', ' ', '\r\n');
  return fc.array(fc.tuple(piece, joint), { maxLength: 14, size: 'max' }).map((pieces) => pieces.map(([text, between]) => text + between).join(''));
}
