import { readFileSync } from 'node:fs';

/** What of the SDK is never run by a chat completion: it is replaced by empty classes and functions of the same names. */
const UNUSED = [
  /\/resources\/(?!chat\/|index\.mjs$)/,
  /\/resources\/chat\/completions\/messages\.mjs$/,
  /\/lib\/(?!chat-completions\/)/,
  /\/auth\/workload-identity-auth\.mjs$/,
  /\/internal\/auth\/x509-(?:workload-identity-auth|transport-state|transport-state-browser)\.(?:m?js|cjs)$/,
  /\/internal\/(?:uploads|to-file|multipart-encoding|ws|detect-platform|data-residency|bedrock|provider)\.mjs$/,
  /\/internal\/utils\/(?:env|path|uuid|query)\.mjs$/,
  /\/internal\/qs\//,
  /\/core\/(?:uploads|pagination|EventEmitter)\.mjs$/,
];

/** The names that a module exports by declaration or by list. */
function exportedNames(source) {
  const declared = [...source.matchAll(/^export (?:async )?(?:class|function\*?|const|let|var) (\w+)/gm)].map((match) => match[1]);
  const listed = [...source.matchAll(/^export \{([^}]*)\}/gm)].flatMap((match) => match[1].split(','));
  return [...declared, ...listed.map((name) => name.trim().split(/\s+as\s+/).pop())].filter((name) => name !== undefined && name !== '');
}

/** A capital begins the name of a class, small letters that of a function or of a constant. */
const stubOf = (name) => (/^[A-Z]/.test(name) ? `export class ${name} {}` : `export const ${name} = () => undefined;`);

/** Keeps of the openai package only what a chat completion needs; the rest would be two thirds of the bundle. */
export const slimOpenAi = {
  name: 'slim-openai',
  setup(build) {
    build.onLoad({ filter: /[\\/]node_modules[\\/]openai[\\/].*\.(?:mjs|js|cjs)$/ }, ({ path }) => {
      const name = path.replaceAll('\\', '/').replace(/^.*\/node_modules\/openai\//, '/');
      if (!UNUSED.some((unused) => unused.test(name))) return null;
      return { contents: exportedNames(readFileSync(path, 'utf8')).map(stubOf).join('\n'), loader: 'js' };
    });
  },
};
