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

/** The prompt of a second look without transcript and draft, its schema included; and what is answered to it. */
const LOOK_PROMPT = 800;
const LOOK_ANSWER = 150;

interface Cost {
  readonly requests: number;
  readonly input: number;
  readonly output: number;
}

const NO_COST: Cost = { requests: 0, input: 0, output: 0 };

function meetingCost(meeting: MeetingInput, knowledge: ContextKnowledge, secondLook: boolean): Cost {
  if (meeting.text.trim() === '') return NO_COST;
  const { chunkTokens, overheadTokens } = extractBudget(meeting, knowledge, secondLook);
  const cutter = new Cutter(meeting.text);
  const chunks = cutter.cut(wholeOf(meeting.text), Math.max(1, chunkTokens));
  const sent = chunks.reduce((sum, { leadStart, end }) => sum + cutter.tokensOf({ start: leadStart, end }), 0);
  const answered = chunks.reduce((sum, chunk) => sum + ANSWER.base + ANSWER.share * cutter.tokensOf(chunk), 0);
  const looks = secondLook ? { requests: chunks.length, input: LOOK_PROMPT * chunks.length + sent + answered * LISTED_SHARE, output: LOOK_ANSWER * chunks.length } : NO_COST;
  if (chunks.length === 1) return { requests: 1 + looks.requests, input: overheadTokens + sent + looks.input, output: answered + looks.output };
  const listed = answered * LISTED_SHARE;
  const merge = mergeBudget(meeting, knowledge);
  const merges = Math.max(1, Math.ceil(listed / Math.max(1, merge.chunkTokens)));
  const joins = merges === 1 ? 1 : merges + 1;
  return {
    requests: chunks.length + joins + looks.requests,
    input: looks.input + overheadTokens * chunks.length + sent + merge.overheadTokens * joins + listed,
    output: looks.output + answered + MERGE_ANSWER * joins,
  };
}

/** Estimates what making minutes will take. Sends nothing. The tokens are those of a server that counts like OpenAI's. */
export function estimateCost(meetings: readonly MeetingInput[], settings: OpenAiSettings, prices: Prices | null = null): CostEstimate {
  const read = readTarget(settings);
  const target = 'target' in read ? read.target : null;
  const knowledge: ContextKnowledge = target === null ? { contextTokens: null, ratio: 1 } : firstKnowledge(target.baseUrl, settings.contextTokens ?? null);
  const costs = meetings.map((meeting) => meetingCost(withSettings(meeting, settings), knowledge, settings.secondLook ?? false));
  const sum = (part: keyof Cost): number => Math.ceil(costs.reduce((total, cost) => total + cost[part], 0));
  const [inputTokens, outputTokens] = [sum('input'), sum('output')];
  const price = prices === null ? null : (inputTokens * prices.inputPerMillion + outputTokens * prices.outputPerMillion) / 1_000_000;
  return { transcripts: costs.filter(({ requests }) => requests > 0).length, requests: sum('requests'), inputTokens, outputTokens, price, host: target?.host ?? null };
}
