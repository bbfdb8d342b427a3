import { describe, expect, it } from 'vitest';
import { plainHeading } from '../../src/markdown/heading-text.ts';

const heading = (text: string): string => plainHeading(text, { start: 0, end: text.length });

describe('the words of a heading', () => {
  it.each([
    ['## 1:1 with Sara %% ask about the raise %%', '1:1 with Sara'],
    ['# Roof <!-- not before May --> and gutter', 'Roof and gutter'],
    ['## Roof %%open', 'Roof'],
    ['## %%a%% Roof %%b%% #home', 'Roof'],
    ['### 50% more <b>', '50% more <b>'],
  ])('are without what is hidden in it: %s', (text, words) => {
    expect(heading(text)).toBe(words);
  });
});
