import { texts } from '../texts/texts.ts';

/** What can be said of a server from its address alone. */
export interface ServerDescription {
  /** Host and port as the user would know them: `api.openai.com`, `127.0.0.1:8080`. */
  readonly host: string;
  /** Scheme, host and port: by this a server is remembered. */
  readonly origin: string;
  /** Whether it is this very device. */
  readonly local: boolean;
  /** Whether nobody on the way can read what is sent. */
  readonly encrypted: boolean;
}

const LOCAL = /^(?:localhost|(?:[a-z0-9-]+\.)*localhost|127(?:\.\d{1,3}){3}|\[::1\]|0\.0\.0\.0)$/u;

/** Reads the address of a server; null where it is no `http` or `https` address, or holds a name and password. */
export function describeServer(address: string): ServerDescription | null {
  const url = parse(address.trim());
  if (url === null || (url.protocol !== 'http:' && url.protocol !== 'https:') || url.username !== '' || url.password !== '') return null;
  return { host: url.host, origin: url.origin, local: LOCAL.test(url.hostname), encrypted: url.protocol === 'https:' };
}

function parse(address: string): URL | null {
  try {
    return new URL(address);
  } catch {
    return null;
  }
}

/** Why an address cannot be used, for the user; null where it can, or is empty. */
export function problemOfAddress(address: string): string | null {
  return address.trim() === '' || describeServer(address) !== null ? null : texts().problems.address;
}
