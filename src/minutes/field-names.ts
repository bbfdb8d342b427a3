import type { Fields } from './read-field.ts';

/** Other names that models without a schema give to a field, by the field's own name. Case and signs between words don't count. */
export type OtherNames = Readonly<Record<string, readonly string[]>>;

/** Those of minutes. */
export const LIST_NAMES: OtherNames = {
  actionItems: ['actions', 'tasks'],
  keyPoints: ['points'],
  openQuestions: ['questions'],
  jira: ['jiraIssues', 'issues', 'tickets'],
  decisions: [],
  summary: [],
  title: [],
  language: [],
};

const NAMES_OF_SENTENCE = ['decision', 'question', 'point', 'description'];

/** Those of an item, by its list. */
export const ITEM_NAMES: Readonly<Record<string, OtherNames>> = {
  decisions: { text: NAMES_OF_SENTENCE },
  openQuestions: { text: NAMES_OF_SENTENCE },
  keyPoints: { text: NAMES_OF_SENTENCE, topic: ['title'] },
  actionItems: {
    task: ['action', 'text', 'description', 'title'],
    owner: ['assignee', 'responsible', 'who'],
    duePhrase: ['due', 'dueDate', 'deadline'],
  },
  jira: { summary: ['title', 'text'], acceptanceCriteria: [] },
};

const plain = (name: string): string => name.toLowerCase().replace(/[^a-z]/gu, '');

/** Fields under the names that are asked for: one that has another of its names takes the place of one that is missing. */
export function withOwnNames(fields: Fields, names: OtherNames): Fields {
  const given = Object.entries(fields);
  const added = Object.entries(names).flatMap(([name, others]) => {
    if (Object.hasOwn(fields, name)) return [];
    const wanted = [name, ...others].map(plain);
    const found = wanted.map((other) => given.find(([key]) => plain(key) === other)).find((field) => field !== undefined);
    return found === undefined ? [] : [[name, found[1]] as const];
  });
  return added.length === 0 ? fields : { ...fields, ...Object.fromEntries(added) };
}
