import * as v from 'valibot';
import type { DraftMinutes } from './draft.ts';
import { ISSUE_TYPES } from './minutes.ts';

/** More than this of any one string, or items of any one list, is no minutes of a meeting. */
export const LONGEST_TEXT = 2_000;
export const LONGEST_NAME = 200;
export const MOST_ITEMS = 100;

const text = v.pipe(v.string(), v.maxLength(LONGEST_TEXT));
const name = v.pipe(v.string(), v.maxLength(LONGEST_NAME));
const claim = { quote: text, near: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(0))) };

/** The key of an issue as Jira makes them: a project's capitals, a dash, a number. */
export const ISSUE_KEY = /^[A-Z][A-Z0-9_]{1,19}-\d{1,9}$/u;

export const keyPointSchema = v.object({ ...claim, topic: name, text });
export const sentenceSchema = v.object({ ...claim, text });
export const actionItemSchema = v.object({
  ...claim,
  task: text,
  owner: v.nullable(name),
  duePhrase: v.nullable(name),
  priority: v.nullable(v.picklist(['high', 'medium', 'low'])),
});
export const jiraSchema = v.object({
  ...claim,
  type: v.picklist(ISSUE_TYPES),
  key: v.nullable(v.pipe(v.string(), v.regex(ISSUE_KEY))),
  summary: text,
  description: text,
  acceptanceCriteria: v.pipe(v.array(text), v.maxLength(MOST_ITEMS)),
});

const list = <Item extends v.GenericSchema>(item: Item) => v.pipe(v.array(item), v.maxLength(MOST_ITEMS));

/** What an engine is to answer, strictly. `readDraft` makes the best of an answer that is not quite so. */
export const draftSchema: v.GenericSchema<DraftMinutes> = v.object({
  title: name,
  language: v.pipe(v.string(), v.regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,3}$/u)),
  summary: text,
  keyPoints: list(keyPointSchema),
  decisions: list(sentenceSchema),
  actionItems: list(actionItemSchema),
  jira: list(jiraSchema),
  openQuestions: list(sentenceSchema),
});
