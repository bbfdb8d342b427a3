/** The names of a list as the user typed it: parted by commas or lines, blanks aside. */
export const readNames = (text: string): string[] => text.split(/[,;\n]/u).map((name) => name.trim()).filter((name) => name !== '');

/** A list of names as one line. */
export const printNames = (names: readonly string[]): string => names.join(', ');
