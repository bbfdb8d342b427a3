import fc from 'fast-check';
import { format } from 'prettier';
import { expect, test } from 'vitest';
import { planUndo } from '../../src/capture/undo.ts';
import { applyEdits } from '../../src/text/apply-edits.ts';
import { propertyRuns } from '../property-runs.ts';
import { capture } from './capture-text.ts';
import { draftOf, scriptedEngine } from './scripted-engine.ts';

const call = (thing: string, other: string): string =>
  [
    `Nadia: so I looked at the ${thing} yesterday and um I think it has to be replaced`,
    `Tomas: yeah, I will order a new ${other} for the greenhouse by Friday then`,
    `Nadia: okay and can you please check the price of the ${thing} with the plumber`,
    `Tomas: sure, we decided to keep the old ${other} until spring, so there is time`,
    `Nadia: right, then somebody has to tell Maren about the ${thing} before she leaves`,
    `Tomas: good, let us talk about the ${other} again next week, thanks, bye`,
  ].join('\n');
const CALLS = [call('pump', 'valve'), call('hedge', 'fence')] as const;
const wordsOf = (text: string): string => text.replace(/[^a-z]+/giu, ' ').trim();

type Kind = 'remark' | 'lines' | 'start' | 'end' | 'copy' | 'remark and copy';

/** A comment of the user's. What is not a mere copy holds a word that must never be seen. */
interface Own {
  readonly kind: Kind;
  readonly isInline: boolean;
  readonly of: 0 | 1;
  readonly gap: string;
}

/** A remark that leaves two calls one transcript, unless a hidden copy of them both says otherwise. */
const REMARK = '\n\nMore after the break:\n\n';
const BOTH = CALLS.join(REMARK);

const GAPS = ['\n\n', '\n\n---\n\n', '\n***\n\n', '\n\nokay\n\n', '\n\n^sync1\n\n', '\n\n## Later\n\n', '\n\nThis is what I think of it.\n\n## Mine\n\n'];

function commentOf({ kind, isInline, of }: Own, secret: string, second: string | null): string {
  const lines = CALLS[of].split('\n');
  const copied = second === REMARK && of === 0 ? BOTH : CALLS[of];
  const words = {
    remark: `${secret} is for nobody else`,
    lines: `- ${secret}\n\n- one\n\n`.repeat(4).trim(),
    start: `${lines.slice(0, 4).join('\n')} ${secret}`,
    end: `${secret} ${lines.slice(3).join('\n')}`,
    copy: copied,
    'remark and copy': `${secret} said of this:\n\n${copied}`,
  }[kind];
  return isInline ? `%% ${words} %%` : `%%\n${words}\n%%`;
}

const arbitraryOwn = (kinds: readonly Kind[]): fc.Arbitrary<Own> =>
  fc.record({ kind: fc.constantFrom(...kinds), isInline: fc.boolean(), of: fc.constantFrom(0 as const, 1 as const), gap: fc.constantFrom(...GAPS) });
const arbitraryDay = fc.record({
  above: fc.array(arbitraryOwn(['remark', 'lines', 'start', 'end']), { maxLength: 1 }),
  below: fc.array(arbitraryOwn(['remark', 'lines', 'start', 'end', 'copy', 'copy', 'copy', 'remark and copy']), { minLength: 1, maxLength: 3 }),
  second: fc.constantFrom(null, '\n\n---\n\n', '\n\n## Another\n\n', REMARK),
  place: fc.constantFrom('above' as const, 'below' as const),
});
type Day = typeof arbitraryDay extends fc.Arbitrary<infer Value> ? Value : never;

function noteOf({ above, below, second }: Day): string {
  const comments = [...above, ...below].map((own, index) => commentOf(own, `secret${'abcd'.charAt(index)}`, second));
  const before = above.map(({ gap }, index) => `${comments[index] ?? ''}${gap}`).join('');
  const after = below.map(({ gap }, index) => `${gap}${comments[above.length + index] ?? ''}`).join('');
  return `## Sync\n\n${before}${CALLS[0]}${second === null ? '' : `${second}${CALLS[1]}`}${after}\n\nend\n`;
}

const SECTION = /%% DEBRIEF_START \w+ %%[\s\S]*?%% DEBRIEF_END [^%]*%%\n*/u;
const prettier = (proseWrap: 'preserve' | 'always') => (text: string): Promise<string> => format(text, { parser: 'markdown', proseWrap });
const wrap = (words: string): string => `%%\n${words}\n%%`;

