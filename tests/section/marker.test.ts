import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { endMarker, readMarker, startMarker, TASKS_END, TASKS_START, type SectionMemory } from '../../src/section/marker.ts';
import { propertyRuns } from '../property-runs.ts';

const FULL = 'abcdefghij';
const MEMORY: SectionMemory = {
  engine: 'offline',
  transcripts: [
    { full: FULL, head: 'aaaaa', tail: 'bbbbb', words: 572, wrapped: true },
    { full: '2345672345', head: 'ccccc', tail: 'ddddd', words: 0, wrapped: false },
  ],
  body: 'zyxwvutsrq',
  tasks: [
    { number: 1, base: 'eeeee', word: 41 },
    { number: 12, base: 'fffff', word: null },
  ],
  evidence: [0, null, 999],
  around: { before: 2, after: 1 },
  aroundWraps: [{ before: 0, after: 2 }],
  aroundTasks: { before: 2, after: 0 },
  labels: [
    { part: 's', hash: 'ggggg' },
    { part: 'j', hash: 'hhhhh' },
  ],
};
const LINE = endMarker('k7f3q2', MEMORY);

describe('endMarker', () => {
  it('writes every field', () => {
    expect(LINE).toBe(
      '%% DEBRIEF_END k7f3q2 v1 offline t:abcdefghij.aaaaa.bbbbb.572w,2345672345.ccccc.ddddd.0 b:zyxwvutsrq a:1.eeeee@41,12.fffff@- e:0,-,999 s:2.1 p:0.2 r:2.0 l:s.ggggg,j.hhhhh %%',
    );
  });

  it('leaves out what is empty', () => {
    const bare = { ...MEMORY, tasks: [], evidence: [], aroundWraps: [], aroundTasks: null, labels: [] };
    expect(endMarker('k7f3q2', bare)).toBe('%% DEBRIEF_END k7f3q2 v1 offline t:abcdefghij.aaaaa.bbbbb.572w,2345672345.ccccc.ddddd.0 b:zyxwvutsrq s:2.1 %%');
    expect(readMarker(endMarker('k7f3q2', bare))).toEqual({ kind: 'end', id: 'k7f3q2', memory: bare });
  });

  it.each(['gpt 4o %% x', 'a\nb', '', '模型'])('makes one word of an engine’s name such as %j', (engine) => {
    const marker = endMarker('k7f3q2', { ...MEMORY, engine });
    expect(marker).not.toMatch(/[\r\n]|%%.*%%.*%%/u);
    expect(readMarker(marker)).toMatchObject({ kind: 'end', memory: { ...MEMORY, engine: expect.stringMatching(/^[\w./:@-]+$/u) as string } });
  });
});

