const MOST_TRIES = 4;
const FIRST_PAUSE = 500;
/** Whoever asks to wait longer is not waited for. */
export const LONGEST_PAUSE = 60_000;

/** Milliseconds that an answer asks to wait: `retry-after-ms`, or `retry-after` in seconds or as a date (RFC 9110, 10.2.3); null for none. */
export function readRetryAfter(headers: Headers | null): number | null {
  const milliseconds = Number(headers?.get('retry-after-ms') ?? Number.NaN);
  if (milliseconds >= 0) return milliseconds;
  const value = headers?.get('retry-after') ?? '';
  if (/^\s*\d+(?:\.\d+)?\s*$/u.test(value)) return Number(value) * 1_000;
  // The server's own clock tells how far off its date is.
  const pause = Date.parse(value) - Date.parse(headers?.get('date') ?? '');
  return Number.isNaN(pause) ? null : Math.max(0, pause);
}

/**
 * Milliseconds to wait before a request is sent again; null where it is not.
 * @param tries how often it was sent
 */
export function pauseBefore(failure: { readonly retry: boolean; readonly retryAfter: number | null }, tries: number): number | null {
  if (!failure.retry || tries >= MOST_TRIES) return null;
  const pause = failure.retryAfter ?? FIRST_PAUSE * 2 ** (tries - 1);
  return pause > LONGEST_PAUSE ? null : pause;
}
