import type { MeetingInput } from '../engine.ts';
import { Cutter, wholeOf } from './chunks.ts';
import { withSettings } from './openai-engine.ts';
import { type ContextKnowledge, extractBudget, firstKnowledge, mergeBudget } from './plan.ts';
import { readTarget } from './server.ts';
import type { OpenAiSettings } from './settings.ts';

/** What a million tokens cost, in whatever currency the user thinks. */
export interface Prices {
  readonly inputPerMillion: number;
  readonly outputPerMillion: number;
}

/** What making some meetings' minutes will about take, before anything is sent. */
export interface CostEstimate {
  /** Meetings whose transcripts would be sent. */
  readonly transcripts: number;
  readonly requests: number;
  readonly inputTokens: number;
  readonly outputTokens: number;
  /** In the currency of the prices; null where none were given. */
  readonly price: number | null;
  /** Where they would be sent; null where the address is none. */
  readonly host: string | null;
}

/** Minutes of a part have about so many tokens, and more with the talk's length. A model that thinks before it answers takes more. */
const ANSWER = { base: 350, share: 0.12 };
const MERGE_ANSWER = 350;
/** What a part's items come to when they are listed to be joined. */
const LISTED_SHARE = 0.7;

interface Cost {
  readonly requests: number;
  readonly input: number;
  readonly output: number;
}

function meetingCost(meeting: MeetingInput, knowledge: ContextKnowledge): Cost {
  if (meeting.text.trim() === '') return { requests: 0, input: 0, output: 0 };
  const { chunkTokens, overheadTokens } = extractBudget(meeting, knowledge);
  const cutter = new Cutter(meeting.text);
  const chunks = cutter.cut(wholeOf(meeting.text), Math.max(1, chunkTokens));
  const sent = chunks.reduce((sum, { leadStart, end }) => sum + cutter.tokensOf({ start: leadStart, end }), 0);
  const answered = chunks.reduce((sum, chunk) => sum + ANSWER.base + ANSWER.share * cutter.tokensOf(chunk), 0);
  if (chunks.length === 1) return { requests: 1, input: overheadTokens + sent, output: answered };
  const listed = answered * LISTED_SHARE;
  const merge = mergeBudget(meeting, knowledge);
  const merges = Math.max(1, Math.ceil(listed / Math.max(1, merge.chunkTokens)));
  const joins = merges === 1 ? 1 : merges + 1;
  return {
    requests: chunks.length + joins,
    input: overheadTokens * chunks.length + sent + merge.overheadTokens * joins + listed,
    output: answered + MERGE_ANSWER * joins,
  };
}

/** Estimates what making minutes will take. Sends nothing. The tokens are those of a server that counts like OpenAI's. */
export function estimateCost(meetings: readonly MeetingInput[], settings: OpenAiSettings, prices: Prices | null = null): CostEstimate {
  const read = readTarget(settings);
  const target = 'target' in read ? read.target : null;
  const knowledge: ContextKnowledge = target === null ? { contextTokens: null, ratio: 1 } : firstKnowledge(target.baseUrl, settings.contextTokens ?? null);
  const costs = meetings.map((meeting) => meetingCost(withSettings(meeting, settings), knowledge));
  const sum = (part: keyof Cost): number => Math.ceil(costs.reduce((total, cost) => total + cost[part], 0));
  const [inputTokens, outputTokens] = [sum('input'), sum('output')];
  const price = prices === null ? null : (inputTokens * prices.inputPerMillion + outputTokens * prices.outputPerMillion) / 1_000_000;
  return { transcripts: costs.filter(({ requests }) => requests > 0).length, requests: sum('requests'), inputTokens, outputTokens, price, host: target?.host ?? null };
}
