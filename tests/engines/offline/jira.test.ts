import { describe, expect, it } from 'vitest';
import { draftOf, draftOfLines } from './draft.ts';
import { RECORDS, WALL } from './meetings.ts';

const ISSUES: readonly (readonly [string, string, string, string | null])[] = [
  ['We need to migrate the billing database to the new cluster.', 'Task', 'Migrate the billing database to the new cluster', null],
  ['We have to fix the alert for expired certificates, because it pages the wrong team.', 'Bug', 'Fix the alert for expired certificates', null],
  ['Somebody should investigate why the nightly backup takes six hours.', 'Spike', 'Investigate why the nightly backup takes six hours', null],
  ['We need to raise the timeout of the importer, that is PROV-440.', 'Task', 'Raise the timeout of the importer', 'PROV-440'],
  ['The old gateway config needs to be removed.', 'Task', 'Remove the old gateway config', null],
  ['We should add a record for ams4 in the resolver.', 'Task', 'Add a record for ams4 in the resolver', null],
  ['There should be a health check on the mail relay that pages somebody when it takes longer than a second.', 'Task', 'Add a health check on the mail relay that pages somebody', null],
  ["Let's make a ticket for one firewall image for all sites and look at it in April.", 'Task', 'Make one firewall image for all sites', null],
  ['Somebody should check all the other charts for removed fields. That should be a ticket.', 'Task', 'Check all the other charts for removed fields', null],
];

describe('a Jira issue', () => {
  it.each(ISSUES)('is agreed work without a taker: %j', (sentence, type, summary, key) => {
    const { jira, actionItems } = draftOfLines(`Maren: ${sentence}`, 'Robin Vale: Yeah.');
    expect(actionItems).toEqual([]);
    expect(jira.map((issue) => [issue.type, issue.summary, issue.key])).toEqual([[type, summary, key]]);
    expect(jira[0]?.description).toContain(sentence.slice(5, 20));
  });

  it('takes a spoken key where its letters stand before a dash elsewhere', () => {
    const lines = ['Robin Vale: We closed PROV-12 last week.', 'Maren: We need to raise the timeout of the importer, see PROV 440.'];
    expect(draftOfLines(...lines).jira.map(({ key }) => key)).toEqual(['PROV-440']);
    expect(draftOfLines(lines[1] ?? '').jira.map(({ key }) => key)).toEqual([null]);
  });

  it('has a summary of at most 100 characters', () => {
    const long = 'We need to migrate the billing database to the new cluster, the reporting database to the old one and the archive of the invoices to the third one in Amsterdam.';
    const [issue] = draftOfLines(`Maren: ${long}`).jira;
    expect(issue?.summary).toBe('Migrate the billing database to the new cluster, the reporting database to the old one');
  });

  it.each([
    'We should talk about the holidays.', 'We need to be careful with the new people.', 'We should have migrated the database earlier.', 'Should we migrate the database?',
    'We could migrate the database to the new cluster.', "We don't need to migrate the database.", 'If we need to migrate the database it takes a week.',
    'We need to make the button bigger and the case yellow.', 'We need to fix it.',
  ])('is not made of %j', (sentence) => {
    expect(draftOfLines(`Maren: ${sentence}`).jira).toEqual([]);
  });

  it('does not end in the middle of what it came before', () => {
    const [issue] = draftOfLines('Maren: We have to remove the deprecated API versions before that, so the flow control one.').jira;
    expect(issue?.summary).toBe('Remove the deprecated API versions');
  });

  it('does not repeat a task or a decision', () => {
    const { jira, actionItems } = draftOfLines('Maren: We need to migrate the billing database to the new cluster.', "Robin Vale: I'll migrate the billing database to the new cluster by Friday.");
    expect(actionItems).toHaveLength(1);
    expect(jira).toEqual([]);
  });

  it('does not stand beside the task in which somebody took it', () => {
    const { jira, actionItems } = draftOfLines('Maren: Somebody should file a bug with the crash log.', 'Tobias Quint: Robin, will you file the bug with the vendor?', "Robin Vale: Yeah, I'll file it tomorrow with the log attached.");
    expect(actionItems).toHaveLength(1);
    expect(jira).toEqual([]);
  });

  it('is not made of a talk about people and their pay', () => {
    const lines = ['Maren: How are you, honestly?', 'Robin Vale: Tired. We need to talk about the salary band, it is from two years ago.', 'Maren: We should fix the pay of the whole team, but please keep that between us.', 'Robin Vale: We need to hire two people.'];
    expect(draftOfLines(...lines).jira).toEqual([]);
  });

  it('is found in whole meetings', () => {
    expect(draftOf(RECORDS).jira.map(({ summary }) => summary)).toEqual(['Fix the alert for expired certificates']);
    expect(draftOf(WALL).jira.map(({ summary }) => summary)).toEqual(['Add a checksum to the import job']);
  });
});