const TAKE_OFF = 'take the marks off the first call';
const EDIT = 'edit the first call';

/** What the user does to a captured note and its first call. A copy is put below all others, so that the first of them stays the wrap. */
const STEPS: Readonly<Record<string, (text: string, first: string) => string | Promise<string>>> = {
  'delete a section': (text) => text.replace(SECTION, ''),
  'move a section to the end': (text) => `${text.replace(SECTION, '')}\n\n${SECTION.exec(text)?.[0] ?? ''}`,
  'move a section to the top': (text) => `${SECTION.exec(text)?.[0] ?? ''}${text.replace(SECTION, '')}`,
  'quote a section': (text) => text.replace(SECTION, (section) => `${section.trim().replace(/^/gmu, '> ')}\n\n`),
  'copy the first call in a comment': (text, first) => `${text}\n${wrap(first)}\n`,
  'copy it under a heading': (text, first) => `${text}\n## Kept\n\n${wrap(first)}\n`,
  'copy it on a line': (text, first) => `${text}\n%% ${first} %%\nmine\n`,
  [TAKE_OFF]: (text, first) => text.replace(wrap(first), first),
  [EDIT]: (text, first) => text.replace(wrap(first), wrap(first.replace('by Friday', 'before Monday'))),
  'type below a section': (text) => text.replace(SECTION, (section) => `${section}I typed this.\n\n`),
  'reword minutes': (text) => text.replace('**Summary:** ', '**Summary:** So, '),
  'format': prettier('preserve'),
  'format and wrap lines': prettier('always'),
  'capture again': async (text) => (await capture(text, engine)).text,
};

const engine = scriptedEngine(() => draftOf());
const undo = (text: string): string => applyEdits(text, planUndo(text).edits) ?? '';
const commentsIn = (text: string): string[] => [...text.matchAll(/%%([\s\S]*?)%%/gu)].map(([, words = '']) => wordsOf(words));
const visible = (text: string): string => text.replace(/%%[\s\S]*?%%/gu, '');
const countOf = (words: string, text: string): number => commentsIn(text).filter((comment) => comment === wordsOf(words)).length;

test('undo leaves all comments of the user’s hidden and as they are, also copies of a call, whatever was done to sections', async () => {
  const cases = fc.tuple(arbitraryDay, fc.array(fc.constantFrom(...Object.keys(STEPS)), { maxLength: 4 }));
  await fc.assert(
    fc.asyncProperty(cases, async ([day, steps]) => {
      const note = noteOf(day);
      const { text } = await capture(note, engine, { place: day.place });
      const wrapped = [BOTH, ...CALLS].filter((words) => countOf(words, text) > countOf(words, note));
      const [first = CALLS[0]] = wrapped;
      expect((await capture(text, engine, { place: day.place })).text).toBe(text);
      expect(undo(text)).toBe(note);
      let edited = text;
      let isGone = false;
      for (const step of steps) {
        const before = edited;
        const isOfWrap = step === TAKE_OFF || step === EDIT;
        // Otherwise the first comment in lines of its own that holds the call and nothing else may be the user’s.
        if (!isOfWrap || (wrapped.length > 0 && !isGone && !edited.includes(`%% ${CALLS[0].slice(0, 20)}`))) edited = (await STEPS[step]?.(edited, first)) ?? edited;
        if (isOfWrap) isGone ||= edited !== before;
        // What stands bare and has no section any more is captured and wrapped like any call.
        else if (step === 'capture again' && countOf(first, edited) > countOf(first, before)) isGone = false;
      }
      const undone = undo(edited);
      expect(visible(undone)).not.toContain('secret');
      if (!steps.some((step) => step.startsWith('format'))) for (const [own] of note.matchAll(/%%[^%]*%%/gu)) expect(undone).toContain(own);
      // One comment of each call's words is ours, unless the user took its marks off or edited it; a section that the user has deleted leaves it.
      for (const words of wrapped) {
        const hidden = countOf(words, edited) - (isGone && words === first ? 0 : 1);
        expect(countOf(words, undone)).toBeGreaterThanOrEqual(hidden);
      }
    }),
    { numRuns: propertyRuns(300) },
  );
});
