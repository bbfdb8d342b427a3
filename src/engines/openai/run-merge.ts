import { parseSpeech } from '../../speech/parse.ts';
import type { MeetingInput } from '../engine.ts';
import { mergeSchema } from './answer-schema.ts';
import type { RequestFailure } from './failures.ts';
import { itemsByKind, withoutDoubles } from './items.ts';
import { readMerge } from './merge-answer.ts';
import { mergeListing } from './merge-listing.ts';
import type { MeetingRun } from './meeting-run.ts';
import { answerLimit, mergeBudget, promptTokens } from './plan.ts';
import { mergeMessages } from './prompt.ts';
import type { Part } from './read-minutes.ts';
import type { KnownWords } from './rename.ts';
import type { Answered } from './server.ts';

const MOST_ROUNDS = 6;

/** Contiguous groups of about equal size. */
function groupsOf<T>(list: readonly T[], count: number): T[][] {
  const groups: T[][] = [];
  for (let index = 0; index < count; index++) groups.push(list.slice(Math.round((index * list.length) / count), Math.round(((index + 1) * list.length) / count)));
  return groups;
}

const languageOf = (parts: readonly Part[]): string => {
  const languages = parts.map(({ draft }) => draft.language);
  const count = (language: string): number => languages.filter((other) => other === language).length;
  return languages.reduce((most, language) => (count(language) > count(most) ? language : most), languages[0] ?? '');
};

const knownWords = ({ text, attendees, glossary, me }: MeetingInput): KnownWords => ({
  text,
  names: [...parseSpeech(text).speakers, ...attendees, ...glossary, ...me.slice(0, 1)],
});

const failed = (results: readonly Answered<Part>[]): { readonly failure: RequestFailure } | undefined => results.find((result) => 'failure' in result);

/**
 * Joins the minutes of a meeting's parts. Where their items do not fit into one request, groups of parts are joined first, and then those;
 * of two parts that do not fit, the model sees as much as fits, and nothing is lost for not being seen.
 * @param round how often the context has turned out smaller than was thought
 */
export async function mergeParts(run: MeetingRun, parts: readonly Part[], round = 0): Promise<Answered<Part>> {
  const [only] = parts;
  if (only !== undefined && parts.length === 1) return { value: only };
  const drafts = parts.map(({ draft }) => draft);
  const items = withoutDoubles(itemsByKind(drafts));
  const used = run.server.knowledge;
  const budget = mergeBudget(run.meeting, used);
  const { text, wholeTokens } = mergeListing(drafts, items, Math.max(budget.chunkTokens, 1));
  if (wholeTokens > budget.chunkTokens && parts.length > 3) return mergeInLevels(run, parts, Math.ceil(wholeTokens / Math.max(budget.chunkTokens, 1)));
  const answerTokens = answerLimit(budget, 0);
  const question = (again: boolean) => ({ messages: mergeMessages(run.meeting, text, languageOf(parts), again), schema: mergeSchema, answerTokens, sayForm: again });
  const merged = await run.ask(question, (json) => readMerge(json, items, knownWords(run.meeting)));
  if ('value' in merged) return { value: { draft: merged.value.draft, dropped: [...parts.flatMap(({ dropped }) => dropped), ...merged.value.dropped] } };
  if (round >= MOST_ROUNDS) return merged;
  if (merged.failure.kind === 'too-long') {
    run.server.learnContext(merged.failure, used, promptTokens(question(false).messages, mergeSchema), answerTokens);
    return mergeParts(run, parts, round + 1);
  }
  return merged.failure.kind === 'cut-off' && parts.length > 3 ? mergeInLevels(run, parts, 2) : merged;
}

async function mergeInLevels(run: MeetingRun, parts: readonly Part[], wanted: number): Promise<Answered<Part>> {
  const groups = groupsOf(parts, Math.min(Math.max(2, wanted), Math.floor(parts.length / 2)));
  run.expect(groups.length);
  const results = await Promise.all(groups.map((group) => mergeParts(run, group)));
  return failed(results) ?? mergeParts(run, results.flatMap((result) => ('value' in result ? [result.value] : [])));
}
