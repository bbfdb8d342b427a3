import type { MeetingInput } from '../../engines/engine.ts';
import type { CostEstimate } from '../../engines/openai/estimate.ts';
import type { Settings } from '../settings/settings.ts';
import { texts } from '../texts/texts.ts';
import { pricesOf, sayMoney } from './prices.ts';

/** Estimates what the server that is set would be sent, and what that costs; null where nothing leaves the device. Sends nothing. */
export async function estimateAll(settings: Settings, meetings: readonly MeetingInput[]): Promise<CostEstimate | null> {
  if (settings.engine === 'offline') return null;
  const { estimateCost } = await import('../../engines/openai/estimate.ts');
  return estimateCost(meetings, { baseUrl: settings.serverAddress, model: settings.model, apiKey: '', contextTokens: settings.contextTokens, secondLook: settings.secondLook }, pricesOf(settings));
}

/** Says where the transcripts go, and what that takes. */
export function sayEstimate(estimate: CostEstimate | null, { currency }: Settings): string {
  const words = texts().reviewWindow;
  if (estimate === null) return words.staysHere;
  const { host, inputTokens, outputTokens, requests, price } = estimate;
  const sent = words.sends(host ?? '', inputTokens, outputTokens, requests);
  return price === null ? sent : `${sent} ${words.price(sayMoney(price, currency))}`;
}

/** Says in a few words what one meeting takes: money where prices are set, else tokens. */
export function sayShort({ inputTokens, outputTokens, price }: CostEstimate, { currency }: Settings): string {
  const words = texts().reviewWindow;
  return price === null ? words.tokens(inputTokens + outputTokens) : words.costs(sayMoney(price, currency));
}
