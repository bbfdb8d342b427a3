import type { MeetingInput } from '../../engines/engine.ts';
import type { CostEstimate } from '../../engines/openai/estimate.ts';
import type { Settings } from '../settings/settings.ts';
import { words } from './words.ts';

/** Estimates what the server that is set would be sent; null where nothing leaves the device. Sends nothing. */
export async function estimateAll(settings: Settings, meetings: readonly MeetingInput[]): Promise<CostEstimate | null> {
  if (settings.engine === 'offline') return null;
  const { estimateCost } = await import('../../engines/openai/estimate.ts');
  return estimateCost(meetings, { baseUrl: settings.serverAddress, model: settings.model, apiKey: '', contextTokens: settings.contextTokens });
}

/** Says where the transcripts go, and what that takes. */
export function sayEstimate(estimate: CostEstimate | null): string {
  if (estimate === null) return words().staysHere;
  const { host, inputTokens, outputTokens, requests, price } = estimate;
  const sent = words().sends(host ?? '', inputTokens, outputTokens, requests);
  return price === null ? sent : `${sent} ${words().price(price)}`;
}
