import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { load } from 'js-yaml';
import { describe, expect, it } from 'vitest';

import { thirdParty } from '../../scripts/third-party.mjs';
import { temporaryFolder } from '../cli/temporary-folder.ts';
import { projectRoot } from './linter.ts';

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}

interface Workflow {
  readonly on: { readonly push: { readonly tags: readonly string[] } };
  readonly permissions: Readonly<Record<string, string>>;
  readonly jobs: { readonly release: { readonly steps: readonly Step[] } };
}

const workflow = load(readFileSync(join(projectRoot, '.github/workflows/release.yml'), 'utf8')) as Workflow;
const { steps } = workflow.jobs.release;
const ASSETS = ['main.js', 'manifest.json', 'styles.css'];

describe('the release', () => {
  it('is made of a tag that is a version without a v', () => {
    expect(workflow.on).toEqual({ push: { tags: ['[0-9]+.[0-9]+.[0-9]+'] } });
    expect(readFileSync(join(projectRoot, '.npmrc'), 'utf8')).toMatch(/^tag-version-prefix=$/mu);
  });

  it('is tested and built before it is attested, and drafted last', () => {
    const order = ['npm ci', 'npm run lint', 'npm run types', 'npm test', 'npm run build', 'attest-build-provenance', 'gh release create'];
    const places = order.map((what) => steps.findIndex(({ run = '', uses = '' }) => `${run} ${uses}`.includes(what)));
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((one, other) => one - other));
    expect(places.at(-1)).toBe(steps.length - 1);
  });

  it('is a draft of the three files that the app loads, all attested', () => {
    const draft = steps.at(-1)?.run ?? '';
    expect(draft).toContain('--draft');
    for (const asset of ASSETS) expect(draft.split(' ')).toContain(asset);
    const attested = steps.find(({ uses = '' }) => uses.includes('attest'))?.with?.['subject-path'];
    expect(String(attested).trim().split('\n')).toEqual(ASSETS);
    expect(workflow.permissions).toEqual({ contents: 'write', 'id-token': 'write', attestations: 'write' });
  });

  it('runs only scripts that package.json has', () => {
    const { scripts } = JSON.parse(readFileSync(join(projectRoot, 'package.json'), 'utf8')) as { scripts: Record<string, string> };
    const wanted = steps.flatMap(({ run = '' }) => [...run.matchAll(/npm run ([\w:-]+)/gu)].map(([, name = '']) => name));
    expect(wanted.filter((name) => !Object.hasOwn(scripts, name))).toEqual([]);
  });
});

describe('npm version', () => {
  it('keeps manifest.json and versions.json in step, and tags the bare version', () => {
    const folder = temporaryFolder();
    const run = (command: string, ...given: readonly string[]): string => execFileSync(command, given, { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
    const { version, scripts } = JSON.parse(readFileSync(join(projectRoot, 'package.json'), 'utf8')) as { version: string; scripts: Record<string, string> };
    mkdirSync(join(folder, 'scripts'));
    writeFileSync(join(folder, 'package.json'), JSON.stringify({ name: 'debrief', version, private: true, type: 'module', scripts: { version: scripts['version'] } }));
    for (const name of ['.npmrc', 'manifest.json', 'versions.json', 'scripts/set-version.mjs']) copyFileSync(join(projectRoot, name), join(folder, name));
    run('git', 'init', '-q');
    run('git', 'add', '-A');
    const name = ['-c', 'user.name=test', '-c', 'user.email=test@example.org'];
    run('git', ...name, 'commit', '-qm', 'Begin');
    run('git', 'config', 'user.name', 'test');
    run('git', 'config', 'user.email', 'test@example.org');
    run('npm', 'version', '7.8.9');
    const manifest = JSON.parse(run('git', 'show', 'HEAD:manifest.json')) as Record<string, string>;
    const versions = JSON.parse(run('git', 'show', 'HEAD:versions.json')) as Record<string, string>;
    expect(manifest['version']).toBe('7.8.9');
    expect(versions).toEqual({ [version]: manifest['minAppVersion'], '7.8.9': manifest['minAppVersion'] });
    expect(run('git', 'tag').trim()).toBe('7.8.9');
  });
});

describe('THIRD-PARTY.md', () => {
  it('names every package that is bundled, with its licence', async () => {
    const written = readFileSync(join(projectRoot, 'THIRD-PARTY.md'), 'utf8');
    expect(written).toBe(await thirdParty());
    expect(written).toMatch(/^## openai /mu);
  });
});
