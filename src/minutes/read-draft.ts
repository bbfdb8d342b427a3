import * as v from 'valibot';
import type { DraftMinutes } from './draft.ts';
import { detectLanguage } from '../speech/detect-language.ts';
import { LIST_NAMES, withOwnNames } from './field-names.ts';
import { readList, repairActionItem, repairJira, repairKeyPoint, repairSentence } from './read-draft-items.ts';
import { type Dropped, type Fields, isFields, ownField, readText, report } from './read-field.ts';
import { actionItemSchema, draftSchema, jiraSchema, keyPointSchema, LONGEST_NAME, sentenceSchema } from './schema.ts';

export type { Dropped } from './read-field.ts';

const LISTS = ['keyPoints', 'decisions', 'actionItems', 'jira', 'openQuestions'];

/** Whether a value has anything in common with minutes: a summary, or one list of items. */
function hasShape(value: unknown): value is Fields {
  if (!isFields(value)) return false;
  const summary = ownField(value, 'summary');
  return (typeof summary === 'string' && summary.trim() !== '') || LISTS.some((list) => Array.isArray(ownField(value, list)));
}

/** The language that is named; where none is, the one that the minutes are written in. */
function readLanguage(answer: Fields, dropped: Dropped[]): string {
  const text = readText(answer, 'language', '', dropped, LONGEST_NAME).trim().replaceAll('_', '-');
  const tag = /^[a-z]{2,3}(?:-[a-z0-9]{2,8}){0,3}$/iu.test(text) ? text : '';
  if (tag !== '') return tag.replace(/^[A-Za-z]+/u, (code) => code.toLowerCase());
  report(dropped, 'language', 'is no language tag');
  return detectLanguage(readText(answer, 'summary', '', []) || JSON.stringify(answer));
}

/**
 * Reads what an engine answered, a value of any kind such as parsed JSON. A bad field or item is repaired or left out alone, and named in
 * `dropped`; null only where the value has nothing of minutes. Strings and lists are cut to bounds.
 */
export function readDraft(answer: unknown): { readonly draft: DraftMinutes; readonly dropped: readonly Dropped[] } | null {
  const value = isFields(answer) ? withOwnNames(answer, LIST_NAMES) : answer;
  if (!hasShape(value)) return null;
  const dropped: Dropped[] = [];
  const parsed = v.safeParse(draftSchema, {
    title: readText(value, 'title', '', dropped, LONGEST_NAME),
    language: readLanguage(value, dropped),
    summary: readText(value, 'summary', '', dropped),
    keyPoints: readList(value, { list: 'keyPoints', main: 'text', repair: repairKeyPoint, schema: keyPointSchema }, dropped),
    decisions: readList(value, { list: 'decisions', main: 'text', repair: repairSentence, schema: sentenceSchema }, dropped),
    actionItems: readList(value, { list: 'actionItems', main: 'task', repair: repairActionItem, schema: actionItemSchema }, dropped),
    jira: readList(value, { list: 'jira', main: 'summary', repair: repairJira, schema: jiraSchema }, dropped),
    openQuestions: readList(value, { list: 'openQuestions', main: 'text', repair: repairSentence, schema: sentenceSchema }, dropped),
  });
  return parsed.success ? { draft: parsed.output, dropped } : null;
}
