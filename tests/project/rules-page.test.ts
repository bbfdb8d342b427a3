import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { rulesPage } from '../../bench/rules-page.ts';

it('docs/rules.md lists the rules as they are; else run "npm run docs:rules"', () => {
  expect(readFileSync('docs/rules.md', 'utf8')).toBe(rulesPage());
});
