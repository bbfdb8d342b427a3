import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import type { AxeResults } from 'axe-core';

import type { Host } from './host.ts';
import { projectRoot } from './project-root.ts';

const source = readFileSync(join(projectRoot, 'node_modules/axe-core/axe.min.js'), 'utf8');

type Axe = { run(context: { include: string[]; exclude: string[] }): Promise<AxeResults> };

/**
 * What axe-core finds wrong in a part of the page: each rule with the elements that break it. The app's own colour of the main button (white on
 * its accent, 4.3 to 1) is left out: no plugin sets it.
 */
export async function auditPart(host: Host, selector: string): Promise<string[]> {
  await host.page.evaluate(source);
  const { violations, passes } = await host.page.evaluate<AxeResults, string>(
    (part) => (window as unknown as { axe: Axe }).axe.run({ include: [part], exclude: ['.mod-cta'] }),
    selector,
  );
  if (passes.length < 5) throw new Error(`axe-core saw nothing of ${selector}.`);
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`);
}
