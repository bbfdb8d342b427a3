import { describe, expect, it } from 'vitest';

import { RULES, marksOf, wordsOf } from '../../src/languages/rule-packs.ts';

const rules = Object.entries(RULES).flatMap(([language, list]) => list.map((rule) => ({ language, rule })));
const fits = (text: string, language: string, id: string): boolean => marksOf(wordsOf(text, language), language).some((mark) => mark.rule.id === id);

describe.each(rules)('the rule $rule.id', ({ language, rule }) => {
  it('has examples of its own language', () => {
    expect(rule.yes?.length).toBeGreaterThan(0);
    expect(rule.no?.length).toBeGreaterThan(0);
    expect(rule.id.startsWith(`${language}/`)).toBe(true);
  });
  it('fits what it should', () => {
    expect(rule.yes?.filter((text) => !fits(text, language, rule.id))).toEqual([]);
  });
  it('leaves alone what it should', () => {
    expect(rule.no?.filter((text) => fits(text, language, rule.id))).toEqual([]);
  });
});

it('names every rule once', () => {
  const ids = rules.map(({ rule }) => rule.id);
  expect(new Set(ids).size).toBe(ids.length);
});
