import { join } from 'node:path';

import esbuild from 'esbuild';

/** The host's script and style, bundled. */
export interface Page {
  readonly script: string;
  readonly style: string;
}

let built: Promise<Page> | null = null;

/** Bundles the page of the host, once a process. `root` is the project's folder. */
export function buildPage(root: string): Promise<Page> {
  built ??= bundle(root);
  return built;
}

async function bundle(root: string): Promise<Page> {
  const { outputFiles } = await esbuild.build({
    absWorkingDir: root,
    entryPoints: { host: join(root, 'tests/host/page/start.ts'), style: join(root, 'tests/host/page/style/host.css') },
    outdir: 'out',
    bundle: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    sourcemap: 'inline',
    logLevel: 'warning',
  });
  const textOf = (ending: string): string => outputFiles.find(({ path }) => path.endsWith(ending))?.text ?? '';
  return { script: textOf('.js'), style: textOf('.css') };
}
