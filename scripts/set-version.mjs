// Run by `npm version`: gives manifest.json the version of package.json, and versions.json the app that this version needs.
import { readFileSync, writeFileSync } from 'node:fs';

const read = (path) => JSON.parse(readFileSync(path, 'utf8'));
const write = (path, value) => writeFileSync(path, `${JSON.stringify(value, null, 2)}\n`);

const { version } = read('package.json');
const manifest = { ...read('manifest.json'), version };
write('manifest.json', manifest);
write('versions.json', { ...read('versions.json'), [version]: manifest.minAppVersion });