describe('readMarker', () => {
  it('reads what was written', () => {
    expect(readMarker(LINE)).toEqual({ kind: 'end', id: 'k7f3q2', memory: MEMORY });
    expect(readMarker(startMarker('k7f3q2'))).toEqual({ kind: 'start', id: 'k7f3q2' });
    expect(readMarker(TASKS_START)).toEqual({ kind: 'tasks-start' });
    expect(readMarker(TASKS_END)).toEqual({ kind: 'tasks-end' });
  });

  it('reads what was written, whatever the memory', () => {
    const base32 = (length: number): fc.Arbitrary<string> => fc.string({ unit: fc.constantFrom(...'abcxyz234567'), minLength: length, maxLength: length });
    const word = fc.option(fc.nat({ max: 999_999_999 }), { nil: null });
    const ends = fc.record({ before: fc.nat({ max: 2 }), after: fc.nat({ max: 2 }) });
    const memory: fc.Arbitrary<SectionMemory> = fc.record({
      engine: fc.constantFrom('offline', 'openai', 'openai:gpt-4.1/x@y'),
      transcripts: fc.array(fc.record({ full: base32(10), head: base32(5), tail: base32(5), words: fc.nat({ max: 999_999_999 }), wrapped: fc.boolean() }).chain((memory) => fc.constantFrom(memory, { ...memory, wrapped: false, hiddenBefore: true })), { minLength: 1, maxLength: 4 }),
      body: base32(10),
      tasks: fc.array(fc.record({ number: fc.nat({ max: 999_999 }), base: base32(5), word }), { maxLength: 8 }),
      evidence: fc.array(word, { maxLength: 30 }),
      around: ends,
      aroundWraps: fc.array(ends, { maxLength: 4 }),
      aroundTasks: fc.option(ends, { nil: null }),
      labels: fc.array(fc.record({ part: fc.constantFrom('s', 'd', 'j'), hash: base32(5) }), { maxLength: 6 }),
    });
    fc.assert(
      fc.property(base32(6), memory, (id, remembered) => {
        expect(readMarker(endMarker(id, remembered))).toEqual({ kind: 'end', id, memory: remembered });
      }),
      { numRuns: propertyRuns() },
    );
  });

  it.each([
    ['trailing blanks', `${LINE}  `],
    ['blanks doubled', LINE.replaceAll(' ', '  ')],
    ['tabs', LINE.replaceAll(' ', '\t')],
    ['no blanks inside of the marks', `%%${LINE.slice(3, -3)}%%`],
    ['an unknown field', LINE.replace(' s:', ' x:1 s:')],
    ['a line break before each word', LINE.replaceAll(' ', '\n')],
    ['a line break and an indentation', LINE.replace(' b:', '\r\n  b:')],
    ['signs escaped', LINE.replaceAll('@', '\\@').replaceAll('_', '\\_').replaceAll(':', '\\:').replaceAll('-', '\\-')],
  ])('reads a marker with %s as it was', (_, line) => {
    expect(readMarker(line)).toEqual({ kind: 'end', id: 'k7f3q2', memory: MEMORY });
  });

  it.each([
    ['of a newer version', LINE.replace(' v1 ', ' v2 ')],
    ['without a version', LINE.replace(' v1', '')],
    ['without anything', '%% DEBRIEF_END k7f3q2 %%'],
    ['without transcripts', LINE.replace(/ t:\S+/u, '')],
    ['without the body’s hash', LINE.replace(/ b:\S+/u, '')],
    ['with a body’s hash cut off', LINE.replace('b:zyxwvutsrq', 'b:zyxwvut')],
    ['with a transcript’s hash in capitals', LINE.replace('abcdefghij', 'ABCDEFGHIJ')],
    ['with a transcript cut off', LINE.replace('.bbbbb.572w', '')],
    ['with an empty transcript', LINE.replace('t:', 't:,')],
    ['with a task without a word', LINE.replace('@41', '')],
    ['with a task of no number', LINE.replace('a:1.', 'a:x.')],
    ['with evidence that is no number', LINE.replace('e:0', 'e:0.5')],
    ['with too high a number', LINE.replace('e:0', 'e:12345678901')],
    ['with line ends that are none', LINE.replace('s:2.1', 's:2')],
    ['with wraps that are none', LINE.replace('p:0.2', 'p:9')],
    ['with a region of tasks that is none', LINE.replace('r:2.0', 'r:x')],
  ])('knows a marker %s as one that cannot be read', (_, line) => {
    expect(readMarker(line)).toEqual({ kind: 'end', id: 'k7f3q2', memory: null });
  });

  it('reads a marker of a meeting of thousands of parts, and comes to an end with any line', { timeout: 2000 }, () => {
    const parts = Array.from({ length: 20_000 }, (_, index) => ({ full: FULL, head: 'aaaaa', tail: 'bbbbb', wrapped: true, words: index }));
    const memory = { ...MEMORY, transcripts: parts, aroundWraps: parts.map(() => ({ before: 0, after: 0 })) };
    expect(readMarker(endMarker('k7f3q2', memory))).toEqual({ kind: 'end', id: 'k7f3q2', memory });
    expect(readMarker(`%% DEBRIEF_END ${'x '.repeat(500_000)} %%`)).toEqual({ kind: 'end', id: 'x', memory: null });
    expect(readMarker(`%% DEBRIEF_END${' '.repeat(500_000)}x`)).toBeNull();
    expect(readMarker(`%% DEBRIEF_END ${'\\'.repeat(500_000)} %%`)).toMatchObject({ memory: null });
  });

  it.each([
    ['text before it', `x ${LINE}`],
    ['text behind it', `${LINE} x`],
    ['no closing mark', LINE.slice(0, -3)],
    ['another tool’s name', '%% TCT_TEMPLATED_START 2023-12-07 00:00 %%'],
    ['a longer name', '%% DEBRIEF_STARTED k7f3q2 %%'],
    ['a comment', '%% debrief_start k7f3q2 %%'],
    ['nothing', ''],
    ['a comment of the user’s that goes on', '%% DEBRIEF_START k7f3q2\nis what it begins with %%'],
    ['one about tasks', '%% DEBRIEF_TASKS_END\nis where they end %%'],
    ['one mark alone', '%%'],
    ['marks that share a sign', '%%%'],
  ])('takes a line with %s for no marker', (_, line) => {
    expect(readMarker(line)).toBeNull();
  });
});
