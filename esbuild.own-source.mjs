import { readFileSync } from 'node:fs';

import ts from 'typescript';

import { lazyRegexps } from './esbuild.lazy-regexps.mjs';
import { leftOut } from './esbuild.left-out.mjs';
import { privateNames } from './esbuild.private-names.mjs';
import { apply, nodesOf } from './esbuild.rewrite.mjs';

/** The nodes of sources that were read: both bundles have most of them. */
const known = new Map();

function nodesIn(source, path) {
  if (!known.has(source)) known.set(source, nodesOf(ts.createSourceFile(path, source, ts.ScriptTarget.Latest, true, ts.ScriptKind.TS)));
  return known.get(source);
}

/**
 * Reads our own source for a bundle: regular expressions are made at first use, and some properties are left out.
 *
 * @param {{ without: readonly string[], marksPrivate?: boolean }} options `without`: names of the properties; `marksPrivate`: whether the names
 *   of private members are marked, so that they can be made short
 */
export const ownSource = ({ without, marksPrivate = false }) => ({
  name: 'own-source',
  setup(build) {
    build.onLoad({ filter: /[\\/]src[\\/].*\.ts$/ }, ({ path }) => {
      const source = readFileSync(path, 'utf8');
      const nodes = nodesIn(source, path);
      const changes = [...lazyRegexps(nodes), ...leftOut(nodes, without), ...(marksPrivate ? privateNames(nodes) : [])];
      return { contents: apply(source, changes), loader: 'ts' };
    });
  },
});
