import { describe, expect, it } from 'vitest';
import { draftOf } from './draft.ts';
import { DESIGN, INCIDENT, ONE_TO_ONE, PLANNING, SALES, STANDUP } from './more-meetings.ts';

const read = (text: string) => {
  const draft = draftOf(text);
  return {
    summary: draft.summary,
    decisions: draft.decisions.map((decision) => decision.text),
    tasks: draft.actionItems.map(({ task, owner, duePhrase }) => [task, owner, duePhrase]),
    jira: draft.jira.map((issue) => issue.summary),
    questions: draft.openQuestions.map((question) => question.text),
    points: draft.keyPoints.map(({ text }) => text),
  };
};

describe('the minutes of', () => {
  it('a sales call', () => {
    const { summary, points, decisions, tasks, jira, questions } = read(SALES);
    expect(summary).toContain('Decided: Do a pilot first, ten shelves for two months.');
    expect(points.join(' ')).toContain('We had to throw away eleven pallets of yoghurt');
    expect(decisions).toEqual(['Do a pilot first, ten shelves for two months.']);
    expect(tasks).toEqual([
      ['Send the pilot contract', 'Nora Lindqvist', 'by Thursday'],
      ['Send Nora Lindqvist the floor plan of the hall', 'Pieter Vos', 'tomorrow'],
    ]);
    expect(jira).toEqual([]);
    expect(questions).toEqual(['Do you know whether the hall has its own internet line?']);
  });

  it('a design review', () => {
    const { summary, decisions, tasks, jira, questions } = read(DESIGN);
    expect(summary).toContain('Decided: Drop the photo upload for everything except glass.');
    expect(decisions).toContain('Drop the photo upload for everything except glass.');
    expect(tasks).toEqual([
      ['Update the prototype', 'Ines', 'until Wednesday'],
      ['Rewrite the error texts before the test', null, 'tomorrow'],
    ]);
    expect(jira).toEqual(['Fix the contrast of the grey text in the component library']);
    expect(questions).toEqual(['The last thing is who signs off the texts in Polish, because Ola left.']);
  });

  it('a stand-up', () => {
    const { decisions, tasks } = read(STANDUP);
    expect(decisions).toEqual(['We postpone the release to Monday.']);
    expect(tasks).toEqual([
      ['Write the check for duplicates', 'Ravi', 'Today'],
      ['Ask their admin to open the port', 'Jaap', 'today'],
      ['Send Ravi the list of the warehouses', 'Jaap', null],
    ]);
  });

  it('a one-to-one: what was promised, and nothing for Jira', () => {
    const { tasks, jira, decisions } = read(ONE_TO_ONE);
    expect(tasks).toEqual([['Talk to HR about the salary band', null, 'before the end of the month']]);
    expect([jira, decisions]).toEqual([[], []]);
  });

  it('an incident review without punctuation', () => {
    const { summary, tasks, jira } = read(INCIDENT);
    expect(summary).toContain('session store');
    expect(tasks).toContainEqual(['Move the cleanup job to the cluster', null, 'by Thursday']);
    expect(jira).toContain('Add an alert for the session store that pages the on call person');
  });

  it('a German planning round', () => {
    const { summary, decisions, tasks } = read(PLANNING);
    expect(summary).toMatch(/^Anke Reimers, Jörg Tamm und Selin Yurt haben miteinander gesprochen\. Themen: /u);
    expect(decisions).toContain('Wir nehmen den Elektriker aus Celle, und die Fräse kommt wie geplant.');
    expect(decisions).toContain('Die Lieferung verschieben wir nicht, das kostet uns achthundert Euro Lagergebühr.');
    expect(tasks).toEqual([
      ['Den Elektriker anrufen', 'Selin Yurt', 'heute Nachmittag'],
      ['Den Grundriss aktualisieren', 'Jörg Tamm', 'bis Mittwoch'],
      ['Einen Termin mit dem Prüfer vereinbaren', 'Selin Yurt', 'bis Ende der Woche'],
    ]);
  });

  it.each([SALES, DESIGN, STANDUP, ONE_TO_ONE, INCIDENT, PLANNING])('each quotes the talk, and names points by things', (text) => {
    const draft = draftOf(text);
    for (const { quote, near } of [...draft.keyPoints, ...draft.decisions, ...draft.actionItems, ...draft.jira, ...draft.openQuestions]) expect(text.slice(near ?? -1, (near ?? -1) + quote.length)).toBe(quote);
    for (const { topic } of draft.keyPoints) expect(topic).toMatch(/^(?:\p{Lu}|$)/u);
    expect(draft.title.split(' ').length).toBeLessThanOrEqual(5);
  });
});
