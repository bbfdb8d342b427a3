import { describe, expect, it } from 'vitest';

import { rewrite } from '../../esbuild.rewrite.mjs';

const SOURCE = `class Client {
  send(body) { if (this.identity?.checks) this.identity.sign(body); return this.identity ? 1 : 2; }
  retry() { return 3; }
}
const log = function log() { return 4; };
let identity = null;
identity = Client;
export { log };
log(identity, { identity });
`;

describe('what of a package is rewritten for the bundle', () => {
  it('is the body of a function by its name', () => {
    expect(rewrite(SOURCE, { bodies: { retry: 'throw 5;', log: 'return 6;' }, absent: [] }, 'a.mjs')).toBe(SOURCE.replace('{ return 3; }', '{ throw 5; }').replace('{ return 4; }', '{ return 6; }'));
  });

  it('is an expression wherever it is read, and not where it is assigned to', () => {
    const text = rewrite(SOURCE, { bodies: {}, absent: ['this.identity', 'identity'] }, 'a.mjs');
    expect(text).toContain('if (undefined?.checks) undefined.sign(body); return undefined ? 1 : 2;');
    expect(text).toContain('let identity = null;\nidentity = Client;\nexport { log };\nlog(undefined, { identity });');
  });

  it('is a statement that begins as is told', () => {
    const text = rewrite(SOURCE, { without: [/^log\(/, /^identity =/] }, 'a.mjs');
    expect(text).toContain('let identity = null;\n;\nexport { log };\n;\n');
  });

  it('fails the build where the package has become another one', () => {
    const build = (rules: Partial<Parameters<typeof rewrite>[1]>) => (): string => rewrite(SOURCE, { bodies: {}, absent: [], ...rules }, 'a.mjs');
    expect(build({ bodies: { resend: 'throw 5;' } })).toThrow('a.mjs: resend is not there, or not once');
    expect(build({ absent: ['this.provider'] })).toThrow('a.mjs: this.provider is not there');
    expect(build({ without: [/^resend\(/] })).toThrow('a.mjs: ^resend\\( is not there');
    expect(() => rewrite(`${SOURCE}function retry() {}`, { bodies: { retry: 'throw 5;' }, absent: [] }, 'a.mjs')).toThrow('retry');
  });
});
