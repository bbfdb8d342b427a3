import { decodeText, maximumBytes, type TextRead } from './read-text.ts';

/**
 * Reads a stream of bytes to its end as strict UTF-8. More than is allowed is not waited for.
 * @param stream the standard input
 */
export async function readStandardInput(stream: AsyncIterable<Uint8Array>): Promise<TextRead> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of stream) {
    chunks.push(chunk);
    length += chunk.length;
    if (length > maximumBytes) break;
  }
  return decodeText(Buffer.concat(chunks));
}
