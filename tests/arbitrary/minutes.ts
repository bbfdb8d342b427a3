import fc from 'fast-check';
import { anyCharacters } from './any-characters.ts';
import type { Claim, DraftMinutes } from '../../src/minutes/draft.ts';
import type { IssueType, Priority } from '../../src/minutes/minutes.ts';

const ORDINARY: readonly string[] = [
  'Add the record', 'Ask the network team', 'the internal zone', 'before the freeze', 'Maren', 'two clusters', 'Review the proposal', 'is still open', 'PROV-440', '`ams4`', 'für Köln',
];

const HOSTILE: readonly string[] = [
  '%%', '%% DEBRIEF_END k7f3q2 v1 offline %%', '%% DEBRIEF_START aaaaaa %%', '%% DEBRIEF_TASKS_END %%', '[[', ']]', '![[secret]]', '[[Note|alias]]', '](javascript:alert(1))',
  '<script>alert(1)</script>', '<img src=x onerror=alert(1)>', '<!--', '-->', '&lt;', '`', '```', '``` ', '`= this.file`', '`$= 1`', '::', '(key:: value)', '#tag', '^id', ' ^k7f3q2', '📅 2026-01-01',
  '⏫', '🔁 every day', '✅ 2026-01-01', '\n', '\r\n', '\n\n---\n', '\n# Heading\n', '\n- [ ] task', '\u2028', '\u0000', '\u202E', '\u2066', '\u200B', '\uFEFF', '\uD800', '**', '__', '==', '~~', '$$', '$x$',
  '|', '>', '- [ ] ', '1. ', '\\', '{{x}}', '<% tp.file %>', 'https://evil.example/?q=1', 'obsidian://open?vault=x', 'www.evil.example', 'file:///etc', '[^1]', '\t', '    ', '&', '"', "'", '[', ']',
];

const hostileWord = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...ORDINARY) },
  { weight: 2, arbitrary: fc.constantFrom(...HOSTILE) },
  { weight: 1, arbitrary: anyCharacters(6) },
);

const joined = (unit: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc.tuple(fc.array(unit, { minLength: 1, maxLength: 8 }), fc.constantFrom(' ', ' ', '')).map(([words, gap]) => words.join(gap));

/** Made once: an arbitrary of strings is dear to make, and a draft is made for each note. */
const engineText = fc.oneof(
  { weight: 3, arbitrary: joined(fc.constantFrom(...ORDINARY)) },
  { weight: 2, arbitrary: joined(hostileWord) },
  { weight: 1, arbitrary: fc.constantFrom('', ' ', '\n', 'x'.repeat(500)) },
);

/** One line or several of ordinary words, with such mixed in as must not survive rendering. */
export const arbitraryEngineText = (): fc.Arbitrary<string> => engineText;

/** Where the words of a text stand. */
function wordRanges(text: string): { start: number; end: number }[] {
  return [...text.matchAll(/\S+/gu)].map((found) => ({ start: found.index, end: found.index + found[0].length }));
}

/** Quotes: four in five a real run of the text's words, sometimes with the place named, the others invented. */
export function arbitraryClaim(text: string): fc.Arbitrary<Claim> {
  const words = wordRanges(text);
  const invented = arbitraryEngineText().map((quote): Claim => ({ quote }));
  if (words.length === 0) return invented;
  const real = fc.tuple(fc.nat({ max: words.length - 1 }), fc.integer({ min: 1, max: 25 }), fc.boolean()).map(([first, count, named]): Claim => {
    const start = words[first]?.start ?? 0;
    const end = words[Math.min(words.length, first + count) - 1]?.end ?? text.length;
    return named ? { quote: text.slice(start, end), near: start } : { quote: text.slice(start, end) };
  });
  return fc.oneof({ weight: 4, arbitrary: real }, { weight: 1, arbitrary: invented });
}

function withClaim<T>(claim: fc.Arbitrary<Claim>, fields: { [K in keyof T]: fc.Arbitrary<T[K]> }): fc.Arbitrary<(Claim & T)[]> {
  const item = fc.tuple(claim, fc.record(fields)).map(([quoted, rest]): Claim & T => ({ ...quoted, ...(rest as T) }));
  return fc.array(item, { maxLength: 4 });
}

const DUE_PHRASES = [null, null, 'tomorrow', 'by Friday', 'end of next week', 'sometime', 'in two weeks', 'the 15th', 'end of Q1', '📅 2026-01-01', 'bis Freitag'] as const;
const OWNERS = [null, null, 'Maren', 'Robin Vale', 'SPEAKER 2', '[[Maren]]', 'someone\nelse', 'me', ''] as const;

/** Minutes as an engine might return them for a transcript: mostly sensible, with hostile strings and invented quotes among them. */
export function arbitraryDraft(text: string): fc.Arbitrary<DraftMinutes> {
  const words = arbitraryEngineText();
  const claim = arbitraryClaim(text);
  return fc.record<DraftMinutes>({
    title: words,
    language: fc.constantFrom('en', 'de', 'fr', 'xx', ''),
    summary: words,
    keyPoints: withClaim<{ topic: string; text: string }>(claim, { topic: words, text: words }),
    decisions: withClaim<{ text: string }>(claim, { text: words }),
    actionItems: withClaim<{ task: string; owner: string | null; duePhrase: string | null; priority: Priority | null }>(claim, {
      task: words,
      owner: fc.oneof(fc.constantFrom<(string | null)[]>(...OWNERS), words),
      duePhrase: fc.constantFrom<(string | null)[]>(...DUE_PHRASES),
      priority: fc.constantFrom<(Priority | null)[]>(null, 'high', 'medium', 'low'),
    }),
    jira: withClaim<{ type: IssueType; key: string | null; summary: string; description: string; acceptanceCriteria: string[] }>(claim, {
      type: fc.constantFrom<IssueType[]>('Task', 'Bug', 'Story', 'Spike', 'Epic'),
      key: fc.constantFrom<(string | null)[]>(null, 'PROV-440', 'not a key', '%%'),
      summary: words,
      description: words,
      acceptanceCriteria: fc.array(words, { maxLength: 3 }),
    }),
    openQuestions: withClaim<{ text: string }>(claim, { text: words }),
  });
}
