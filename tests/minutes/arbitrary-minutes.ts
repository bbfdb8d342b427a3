import fc from 'fast-check';
import type { Evidence, Minutes } from '../../src/minutes/minutes.ts';

const evidenceWith = (text: fc.Arbitrary<string>): fc.Arbitrary<Evidence> =>
  fc.tuple(text, fc.boolean(), fc.nat({ max: 5000 })).map(([quote, verified, start]) => (verified ? { quote, start, end: start + quote.length, verified } : { quote, start: null, end: null, verified }));

/** Minutes of any strings: every field is made of the text given. Half of the lists are empty. */
export function arbitraryMinutes(text: fc.Arbitrary<string>, most = 4): fc.Arbitrary<Minutes> {
  const evidence = evidenceWith(text);
  const list = <T>(item: fc.Arbitrary<T>): fc.Arbitrary<T[]> => fc.oneof(fc.constant<T[]>([]), fc.array(item, { minLength: 1, maxLength: most }));
  return fc.record<Minutes>({
    title: text,
    language: fc.constantFrom('en', 'de', 'fr'),
    summary: text,
    keyPoints: list(fc.record({ topic: text, text, evidence })),
    decisions: list(fc.record({ text, evidence })),
    actionItems: list(
      fc.record({
        task: text,
        owner: fc.option(text),
        due: fc.constantFrom(null, null, '2023-12-11', 'never'),
        duePhrase: fc.option(text),
        priority: fc.constantFrom(null, 'high' as const, 'medium' as const, 'low' as const),
        evidence,
      }),
    ),
    jira: list(
      fc.record({
        type: fc.constantFrom('Task' as const, 'Bug' as const, 'Story' as const, 'Spike' as const, 'Epic' as const),
        key: fc.constantFrom(null, 'PROV-440', '%% x'),
        summary: text,
        description: text,
        acceptanceCriteria: list(text),
        evidence,
      }),
    ),
    openQuestions: list(fc.record({ text, evidence })),
    engine: fc.constantFrom('offline', 'openai x'),
    usage: fc.constant({ inputTokens: 0, outputTokens: 0, requests: 0 }),
    elapsedMs: fc.constant(0),
  });
}

/** The same minutes with a harmless word for every string of the engine's. */
export function harmless(minutes: Minutes): Minutes {
  const calm = ({ evidence, ...item }: { evidence: Evidence }): { evidence: Evidence } => ({ ...item, evidence: { ...evidence, quote: 'word' } });
  const keep = <T extends { evidence: Evidence }>(items: readonly T[], fields: Partial<T>): T[] => items.map((item) => ({ ...item, ...calm(item), ...fields }));
  return {
    ...minutes,
    title: 'word',
    summary: 'word',
    keyPoints: keep(minutes.keyPoints, { topic: 'word', text: 'word' }),
    decisions: keep(minutes.decisions, { text: 'word' }),
    actionItems: keep(minutes.actionItems, { task: 'word', owner: 'word', duePhrase: 'word' }),
    jira: minutes.jira.map((item) => ({ ...item, ...calm(item), summary: 'word', description: 'word', acceptanceCriteria: item.acceptanceCriteria.map(() => 'word') })),
    openQuestions: keep(minutes.openQuestions, { text: 'word' }),
  };
}
