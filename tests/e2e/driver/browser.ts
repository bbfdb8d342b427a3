import { existsSync } from 'node:fs';

import { type Browser, chromium } from 'playwright-core';

/** Where Debian, other systems and a variable of the environment have it. */
const places = [process.env['CHROMIUM'], '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/snap/bin/chromium'];

const flags = [
  '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync',
  // Nothing but this machine can be reached.
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost',
];

/** Starts a Chromium with a user data folder of its own, or says how to get one. */
export function launchBrowser(): Promise<Browser> {
  const executablePath = places.find((place) => place !== undefined && existsSync(place));
  if (executablePath === undefined) {
    throw new Error('There is no Chromium here. Install one (Debian: apt-get install chromium), or name yours: CHROMIUM=/path/to/chrome npm run test:e2e');
  }
  return chromium.launch({ executablePath, args: flags, headless: true });
}
