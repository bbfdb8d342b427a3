/** What is seen of a request's answer on its way to the SDK. */
export interface AnswerTrace {
  /** Whether the request left: the SDK gives up some before they do. */
  sent: boolean;
  status: number | null;
  headers: Headers | null;
  /** The body of an answer that reports an error. */
  errorBody: string;
  /** Whether the answer said that it is a stream of events, and that all of them were sent. */
  isStream: boolean;
  done: boolean;
  /** Whether more came than any answer may hold. */
  tooLarge: boolean;
}

export const newTrace = (): AnswerTrace => ({ sent: false, status: null, headers: null, errorBody: '', isStream: false, done: false, tooLarge: false });

const MOST_BYTES = 64 * 1024 * 1024;
const MOST_ERROR_BYTES = 64 * 1024;

/** The headers that a request needs. What the environment or the SDK adds stays here, so that no preflight fails on it. */
function neededHeaders(given: HeadersInit | undefined, withKey: boolean): Headers {
  const all = new Headers(given);
  const needed = new Headers();
  for (const name of ['accept', 'content-type', ...(withKey ? ['authorization'] : [])]) {
    const value = all.get(name);
    if (value !== null) needed.set(name, value);
  }
  return needed;
}

/** The mark that ends a stream of events, however it is spaced, and the bytes of it that may stand in the part before. */
const DONE = /data: ?\[DONE\]/u;
const DONE_LENGTH = 12;

/** The bytes of a body as they come, with an eye on the mark of their end; an error where there are too many. */
function bounded(body: ReadableStream<Uint8Array<ArrayBuffer>>, trace: AnswerTrace): ReadableStream<Uint8Array<ArrayBuffer>> {
  const decoder = new TextDecoder();
  let bytes = 0;
  let tail = '';
  return body.pipeThrough(
    new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
      transform(part, controller) {
        bytes += part.byteLength;
        tail += decoder.decode(part, { stream: true }).slice(-64);
        trace.done ||= DONE.test(tail);
        tail = tail.slice(-DONE_LENGTH);
        if (bytes <= MOST_BYTES) controller.enqueue(part);
        else {
          trace.tooLarge = true;
          controller.error(new Error('more bytes than an answer may hold'));
        }
      },
    }),
  );
}

/** Reads the first words of an error into the trace, so that they are known even where they never end. */
async function readStart(response: Response, trace: AnswerTrace): Promise<void> {
  const reader = response.body?.getReader();
  if (reader === undefined) return;
  const decoder = new TextDecoder();
  let bytes = 0;
  for (let part = await reader.read(); !part.done && bytes < MOST_ERROR_BYTES; part = await reader.read()) {
    bytes += part.value.byteLength;
    trace.errorBody += decoder.decode(part.value, { stream: true });
  }
  void reader.cancel().catch(() => undefined);
}

/** An answer in one piece, as some servers send it though a stream was asked for, in the form of a stream of one event. */
async function asEvents(response: Response): Promise<Response> {
  const text = (await response.text()).trim();
  let line = '';
  try {
    line = JSON.stringify(JSON.parse(text));
  } catch {
    if (/^[{[]/u.test(text)) throw new Error('the answer ends in the middle');
  }
  const events = line === '' ? 'data: [DONE]\n\n' : `data: ${line}\n\ndata: [DONE]\n\n`;
  return new Response(events, { status: 200, headers: { 'content-type': 'text/event-stream' } });
}

/**
 * A fetch that sends only what is needed, follows no redirect, and notes what comes back.
 * @param stream whether the answer is to be a stream of events
 * @param onRefusal told when the head of an answer reports an error
 */
export function guardFetch(send: typeof fetch, { withKey, stream }: { readonly withKey: boolean; readonly stream: boolean }, trace: AnswerTrace, onRefusal: () => void): typeof fetch {
  return async (input, init) => {
    trace.sent = true;
    const response = await send(input, { ...init, headers: neededHeaders(init?.headers, withKey), redirect: 'manual' });
    trace.status = response.status;
    trace.headers = response.headers;
    if (!response.ok) {
      onRefusal();
      await readStart(response, trace);
      return new Response(trace.errorBody === '' ? null : trace.errorBody, { status: response.status < 200 ? 502 : response.status, headers: response.headers });
    }
    const body = response.body === null ? null : bounded(response.body, trace);
    const seen = new Response(body, { status: response.status, headers: response.headers });
    trace.isStream = /event-stream/u.test(response.headers.get('content-type') ?? '');
    return stream && !trace.isStream ? asEvents(seen) : seen;
  };
}
