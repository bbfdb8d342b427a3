import { findQuote, indexSpeech, quoteBudget, type QuoteBudget, type QuoteIndex } from '../speech/quote.ts';
import { readSpokenText, type SpokenText } from '../speech/spoken-text.ts';
import type { Speech } from '../speech/speech.ts';
import type { Claim, DraftMinutes } from './draft.ts';
import { isTimeOf } from './due-place.ts';
import { resolveDue } from './due-date.ts';
import { wasKeySaid } from './issue-key.ts';
import type { ActionItem, Evidence, Minutes, Usage } from './minutes.ts';
import { groundOwner, type KnownNames, withFullNames } from './owner.ts';
import { plainLine, singleLine } from './plain-line.ts';
import { findSaidPhrase, withoutFiller } from './said-phrase.ts';

/** What a draft is checked against. */
export interface GroundingContext {
  /** The meeting's text, in which all offsets count (UTF-16, no BOM), and what was read of it. */
  readonly text: string;
  readonly speech: Speech;
  /** The meeting's date, `YYYY-MM-DD`; null where it is not known. */
  readonly date: string | null;
  readonly attendees: readonly string[];
  /** The names by which the user is called. */
  readonly me?: readonly string[];
  /** Names and aliases of the vault's notes. */
  readonly vaultNames: readonly string[];
  readonly engine: string;
  readonly usage: Usage;
  readonly elapsedMs: number;
  /** The meeting's title in the note; null where there is none, so that the engine's is taken. */
  readonly title: string | null;
}

interface Ground {
  readonly context: GroundingContext;
  readonly index: QuoteIndex;
  readonly known: KnownNames;
  readonly budget: QuoteBudget;
  /** The spoken text, read once where it is needed. */
  readonly spoken: () => SpokenText;
}

function groundEvidence({ quote, near }: Claim, { index, context, budget }: Ground): Evidence {
  const found = quote.trim() === '' ? null : findQuote(index, quote, near, budget);
  if (found === null || found.start >= found.end) return { quote, start: null, end: null, verified: false };
  return { quote: context.text.slice(found.start, found.end), start: found.start, end: found.end, verified: true };
}

/** Something to read: an item without a letter or digit says nothing. */
const saysSomething = (text: string): boolean => /[\p{L}\p{N}]/u.test(plainLine(text));

/** The items of a list that say something, in grounded form. */
function groundList<T extends Claim, G>(items: readonly T[], main: (item: T) => string, ground: (item: T) => G): G[] {
  return items.filter((item) => saysSomething(main(item))).map(ground);
}

/** A phrase as it was said: in one line of the transcript, else where labels or times stand between its words. */
function findSaid(phrase: string, near: number, { context, spoken }: Ground): string | null {
  const said = findSaidPhrase(context.text, phrase, near);
  return said ?? findSaidPhrase(spoken().text, phrase, spoken().placeOf(near));
}

type DraftAction = DraftMinutes['actionItems'][number];

function groundAction(item: DraftAction, ground: Ground): ActionItem {
  const { context, known } = ground;
  const evidence = groundEvidence(item, ground);
  const near = evidence.start ?? item.near ?? context.text.length;
  const said = item.duePhrase === null ? null : findSaid(item.duePhrase, near, ground);
  const isOwn = said !== null && isTimeOf(item.task, said, context.text, evidence.start ?? item.near ?? null);
  const duePhrase = isOwn ? singleLine(said) : null;
  return {
    task: singleLine(item.task),
    owner: groundOwner(item.owner, known),
    due: duePhrase === null || context.date === null ? null : resolveDue(withoutFiller(duePhrase), context.date),
    duePhrase,
    priority: item.priority,
    evidence,
  };
}

/**
 * Checks an engine's draft against the transcript and makes minutes of it: every quote is looked up (verified ones are exact slices of the
 * text), owners are names that are known to the meeting, due dates are resolved from phrases that were said. Items without words go.
 */
export function groundMinutes(draft: DraftMinutes, context: GroundingContext): Minutes {
  const { text, speech, attendees, me = [], vaultNames } = context;
  const known = { people: [...speech.speakers, ...attendees, ...me], vaultNames, text };
  let read: SpokenText | null = null;
  const spoken = (): SpokenText => (read ??= readSpokenText(text, speech));
  const ground: Ground = { context, index: indexSpeech(text, speech), known, budget: quoteBudget(), spoken };
  const evidenceOf = (claim: Claim): { evidence: Evidence } => ({ evidence: groundEvidence(claim, ground) });
  const actionItems = groundList(draft.actionItems, (item) => item.task, (item) => groundAction(item, ground));
  const owners = withFullNames(actionItems.map(({ owner }) => owner));
  return {
    title: singleLine(context.title ?? '') || singleLine(draft.title),
    language: draft.language,
    summary: singleLine(draft.summary),
    keyPoints: groundList(draft.keyPoints, (item) => item.text, (item) => ({ topic: singleLine(item.topic), text: singleLine(item.text), ...evidenceOf(item) })),
    decisions: groundList(draft.decisions, (item) => item.text, (item) => ({ text: singleLine(item.text), ...evidenceOf(item) })),
    actionItems: actionItems.map((item, index) => ({ ...item, owner: owners[index] ?? null })),
    jira: groundList(draft.jira, (item) => item.summary, (item) => ({
      type: item.type,
      key: item.key !== null && wasKeySaid(item.key, text) ? item.key : null,
      summary: singleLine(item.summary),
      description: singleLine(item.description),
      acceptanceCriteria: item.acceptanceCriteria.filter(saysSomething).map(singleLine),
      ...evidenceOf(item),
    })),
    openQuestions: groundList(draft.openQuestions, (item) => item.text, (item) => ({ text: singleLine(item.text), ...evidenceOf(item) })),
    engine: context.engine,
    usage: context.usage,
    elapsedMs: context.elapsedMs,
  };
}
