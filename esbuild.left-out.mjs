import ts from 'typescript';

/**
 * What of our own source is left out of the bundles: properties of object literals, by their names. `examples` of the rules' tables are their
 * tests and nothing in src reads them; `because` is what only the command line prints of a feature (`scan --explain`).
 */
export const LEFT_OUT = { plugin: ['examples', 'because'], command: ['examples'] };

/** The changes that leave out the properties of these names, each with the comma behind it. */
export function leftOut(nodes, names) {
  return nodes.filter((node) => ts.isPropertyAssignment(node) && names.includes(node.name.getText())).map((node) => {
    const comma = /^\s*,/u.exec(node.getSourceFile().text.slice(node.end))?.[0] ?? '';
    return { start: node.getStart(), end: node.end + comma.length, text: '' };
  });
}
