import ts from 'typescript';

import { nodesOf } from './esbuild.rewrite.mjs';

/** What the names of private members end with in the plugin's bundle, where esbuild makes such names short. */
const PRIVATE = '_private_';
export const privateName = /_private_$/;

const isPrivate = (member) => (ts.getCombinedModifierFlags(member) & ts.ModifierFlags.Private) !== 0 && ts.isIdentifier(member.name);
const isOfThis = (node) => ts.isPropertyAccessExpression(node) && node.expression.kind === ts.SyntaxKind.ThisKeyword;

/** Names that a class reads by destructuring, perhaps from `this`: they stay as they are. */
const destructured = (inside) => new Set(inside.filter(ts.isBindingElement).map((element) => (element.propertyName ?? element.name).getText()));

/**
 * The changes that mark private fields and methods where they are declared and where they are read from `this`. Nothing else may read them
 * (tests/project/private-names.test.ts). Fields that are parameters of a constructor stay as they are.
 */
export function privateNames(nodes) {
  return nodes.filter(ts.isClassLike).flatMap((type) => {
    const inside = nodesOf(type);
    const kept = destructured(inside);
    const members = type.members.filter((member) => isPrivate(member) && !kept.has(member.name.getText()));
    const names = new Set(members.map(({ name }) => name.getText()));
    const reads = inside.filter((node) => isOfThis(node) && names.has(node.name.getText()));
    return [...members, ...reads].map(({ name: { end } }) => ({ start: end, end, text: PRIVATE }));
  });
}
