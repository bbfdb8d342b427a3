import type { Failure } from '../engines/engine.ts';
import type { CostEstimate } from '../engines/openai/estimate.ts';
import type { ShownPrompt } from '../engines/openai/show-prompt.ts';
import { counted, oneLine, type Terminal } from './terminal.ts';

const grouped = (count: number): string => count.toLocaleString('en');

/** One line that says what would be sent where, and roughly how many tokens it takes. */
export function estimateText({ transcripts, requests, inputTokens, outputTokens, price, host }: CostEstimate): string {
  if (transcripts === 0) return 'nothing would be sent';
  const cost = price === null ? '' : `, estimated cost ${price.toFixed(price < 0.1 ? 4 : 2)}`;
  return `would send ${counted(transcripts, 'transcript')} to ${oneLine(host ?? 'no server')} in ${counted(requests, 'request')}: ~${grouped(inputTokens + outputTokens)} tokens (${grouped(inputTokens)} in, ${grouped(outputTokens)} out)${cost}`;
}

/** Prints requests as they would be sent: the messages as text, everything else as JSON. */
export function printPrompt(terminal: Terminal, shown: ShownPrompt): void {
  const { paint } = terminal;
  for (const { messages, ...rest } of shown.bodies) {
    terminal.out(`${paint.bold(`POST ${oneLine(shown.url)}`)}\n${JSON.stringify(rest)}\n`);
    for (const { role, content } of messages) terminal.out(`\n${paint.dim(`--- ${role}`)}\n${content.split(/\r\n|\n|\r/).map(oneLine).join('\n')}\n`);
    terminal.out('\n');
  }
  if (shown.secondLook) terminal.out('After each of them, the draft is sent back with its transcript to be checked (--second-look).\n');
  if (shown.merge) terminal.out('A last request merges the answers.\n');
}

/** The failure in place of an answer, for an engine that isn't asked. */
export const notAsked: Failure = { kind: 'not-asked', message: 'Nothing was sent.', tip: 'Run the command without --dry-run.' };
