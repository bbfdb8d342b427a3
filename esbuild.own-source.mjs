import { readFileSync } from 'node:fs';

import ts from 'typescript';

import { lazyRegexps } from './esbuild.lazy-regexps.mjs';
import { leftOut } from './esbuild.left-out.mjs';
import { apply, nodesOf } from './esbuild.rewrite.mjs';

/**
 * Reads our own source for the bundles: with regular expressions that are made at first use, and without some properties.
 *
 * @param names the properties that are left out
 */
export const ownSource = (names) => ({
  name: 'own-source',
  setup(build) {
    build.onLoad({ filter: /[\\/]src[\\/].*\.ts$/ }, ({ path }) => {
      const source = readFileSync(path, 'utf8');
      const nodes = nodesOf(ts.createSourceFile(path, source, ts.ScriptTarget.Latest, true, ts.ScriptKind.TS));
      return { contents: apply(source, [...lazyRegexps(nodes), ...leftOut(nodes, names)]), loader: 'ts' };
    });
  },
});
