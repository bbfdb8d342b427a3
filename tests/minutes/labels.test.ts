import { expect, test } from 'vitest';
import { ALL_LABELS, labelsFor } from '../../src/minutes/labels.ts';
import { countWords } from '../../src/minutes/section-words.ts';

test('labels are in English, or in German for German of any country', () => {
  expect(['en', 'fr', '', 'den', 'xx-de'].map((language) => labelsFor(language).decisions)).toEqual(['Decisions', 'Decisions', 'Decisions', 'Decisions', 'Decisions']);
  expect(['de', 'DE', 'de-AT', 'de-Latn-CH'].map((language) => labelsFor(language).decisions)).toEqual(['Entscheidungen', 'Entscheidungen', 'Entscheidungen', 'Entscheidungen']);
});

test('labels are those of the design', () => {
  const { summary, decisions, actionItems, keyPoints, jira, openQuestions, unverified, said } = labelsFor('en');
  expect([summary, decisions, actionItems, keyPoints, jira, openQuestions, unverified, said]).toEqual([
    'Summary', 'Decisions', 'Action items', 'Key points', 'Actionable items for Jira', 'Open questions', 'unverified', 'said',
  ]);
});

test('labels of a language differ from each other, so that each list is known when it is read back, and hold no mark', () => {
  for (const labels of ALL_LABELS) {
    const lists = [labels.summary, labels.decisions, labels.actionItems, labels.keyPoints, labels.jira, labels.openQuestions];
    expect(new Set(lists).size).toBe(lists.length);
    for (const label of Object.values(labels).filter((value) => typeof value === 'string')) expect(label).toMatch(/^[\p{L}\p{N} .,]+(?:-[\p{L} .,]+)?$/u);
    expect(countWords(labels.offline)).toBeLessThan(20);
  }
});

test('the offline engine is named as what it is', () => {
  expect(labelsFor('en').offline).toBe('offline draft');
  expect(labelsFor('de').offline).toBe('Offline-Entwurf');
});
