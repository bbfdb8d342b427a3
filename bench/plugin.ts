import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

import type { Browser, Page } from 'playwright-core';

import { launchBrowser } from '../tests/e2e/driver/browser.ts';
import { defaultStart } from '../tests/host/server/default-start.ts';
import { serveHost } from '../tests/host/server/host-server.ts';
import { type Line, median } from './measure.ts';
import { MOST_BYTES } from './plugin-budget.ts';

/** Medians over fresh pages, in milliseconds. */
export interface PluginTimes {
  /** Evaluating `main.js`: parsing it and running its top level. */
  readonly evaluate: number;
  /** From the plugin's construction to the end of its `onload`. */
  readonly onload: number;
  /** Evaluating `lodash.min.js` in the same pages. */
  readonly yardstick: number;
}

/** Measures the built plugin in the host, in Chromium. `root` is the project's folder. */
export async function measurePlugin(root: string, pages = 20): Promise<PluginTimes> {
  const host = await serveHost(root, { ...defaultStart(root), tabs: [], enabled: false }, { isolated: true });
  const browser = await launchBrowser();
  try {
    const runs: PluginTimes[] = [];
    for (let index = 0; index < pages; index += 1) runs.push(await measureInPage(browser, host.address, root, index));
    const middle = (name: keyof PluginTimes): number => median(runs.map((run) => run[name]));
    return { evaluate: middle('evaluate'), onload: middle('onload'), yardstick: middle('yardstick') };
  } finally {
    await browser.close();
    await host.close();
  }
}

async function measureInPage(browser: Browser, address: string, root: string, index: number): Promise<PluginTimes> {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(address);
  await page.waitForSelector('body[data-ready="true"]');
  const tasks = { evaluate: join(root, 'main.js'), yardstick: join(root, 'node_modules/lodash/lodash.min.js') };
  const times = { evaluate: 0, yardstick: 0 };
  // In turn the one or the other comes first: what comes later finds a warmer page.
  const order = index % 2 === 0 ? (['evaluate', 'yardstick'] as const) : (['yardstick', 'evaluate'] as const);
  for (const name of order) times[name] = await timeEvaluation(page, readFileSync(tasks[name], 'utf8'), index);
  const onload = await timeOnload(page);
  await context.close();
  return { ...times, onload };
}

/** The comment at the end keeps Chromium from finding the compiled code of an earlier page. */
function timeEvaluation(page: Page, code: string, index: number): Promise<number> {
  return page.evaluate((source) => debriefHost.timeEvaluation(source), `${code}\n//# ${index}`);
}

function timeOnload(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const start = performance.now();
    await debriefHost.app.plugins.enablePlugin();
    return performance.now() - start;
  });
}

/** The budgets of the plugin as lines of the benchmark's report. */
export function pluginLines(root: string, { evaluate, onload, yardstick }: PluginTimes): Line[] {
  return [
    { what: 'main.js', measured: statSync(join(root, 'main.js')).size / 1000, unit: 'KB', budget: MOST_BYTES / 1000, limit: 'at most' },
    { what: 'evaluating main.js, as parts of lodash.min.js', measured: evaluate / yardstick, unit: '', budget: 0.6, limit: 'at most' },
    { what: 'onload, as parts of lodash.min.js', measured: onload / yardstick, unit: '', budget: 0.3, limit: 'at most' },
  ];
}
