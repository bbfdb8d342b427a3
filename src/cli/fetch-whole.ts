import { AsyncLocalStorage } from 'node:async_hooks';
import { subscribe } from 'node:diagnostics_channel';
import { setTimeout as pause } from 'node:timers/promises';

/** To unpack what has come takes milliseconds. */
const PATIENCE = 1_000;

interface Transfer {
  /** Called when all bytes of the answer have come. */
  readonly whole: () => void;
}

const running = new AsyncLocalStorage<Transfer>();
const transfers = new WeakMap<object, Transfer>();

const requestOf = (message: unknown): object | null =>
  typeof message === 'object' && message !== null && 'request' in message && typeof message.request === 'object' ? message.request : null;

subscribe('undici:request:create', (message) => {
  const [request, transfer] = [requestOf(message), running.getStore()];
  if (request !== null && transfer !== undefined) transfers.set(request, transfer);
});
subscribe('undici:request:trailers', (message) => {
  const request = requestOf(message);
  if (request !== null) transfers.get(request)?.whole();
});

const garbled = (): Error => Object.assign(new Error('the answer cannot be unpacked'), { code: 'Z_DATA_ERROR' });

/** A body that ends with an error where all of its bytes have come and nothing is read from it. */
function ending(body: ReadableStream<Uint8Array<ArrayBuffer>>, whole: Promise<void>): ReadableStream<Uint8Array<ArrayBuffer>> {
  const reader = body.getReader();
  const late = whole.then(() => pause(PATIENCE, null, { ref: false }));
  return new ReadableStream({
    async pull(controller) {
      const reading = reader.read();
      let part = await Promise.race([reading, late]);
      // A slow reader finds the time gone by though there is something to read.
      if (part === null) part = await Promise.race([reading, pause(PATIENCE, null)]);
      if (part === null) {
        reading.catch(() => undefined);
        controller.error(garbled());
      } else if (part.done) controller.close();
      else controller.enqueue(part.value);
    },
    cancel: (reason) => reader.cancel(reason),
  });
}

/**
 * Node's fetch, but a packed answer that cannot be unpacked is an error. Node never ends the body of one whose last bytes come together with
 * its end while somebody waits for them.
 */
export const fetchWhole: typeof fetch = async (input, init) => {
  let onWhole = (): void => undefined;
  const whole = new Promise<void>((resolve) => { onWhole = resolve; });
  const response = await running.run({ whole: () => { onWhole(); } }, () => fetch(input, init));
  const { body, status, headers } = response;
  return body === null || !headers.has('content-encoding') ? response : new Response(ending(body, whole), { status, headers });
};
