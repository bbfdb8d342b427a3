import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runInThisContext } from 'node:vm';

import esbuild from 'esbuild';
import { describe, expect, it } from 'vitest';

import { ownSource } from '../../esbuild.own-source.mjs';
import { privateName } from '../../esbuild.private-names.mjs';
import { temporaryFolder } from '../cli/temporary-folder.ts';
import { projectRoot } from './linter.ts';

/** Bundles a source as the project's own and gives what it exports, and the bundle's text. */
async function bundle(source: string): Promise<{ readonly text: string; readonly exports: Record<string, unknown> }> {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'src'));
  writeFileSync(join(folder, 'src/sample.ts'), source);
  const { outputFiles } = await esbuild.build({
    entryPoints: [join(folder, 'src/sample.ts')],
    bundle: true,
    minify: true,
    mangleProps: privateName,
    format: 'iife',
    globalName: 'sample',
    write: false,
    plugins: [ownSource({ without: ['examples'], marksPrivate: true })],
    inject: [join(projectRoot, 'esbuild.regexps.js')],
    logLevel: 'silent',
  });
  const text = outputFiles[0]?.text ?? '';
  return { text, exports: runInThisContext(`(() => { ${text} return sample; })()`) as Record<string, unknown> };
}

describe('a regular expression in the bundle', () => {
  it('is what it is in the source', async () => {
    const expressions = String.raw`[/\p{Lu}[\p{L}'-]+$/u, /a\/b|[/]/iu, /^(?:x|\d{2})\s*${'`'}+/mu, /\\${'`'}/u, /[\u0300-\u036f\n]/gu, /q/]`;
    const { exports } = await bundle(`export const all = ${expressions};`);
    const inSource = runInThisContext(expressions) as RegExp[];
    const named = ({ source, flags }: RegExp): string => `${source.replaceAll('\\x60', '`')} ${flags}`;
    expect((exports['all'] as RegExp[]).map(named)).toEqual(inSource.map(named));
  });

  it('begins again wherever one with a place is used', async () => {
    const { exports } = await bundle('export const first = (text: string): string | undefined => { const word = /\\w+/gu; return word.exec(text)?.[0]; };');
    const first = exports['first'] as (text: string) => string | undefined;
    expect([first('one two'), first('one two')]).toEqual(['one', 'one']);
  });

  it('is no literal, which engines would read at the start', async () => {
    expect((await bundle('export const is = (text: string): boolean => /^\\p{Lu}/u.test(text);')).text).toContain('`^\\p{Lu}`');
  });

  it('fails the build where its flags are not known', async () => {
    await expect(bundle('export const x = /a/dgimsuy;')).rejects.toThrow('nothing for these flags');
  });
});

describe('a table in the bundle', () => {
  const table = `const rule = { id: 'bell', examples: { yes: [/ring/u, 'a bell'], no: [] }, last: 1 };
    const rules = [rule, { id: 'horn', last: 2, examples: ['a horn'] }];
    export const ids = () => rules.map(({ id, last }) => id + last).join(' ');`;

  it('is there without its examples', async () => {
    const { text, exports } = await bundle(table);
    expect((exports['ids'] as () => string)()).toBe('bell1 horn2');
    expect(text).not.toMatch(/examples|a bell|ring|a horn/u);
  });
});

describe('a class in the bundle', () => {
  it('has short names for what is private', async () => {
    const { text, exports } = await bundle(`class Bell {
        private ringing = 0;
        private readonly loudness: number = 2;
        private ring(): number { this.ringing++; return this.ringing * this.loud(); }
        private loud(): number { const { loudness } = this; return loudness; }
        strike(): number { return this.ring() + this.ring(); }
      }
      export const strike = (): number => new Bell().strike();`);
    expect((exports['strike'] as () => number)()).toBe(6);
    expect(text).toMatch(/strike/u);
    expect(text).not.toMatch(/ringing|loud\(|ring\(|_private_/u);
  });
});
