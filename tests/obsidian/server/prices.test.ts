import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { pricesOf, sayMoney, sayUsed } from '../../../src/obsidian/server/prices.ts';
import { estimateAll, sayEstimate, sayShort } from '../../../src/obsidian/server/say-estimate.ts';
import { defaults, type Settings } from '../../../src/obsidian/settings/settings.ts';
import { setLanguage } from '../../../src/obsidian/texts/texts.ts';

const server: Settings = { ...defaults, engine: 'openai', serverAddress: 'https://models.example.org/v1', model: 'm' };
const priced: Settings = { ...server, inputPrice: 2, outputPrice: 8, currency: '€' };

const usage = (inputTokens: number, outputTokens: number) => ({ inputTokens, outputTokens, requests: 1 });

const meeting = { text: 'Robin: we grease the winch tomorrow. '.repeat(200), title: null, date: null, me: [], attendees: [], glossary: [] };

beforeEach(() => setLanguage('en'));
afterEach(() => setLanguage('en'));

describe('prices', () => {
  it('count only where both are set', () => {
    expect(pricesOf(priced)).toEqual({ inputPerMillion: 2, outputPerMillion: 8 });
    expect(pricesOf({ ...priced, outputPrice: null })).toBeNull();
    expect(pricesOf({ ...priced, inputPrice: null })).toBeNull();
    expect(pricesOf({ ...priced, inputPrice: 0 })).toEqual({ inputPerMillion: 0, outputPerMillion: 8 });
  });

  it.each([
    [12.345, '€', '12.35 €'],
    [0.1, 'USD', '0.10 USD'],
    [0.0234, '', '0.023'],
    [0.000123, '$', '0.00012 $'],
    [0, '', '0.00'],
  ])('%d in %j is %j', (amount, currency, said) => {
    expect(sayMoney(amount, currency)).toBe(said);
  });

  it('are written as the language writes them', async () => {
    await setLanguage('de');
    expect(sayMoney(1234.5, '€')).toBe('1.234,50 €');
  });
});

describe('what minutes took', () => {
  it('is said in tokens without prices, in money with them', () => {
    expect(sayUsed([usage(10_000, 1_000), usage(2_000, 500)], server)).toBe('13,500 tokens used.');
    expect(sayUsed([usage(10_000, 1_000), usage(2_000, 500)], priced)).toBe('About 0.036 € (at your prices).');
  });

  it('is not said where no server was asked, or where it counts nothing', () => {
    expect(sayUsed([], priced)).toBeNull();
    expect(sayUsed([{ inputTokens: 0, outputTokens: 0, requests: 0 }], priced)).toBeNull();
    expect(sayUsed([usage(0, 0)], priced)).toBeNull();
  });
});

describe('an estimate', () => {
  it('is in tokens without prices, and of nothing where nothing leaves the device', async () => {
    const estimate = await estimateAll(server, [meeting]);
    expect(sayEstimate(estimate, server)).toMatch(/^~[\d,]+ tokens to models\.example\.org \([\d,]+ in, [\d,]+ out\)\.$/u);
    expect(estimate === null ? null : sayShort(estimate, server)).toMatch(/^~[\d,]+ tokens$/u);
    expect(sayEstimate(await estimateAll(defaults, [meeting]), defaults)).toContain('Nothing is sent');
  });

  it('is in money with prices, besides what is sent', async () => {
    const estimate = await estimateAll(priced, [meeting]);
    const amount = estimate === null ? 0 : (estimate.inputTokens * 2 + estimate.outputTokens * 8) / 1_000_000;
    expect(estimate?.price).toBeCloseTo(amount, 10);
    expect(sayEstimate(estimate, priced)).toContain(`. Estimated cost: ${sayMoney(amount, '€')}.`);
    expect(estimate === null ? null : sayShort(estimate, priced)).toBe(`~${sayMoney(amount, '€')}`);
  });
});
