import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import ts from 'typescript';

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

/**
 * The changes that make regular expressions objects when they are first used. That keeps engines from reading every one at the start: a literal
 * is checked wherever it stands, whether it is run or not, and with the classes of Unicode that was nearly half of evaluating the plugin.
 *
 * @param nodes all nodes of a source
 */
export function lazyRegexps(nodes) {
  return nodes.filter((node) => node.kind === ts.SyntaxKind.RegularExpressionLiteral).flatMap((node) => {
    const text = templateOf(node.getText());
    return text === null ? [] : [{ start: node.getStart(), end: node.end, text }];
  });
}
