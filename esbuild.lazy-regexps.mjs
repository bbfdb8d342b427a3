import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import ts from 'typescript';

import { apply, nodesOf } from './esbuild.rewrite.mjs';

/** What `esbuild.regexps.js` has a function for. */
const FLAGS = new Set([...readFileSync(join(import.meta.dirname, 'esbuild.regexps.js'), 'utf8').matchAll(/__regexp_([a-z]*) =/gu)].map(([, flags]) => flags));

/**
 * A literal as a tagged template of the same characters, or null where it cannot stand in one. Two characters end or change a template: they
 * are written by their number.
 */
function templateOf(literal) {
  const [, pattern = '', flags = ''] = /^\/(.*)\/([a-z]*)$/su.exec(literal) ?? [];
  if (!FLAGS.has(flags)) throw new Error(`${literal}: esbuild.regexps.js has nothing for these flags`);
  return pattern.includes('${') || /\\`/u.test(pattern) ? null : `__regexp_${flags}\`${pattern.replaceAll('`', '\\x60')}\``;
}

/** Expressions become objects when they are first used. */
function lazy(source, path) {
  const literals = nodesOf(ts.createSourceFile(path, source, ts.ScriptTarget.Latest, true, ts.ScriptKind.TS)).filter((node) => node.kind === ts.SyntaxKind.RegularExpressionLiteral);
  return apply(source, literals.flatMap((node) => {
    const text = templateOf(node.getText());
    return text === null ? [] : [{ start: node.getStart(), end: node.end, text }];
  }));
}

/** Sources that were gone through: both builds have most of them. */
const done = new Map();

/**
 * Keeps engines from reading every regular expression at the start: a literal is checked wherever it stands, whether it is run or not, and
 * with the classes of Unicode that was nearly half of evaluating the plugin.
 */
export const lazyRegexps = {
  name: 'lazy-regexps',
  setup(build) {
    build.onLoad({ filter: /[\\/]src[\\/].*\.ts$/ }, ({ path }) => {
      const source = readFileSync(path, 'utf8');
      if (!done.has(source)) done.set(source, lazy(source, path));
      return { contents: done.get(source), loader: 'ts' };
    });
  },
};
