import { join, sep } from 'node:path';

import ts from 'typescript';
import { expect, it } from 'vitest';

import { projectRoot } from './linter.ts';

const isPrivate = (symbol: ts.Symbol | undefined): boolean =>
  (symbol?.declarations ?? []).some((declaration) => (ts.getCombinedModifierFlags(declaration) & ts.ModifierFlags.Private) !== 0);

// esbuild.private-names.mjs makes the names of private members short where they are read from `this`, and nowhere else.
it('reads private members from nothing but this', () => {
  const { config } = ts.readConfigFile(join(projectRoot, 'tsconfig.json'), (path) => ts.sys.readFile(path)) as { config: unknown };
  const { fileNames, options } = ts.parseJsonConfigFileContent(config, ts.sys, projectRoot);
  const inSource = join(projectRoot, 'src') + sep;
  const program = ts.createProgram(fileNames.filter((name) => name.startsWith(inSource.replaceAll('\\', '/'))), options);
  const checker = program.getTypeChecker();
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    const isOther = ts.isPropertyAccessExpression(node) && node.expression.kind !== ts.SyntaxKind.ThisKeyword;
    if (isOther && node.getSourceFile().fileName.startsWith(inSource) && isPrivate(checker.getSymbolAtLocation(node.name))) found.push(node.getText());
    ts.forEachChild(node, visit);
  };
  for (const file of program.getSourceFiles()) if (file.fileName.startsWith(inSource)) visit(file);
  expect(found).toEqual([]);
}, 180_000);
