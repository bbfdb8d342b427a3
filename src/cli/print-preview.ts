import type { Failure } from '../engines/engine.ts';
import type { CostEstimate } from '../engines/openai/estimate.ts';
import type { ShownPrompt } from '../engines/openai/show-prompt.ts';
import { counted, oneLine, type Terminal } from './terminal.ts';

const grouped = (count: number): string => count.toLocaleString('en');

/** One line that says what would be sent where, and what it would about take. */
export function estimateText({ transcripts, requests, inputTokens, outputTokens, price, host }: CostEstimate): string {
  if (transcripts === 0) return 'nothing would be sent';
  const cost = price === null ? '' : `, at a price of about ${price.toFixed(price < 0.1 ? 4 : 2)}`;
  return `would send ${counted(transcripts, 'transcript')} to ${oneLine(host ?? 'no server')} in ${counted(requests, 'request')}: about ${grouped(inputTokens)} tokens sent and ${grouped(outputTokens)} answered${cost}`;
}

/** Prints requests as they would be sent: the messages as they stand, everything else as JSON. */
export function printPrompt(terminal: Terminal, shown: ShownPrompt): void {
  const { paint } = terminal;
  for (const { messages, ...rest } of shown.bodies) {
    terminal.out(`${paint.bold(`POST ${oneLine(shown.url)}`)}\n${JSON.stringify(rest)}\n`);
    for (const { role, content } of messages) terminal.out(`\n${paint.dim(`--- ${role}`)}\n${content.split(/\r\n|\n|\r/).map(oneLine).join('\n')}\n`);
    terminal.out('\n');
  }
  if (shown.secondLook) terminal.out('After each of them the draft is sent once more with its transcript: the second look.\n');
  if (shown.merge) terminal.out('One more request follows, made of the answers: it joins them.\n');
}

/** What stands for the answer of an engine that is not asked. */
export const notAsked: Failure = { kind: 'not-asked', message: 'No server was asked.', tip: 'Leave out --dry-run to have the minutes made.' };
