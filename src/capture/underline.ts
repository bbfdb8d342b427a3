/** Whether the line below the one that ends at an offset is of dashes alone: under prose it makes a heading of that, elsewhere it is a rule. */
export const isUnderline = (text: string, at: number): boolean => /^[ \t]*(?:\r\n|\n|\r) {0,3}-{2,}[ \t]*(?=[\n\r]|$)/u.test(text.slice(at, at + 300));
