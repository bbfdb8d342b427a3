import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { projectRoot } from './linter.ts';

const read = (name: string) => JSON.parse(readFileSync(join(projectRoot, name), 'utf8')) as Record<string, unknown>;
const manifest = read('manifest.json');
const description = String(manifest['description']);

describe('the manifest', () => {
  it('is that of debrief', () => {
    expect(manifest).toMatchObject({ id: 'debrief', name: 'Debrief', minAppVersion: '1.13.0', isDesktopOnly: false });
  });

  it('has the version of package.json, and versions.json names the app it needs', () => {
    expect(manifest['version']).toMatch(/^\d+\.\d+\.\d+$/);
    expect(read('package.json')['version']).toBe(manifest['version']);
    expect(read('package-lock.json')['version']).toBe(manifest['version']);
    expect(read('versions.json')[String(manifest['version'])]).toBe(manifest['minAppVersion']);
  });

  it('describes itself as the community list demands', () => {
    expect(description.length).toBeGreaterThanOrEqual(10);
    expect(description.length).toBeLessThanOrEqual(250);
    expect(description).toMatch(/^[A-Za-z0-9 .,!?'"-]+\.$/);
    expect(description).not.toMatch(/plugin|obsidian/i);
  });

  it('has only the keys that are allowed', () => {
    const allowed = ['id', 'name', 'version', 'minAppVersion', 'description', 'author', 'authorUrl', 'fundingUrl', 'isDesktopOnly'];
    expect(Object.keys(manifest).filter((key) => !allowed.includes(key))).toEqual([]);
  });
});
