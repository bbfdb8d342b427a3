import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A server that answers every chat completion with the same words after a fixed time. */
export interface SimulatedServer {
  readonly baseUrl: string;
  /** Characters of the messages of each request so far. */
  readonly asked: readonly number[];
  close(): void;
}

const answer = (content: string): string => {
  const event = (data: unknown): string => `data: ${JSON.stringify(data)}\n\n`;
  const usage = { prompt_tokens: 1_000, completion_tokens: 100, total_tokens: 1_100 };
  return `${event({ choices: [{ index: 0, delta: { content }, finish_reason: null }] })}${event({ choices: [{ index: 0, delta: {}, finish_reason: 'stop' }], usage })}data: [DONE]\n\n`;
};

/** @param latency milliseconds from the request to its answer */
export async function simulatedServer(content: string, latency: number): Promise<SimulatedServer> {
  const asked: number[] = [];
  const text = answer(content);
  const server = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      const { messages } = JSON.parse(Buffer.concat(parts).toString('utf8')) as { messages: readonly { readonly content: string }[] };
      asked.push(messages.reduce((sum, message) => sum + message.content.length, 0));
      setTimeout(() => {
        response.writeHead(200, { 'content-type': 'text/event-stream' });
        response.end(text);
      }, latency);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    baseUrl: `http://127.0.0.1:${String(port)}/v1`,
    asked,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}
