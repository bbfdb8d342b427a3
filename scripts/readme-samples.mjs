// node scripts/readme-samples.mjs: renews the samples in the README from a capture of the example vault.
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const title = 'DNS between data centers';
const folder = mkdtempSync(join(tmpdir(), 'debrief-'));
const note = join(folder, '2026-03-12.md');

execFileSync(process.execPath, ['esbuild.config.mjs'], { cwd: root, stdio: 'inherit' });
cpSync(join(root, 'examples', 'vault', 'Journal', '2026-03-12.md'), note);
execFileSync(process.execPath, [join(root, 'dist', 'debrief.mjs'), 'capture', note]);
const text = readFileSync(note, 'utf8');
rmSync(folder, { recursive: true });

const start = text.indexOf(`\n${title}\n`) + 1;
const end = text.indexOf('\n', text.indexOf('%% DEBRIEF_END', start));
const section = text.slice(start, end).replace(/(%% DEBRIEF_END \w+ v1 offline) .* %%/u, '$1 … %%');
const id = /DEBRIEF_START (\w+)/u.exec(section)?.[1];
const tasks = text.split('\n').filter((line) => line.startsWith('- [ ]') && line.includes(`^${id}-a`));

/** Puts a sample between its marks. */
function renew(readme, name, sample) {
  const [open, close] = [`<!-- sample:${name} -->`, `<!-- /sample:${name} -->`];
  const from = readme.indexOf(open) + open.length;
  return `${readme.slice(0, from)}\n\n\`\`\`markdown\n${sample}\n\`\`\`\n\n${readme.slice(readme.indexOf(close))}`;
}

const path = join(root, 'README.md');
writeFileSync(path, renew(renew(readFileSync(path, 'utf8'), 'section', section), 'tasks', tasks.join('\n')));
