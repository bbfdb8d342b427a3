import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';

import type { StartOptions } from '../../host/page/start-options.ts';
import { launchBrowser } from './browser.ts';
import { Host } from './host.ts';

/** How a host is opened: what differs from a computer with the example vault and the plugin on. */
export type OpenOptions = Partial<StartOptions>;

/**
 * Gives a file of tests its browser. The function returned opens a host; after each test all of them are closed, and the test fails where
 * a page reported an error that it did not expect.
 */
export function useHosts(): (options?: OpenOptions) => Promise<Host> {
  let browser: Browser | null = null;
  let opened: Host[] = [];

  beforeAll(async () => {
    browser = await launchBrowser();
  });

  afterEach(async () => {
    const hosts = opened;
    opened = [];
    for (const host of hosts) await host.close();
    expect(hosts.flatMap((host) => host.unexpectedErrors())).toEqual([]);
  });

  afterAll(async () => {
    await browser?.close();
  });

  return async (options = {}) => {
    if (browser === null) throw new Error('Open a host inside a test.');
    const host = await Host.open(browser, options);
    opened.push(host);
    return host;
  };
}
