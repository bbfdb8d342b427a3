import type { DraftMinutes } from '../../minutes/draft.ts';
import { detectLanguage } from '../../speech/detect-language.ts';
import type { Engine, MeetingInput } from '../engine.ts';
import { findActionItems } from './action-items.ts';
import { overlap, readConcepts } from './concepts.ts';
import { findDecisions } from './decisions.ts';
import { explainLines } from './explain.ts';
import { chooseByWords, chooseKeyPoints, judge } from './extract.ts';
import { findIssues } from './jira.ts';
import { makeKeyPoints } from './key-points.ts';
import { budgetOf } from './length-budget.ts';
import { findOpenQuestions } from './open-questions.ts';
import { stemsOf } from './near-duplicate.ts';
import { readPeople } from './people.ts';
import { isWithheld, withoutPrivate } from './private-talk.ts';
import { readUtterances } from './read-utterances.ts';
import { findRejectedOptions } from './rejected-options.ts';
import { spokenLanguages } from './spoken-languages.ts';
import { mainTopics } from './main-topics.ts';
import type { ExplainedLine, Reason } from './reasons.ts';
import { makeSummary } from './summary.ts';
import { makeTitle } from './title.ts';
import { readTopics, type Topics } from './topics.ts';
import type { Utterance } from './utterance.ts';

const HALF = 0.5;
/** So many topics are named in the summary, each said so many times at least. */
const SUMMARY_TOPICS = 3;
const MENTIONS = { often: 3, twice: 2 };

/** What was talked of most; where nothing else is certain, what was said twice is enough. */
function topicsOf(topics: Topics, isCertain: boolean): string[] {
  const often = mainTopics(topics, SUMMARY_TOPICS, MENTIONS.often);
  return isCertain || often.length > 0 ? often : mainTopics(topics, SUMMARY_TOPICS, MENTIONS.twice);
}

function namesOf(utterances: readonly Utterance[], meeting: MeetingInput): Set<string> {
  const labels = [...new Set(utterances.map(({ label }) => label ?? ''))];
  return new Set([...labels, ...meeting.attendees, ...meeting.me].flatMap((name) => name.toLowerCase().split(/\s+/u)));
}

/** Whether a decision says of an option what its being rejected would say again. */
const sharesMatter = (decision: string, option: string): boolean => overlap(stemsOf(decision), stemsOf(option)) >= HALF;

interface OfflineDraft {
  readonly draft: DraftMinutes;
  /** Says of each line of the draft what spoke for it. */
  readonly explained: readonly ExplainedLine[];
  /** Whether something that belongs in nobody's notes was kept out; missing where nothing was. */
  readonly withheld?: true;
}

const reasonsOf = (found: readonly { readonly reasons: readonly Reason[] }[]): (readonly Reason[])[] => found.map(({ reasons }) => reasons);

function withoutReasons<T extends { readonly reasons: unknown }>({ reasons: _, ...item }: T): Omit<T, 'reasons'> {
  return item;
}

function compose(meeting: MeetingInput): OfflineDraft {
  const { text } = meeting;
  const language = detectLanguage(text);
  const utterances = withoutPrivate(readUtterances(text, language, [...meeting.attendees, ...meeting.me]), text);
  const people = readPeople(meeting, utterances);
  const topics = readTopics(utterances, language, namesOf(utterances, meeting), (word) => people.find(word) !== null);
  const evidence = { qualities: judge(utterances, language), concepts: readConcepts(utterances), language, isNamed: (utterance: Utterance) => topics.of(utterance).length > 0 };
  const budget = budgetOf(utterances.reduce((sum, { words }) => sum + words, 0));

  const quote = (first: Utterance, last = first): { quote: string; near: number } => ({ quote: text.slice(first.start, last.end), near: first.start });
  const languages = spokenLanguages(utterances, language);
  const actions = findActionItems(utterances, languages, people);
  const tasks = actions.map(({ task }) => task);
  const decisions = findDecisions(utterances, languages, budget.decisions, tasks);
  const said = [...tasks, ...decisions.map((decision) => decision.text)];
  const taken = new Set([...[...actions, ...decisions].map(({ utterance }) => utterance.index), ...actions.flatMap(({ also }) => also), ...decisions.flatMap(({ also }) => also ?? [])]);
  const jira = findIssues(utterances, text, language, budget.jira, taken, said, meeting.glossary);
  const openQuestions = findOpenQuestions(utterances, text, language, budget.openQuestions, taken, decisions);

  const starts = new Set([...jira, ...openQuestions].map(({ near }) => near));
  for (const { index, start } of utterances) if (starts.has(start)) taken.add(index);
  const refused = findRejectedOptions(utterances, language, budget.rejected).filter(({ utterance }) => !taken.has(utterance.index));
  for (const { utterance } of refused) taken.add(utterance.index);
  const rejected = refused.filter((option) => !decisions.some((decision) => sharesMatter(decision.text, option.text)));
  const chosen =
    meeting.maxWords !== undefined ? chooseByWords(utterances, evidence, meeting.maxWords) : chooseKeyPoints(utterances, evidence, { ...budget, keyPoints: budget.keyPoints - rejected.length }, taken, [...said, ...[...openQuestions, ...rejected].map((item) => item.text)]);
  const isFree = meeting.maxWords === undefined;
  const keyPoints = makeKeyPoints(chosen, isFree ? rejected : [], topics, text, isFree);
  const draft = {
    title: makeTitle(meeting, topics, language),
    language,
    summary: makeSummary(utterances, { language, topics: topicsOf(topics, decisions.length + actions.length > 0), decisions: decisions.map((decision) => decision.text), tasks: actions }),
    keyPoints,
    decisions: decisions.map((decision) => ({ text: decision.text, ...quote(decision.utterance) })),
    actionItems: actions.map(({ task, owner, duePhrase, priority, utterance, last }) => ({ task, owner, duePhrase, priority, ...quote(utterance, last) })),
    jira: jira.map(withoutReasons),
    openQuestions: openQuestions.map(withoutReasons),
  };
  const lists = { decisions: reasonsOf(decisions), actionItems: reasonsOf(actions), jira: reasonsOf(jira), openQuestions: reasonsOf(openQuestions) };
  const explained = explainLines({ draft, ...lists, chosen, rejected });
  return { draft, explained, ...(utterances.some(isWithheld) ? { withheld: true } : {}) };
}

/**
 * Minutes of a meeting made of its own sentences, without a model. Pure and deterministic, in time that grows with the text.
 * Every claim's quote is the slice of the meeting's text at `near`.
 */
export const makeOfflineDraft = (meeting: MeetingInput): DraftMinutes => compose(meeting).draft;

/** The engine that needs no set-up and sends nothing anywhere. It never fails. */
export const offlineEngine: Engine = {
  name: 'offline',
  makeMinutes: (meeting) =>
    Promise.resolve({ ...compose(meeting), engine: 'offline', usage: { inputTokens: 0, outputTokens: 0, requests: 0 } }),
};
