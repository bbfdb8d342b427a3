import { requestUrl, type App } from 'obsidian';

import { wait } from '../engine.ts';
import { createRequestUrlFetch } from '../transport/request-url-fetch.ts';
import { createTransport } from '../transport/transport.ts';
import { createServerProbe, type ServerProbe } from './server-probe.ts';

/** A probe that asks servers as the app can. */
export function appProbe(app: App): ServerProbe {
  return createServerProbe({
    fetch: createTransport({ fetch: (input, init) => activeWindow.fetch(input, init), requestUrl }),
    localFetch: createRequestUrlFetch(requestUrl),
    secret: (name) => app.secretStorage.getSecret(name),
    clock: () => performance.now(),
    wait,
  });
}
