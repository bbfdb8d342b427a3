import ts from 'typescript';

/** Every node of a tree, in a list. */
export function nodesOf(root) {
  const nodes = [root];
  // The list grows while it is gone through.
  for (const node of nodes) ts.forEachChild(node, (child) => { nodes.push(child); });
  return nodes;
}

/** The name of a function that is declared, a method, or assigned under a name; undefined for what is none or has no name. */
function nameOfFunction(node) {
  return ts.isFunctionLike(node) && node.body !== undefined && ts.isBlock(node.body)
    ? (node.name ?? (ts.isVariableDeclaration(node.parent) ? node.parent.name : undefined))?.getText()
    : undefined;
}

/** Whether an expression is read where it stands, and is neither a name that is declared nor what is assigned to. */
function isRead(node) {
  const { parent } = node;
  if (ts.isBinaryExpression(parent) && parent.left === node) return parent.operatorToken.kind < ts.SyntaxKind.FirstAssignment || parent.operatorToken.kind > ts.SyntaxKind.LastAssignment;
  if (ts.isShorthandPropertyAssignment(parent) || ts.isBindingElement(parent)) return false;
  return parent.name !== node && parent.propertyName !== node;
}

const isStatement = (node) => ts.isExpressionStatement(node) || ts.isVariableStatement(node) || ts.isIfStatement(node);

/** Refuses what does not fit: then another version of the package is installed than the names were chosen for. */
function expectIn(file, fits, name) {
  if (!fits) throw new Error(`${file}: ${name} is not there, or not once. Look at what this version of the package does.`);
}

/**
 * Gives functions of a source other bodies, takes expressions for undefined wherever they are read, and leaves out statements.
 *
 * @param {string} source
 * @param {{ bodies?: Readonly<Record<string, string>>, absent?: readonly string[], without?: readonly RegExp[] }} rules `bodies`: statements by
 *   the function's name; `absent`: expressions as they are written; `without`: how the statements begin that are left out
 * @param {string} file its name, for the error
 * @returns {string}
 * @throws where a function is not there exactly once, or an expression or a statement is not there
 */
export function rewrite(source, { bodies = {}, absent = [], without = [] }, file) {
  if (Object.keys(bodies).length + absent.length + without.length === 0) return source;
  const nodes = nodesOf(ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true, ts.ScriptKind.JS));
  const changes = [];
  for (const [name, body] of Object.entries(bodies)) {
    const places = nodes.filter((node) => nameOfFunction(node) === name);
    expectIn(file, places.length === 1, name);
    changes.push({ start: places[0].body.getStart(), end: places[0].body.end, text: `{ ${body} }` });
  }
  for (const expression of absent) {
    const places = nodes.filter((node) => ts.isExpression(node) && node.getText() === expression && isRead(node));
    expectIn(file, places.length > 0, expression);
    changes.push(...places.map((place) => ({ start: place.getStart(), end: place.end, text: 'undefined' })));
  }
  for (const start of without) {
    const places = nodes.filter((node) => isStatement(node) && start.test(node.getText()));
    expectIn(file, places.length > 0, start.source);
    changes.push(...places.map((place) => ({ start: place.getStart(), end: place.end, text: ';' })));
  }
  return apply(source, changes);
}

/** A source with changes made; those within others fall with them. */
export function apply(source, changes) {
  const outer = changes.filter((change) => !changes.some((other) => other !== change && other.start <= change.start && other.end >= change.end));
  return outer.sort((a, b) => b.start - a.start).reduce((text, { start, end, text: instead }) => text.slice(0, start) + instead + text.slice(end), source);
}
