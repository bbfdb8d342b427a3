import { describe, expect, it } from 'vitest';

import { ALL_RULES, wordsOf } from '../../src/languages/rule-packs.ts';
import { findMarks, indexRules, type Rule } from '../../src/languages/rules.ts';

const rules = Object.entries(ALL_RULES).flatMap(([language, list]) => list.map((rule) => ({ language, rule })));
const fits = (text: string, language: string, rule: Rule): boolean => findMarks(indexRules([rule]), wordsOf(text, language)).length > 0;

describe.each(rules)('the rule $rule.id', ({ language, rule }) => {
  it('has examples of its own language', () => {
    expect(rule.yes?.length).toBeGreaterThan(0);
    expect(rule.no?.length).toBeGreaterThan(0);
    expect(rule.id.startsWith(`${language}/`)).toBe(true);
  });
  it('fits what it should', () => {
    expect(rule.yes?.filter((text) => !fits(text, language, rule))).toEqual([]);
  });
  it('leaves alone what it should', () => {
    expect(rule.no?.filter((text) => fits(text, language, rule))).toEqual([]);
  });
});

it('names every rule once', () => {
  const ids = rules.map(({ rule }) => rule.id);
  expect(new Set(ids).size).toBe(ids.length);
});
