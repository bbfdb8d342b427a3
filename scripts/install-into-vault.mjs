// npm run vault -- PATH: builds the plugin and puts it into the vault at PATH.
import { execFileSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';

const root = join(import.meta.dirname, '..');
const files = ['main.js', 'manifest.json', 'styles.css'];

/** Says what is wrong, what follows from it and what to do, and ends. */
function refuse(message) {
  console.error(`Nothing was installed: ${message}`);
  process.exit(1);
}

const [path, ...rest] = process.argv.slice(2);
if (path === undefined || rest.length > 0) refuse('name one vault, like this: npm run vault -- ~/Notes');

// npm runs scripts in the project's folder; INIT_CWD is where the user stands.
const vault = resolve(process.env.INIT_CWD ?? '.', path);
if (!existsSync(vault)) refuse(`there is no folder ${vault}. Look at the spelling.`);
if (!statSync(vault).isDirectory()) refuse(`${vault} is a file. Name the vault's folder.`);
const settings = join(vault, '.obsidian');
if (!existsSync(settings)) refuse(`${vault} is no vault: it has no .obsidian folder. Open it once in Obsidian, or name the folder above your notes.`);

const target = join(settings, 'plugins', 'debrief');
try {
  execFileSync(process.execPath, ['esbuild.config.mjs'], { cwd: root, stdio: 'inherit' });
  mkdirSync(target, { recursive: true });
  for (const file of files) copyFileSync(join(root, file), join(target, file));
} catch (error) {
  refuse(`${error.message}.`);
}

console.log(`Installed ${files.join(', ')} in ${target}.`);
console.log('Now, in Obsidian: Settings, Community plugins, Debrief on (reload the app first if it was open).');
