import type { Failure } from '../engine.ts';

/** What is wrong with the server, its address, the key or the account, whatever is asked. */
const KINDS: ReadonlySet<string> = new Set([
  'bad-address', 'bad-key', 'unknown-model', 'not-found', 'no-server', 'cors', 'offline', 'unknown-host', 'unreachable', 'certificate', 'no-tls', 'not-sent',
  'redirected', 'silent', 'rate-limit', 'quota', 'no-answer',
]);

/** Whether a failure would be met by every other meeting, too, so that it is of no use to send one. */
export const isServerWide = ({ kind }: Failure): boolean => KINDS.has(kind);
