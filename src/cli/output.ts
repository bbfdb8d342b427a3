import type { Failure } from '../engines/engine.ts';
import { explain } from './file-failure.ts';

/** Writes text to one of the command's outputs. Whatever becomes of the output, what was asked for is still done. */
export type Write = (text: string) => void;

/**
 * Writes to a stream until it fails. Whoever reads it may go away early (`| head`): that is no failure.
 * @param onFailure told once, why no more can be written
 */
export function writeTo(stream: NodeJS.WriteStream, onFailure: (failure: Failure) => void): Write {
  let open = true;
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (open && error.code !== 'EPIPE') onFailure(outputFailure(error));
    open = false;
  });
  return (text) => {
    if (open) stream.write(text);
  };
}

function outputFailure(error: Error): Failure {
  const { kind, cause } = explain(error);
  return { kind, message: `Not everything could be printed: ${cause}. Notes are still updated.`, tip: 'Check where the output goes and run the command again.' };
}
