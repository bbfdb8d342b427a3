import { builtinModules } from 'node:module';

import { purityRules } from './purity.mjs';
import { rooms } from './rooms.mjs';
import { noLookbehind } from './lookbehind.mjs';

const escape = (name) => name.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');

/** What a room must not import, as expressions over the import's path; each with what to say. */
function forbiddenPaths(room) {
  const others = rooms.map((other) => other.name).filter((name) => name !== room.name && !room.mayImport.includes(name));
  const paths = [
    {
      regex: `^\\.{1,2}/(?:.*/)?(?:${others.join('|')})(?:/|$)`,
      message: `src/${room.name} may import ${room.mayImport.join(', ') || 'no other room'}: see docs/architecture.md.`,
    },
    { regex: '^(?:/|[A-Za-z]:|file:|src/)', message: 'Import by a relative path.' },
  ];
  if (!room.obsidian) paths.push({ regex: '^(?:obsidian|electron|@codemirror/.*|@lezer/.*)$', message: `src/${room.name} does not know Obsidian.` });
  if (!room.node) paths.push({ regex: `^(?:node:.*|(?:${builtinModules.map(escape).join('|')})(?:/.*)?)$`, message: `src/${room.name} does not know Node.` });
  return paths;
}

/** `no-restricted-imports` sees neither `import()` nor `import('…')` in a type. */
function restrictedDynamicImports(paths) {
  return paths.flatMap(({ regex, message }) => {
    const source = `/${regex.replaceAll('/', '\\/').replaceAll('\\\\/', '\\/')}/`;
    return [
      { selector: `ImportExpression[source.value=${source}]`, message },
      { selector: `TSImportType[source.value=${source}]`, message },
    ];
  });
}

function fence(room) {
  const paths = forbiddenPaths(room);
  const purity = room.pure ? purityRules : { globals: [], properties: [], syntax: [], imports: [] };
  const named = { selector: "ImportExpression:not([source.type='Literal'])", message: 'Name the module that is imported.' };
  const rules = {
    'no-restricted-imports': ['error', { paths: purity.imports, patterns: paths }],
    'no-restricted-syntax': ['error', ...noLookbehind, ...purity.syntax, named, ...restrictedDynamicImports(paths)],
    'max-lines': ['error', 300],
  };
  if (room.pure) {
    rules['no-restricted-globals'] = ['error', ...purity.globals];
    rules['no-restricted-properties'] = ['error', ...purity.properties];
    rules['no-console'] = 'error';
  }
  return { name: `debrief/fence/${room.name}`, files: [`src/${room.name}/**/*.ts`], rules };
}

/** One lint configuration for each room. */
export const fences = rooms.map(fence);
