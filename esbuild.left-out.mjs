import ts from 'typescript';

/** The tests of a rule, in its row of a table: nothing in src reads them. */
const TESTS = 'examples';
/** What a feature says: only the command line prints it (`scan --explain`). */
const SAID = 'because';

/** The properties of object literals in our own source that each bundle goes without, by their names. */
export const LEFT_OUT = { plugin: [TESTS, SAID], command: [TESTS] };

/** Whether a property holds what a rule says yes or no to: `yes: examples([…])` (src/text/examples.ts). */
const holdsExamples = ({ initializer }) => ts.isCallExpression(initializer) && initializer.expression.getText() === TESTS;

/** The changes that leave out the properties of these names, and those that hold examples, each with the comma behind it. */
export function leftOut(nodes, names) {
  return nodes.filter((node) => ts.isPropertyAssignment(node) && (names.includes(node.name.getText()) || holdsExamples(node))).map((node) => {
    const comma = /^\s*,/u.exec(node.getSourceFile().text.slice(node.end))?.[0] ?? '';
    return { start: node.getStart(), end: node.end + comma.length, text: '' };
  });
}
