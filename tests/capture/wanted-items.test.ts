import { describe, expect, test } from 'vitest';
import { ALL_LISTS } from '../../src/minutes/lists.ts';
import { wantedItems } from '../../src/capture/wanted-items.ts';
import { action, found, issue, minutesOf } from '../minutes/sample-minutes.ts';

const minutes = minutesOf({
  decisions: [{ text: 'Keep it', evidence: found('keep it') }],
  keyPoints: [{ topic: 'Winch', text: 'It squeals.', evidence: found('it squeals') }],
  jira: [issue('Fix it')],
  openQuestions: [{ text: 'Who pays?', evidence: found('who pays') }],
  actionItems: [action('Mine', { owner: 'Robin' }), action('Nobody’s'), action('Theirs', { owner: 'Jonah' })],
});
const me = ['Robin'];

const tasksOf = (options: Parameters<typeof wantedItems>[1]): string[] => wantedItems(minutes, options).actionItems.map(({ task }) => task);

describe('the items of minutes that take room in a section', () => {
  test('are all where all lists are shown', () => {
    expect(wantedItems(minutes, { lists: ALL_LISTS, me, tasks: 'mine' })).toEqual(minutes);
  });

  test('are not those of lists that are left out', () => {
    const { decisions, keyPoints, jira, openQuestions } = wantedItems(minutes, { lists: ['decisions'], me, tasks: 'mine' });
    expect([decisions, keyPoints, jira, openQuestions]).toEqual([minutes.decisions, [], [], []]);
  });

  test('are of action items those that become tasks, where their list is left out', () => {
    expect(tasksOf({ lists: [], me, tasks: 'mine' })).toEqual(['Mine', 'Nobody’s']);
    expect(tasksOf({ lists: [], me, tasks: 'all' })).toEqual(['Mine', 'Nobody’s', 'Theirs']);
    expect(tasksOf({ lists: [], me, tasks: 'none' })).toEqual([]);
  });
});
