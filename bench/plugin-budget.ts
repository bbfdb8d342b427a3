/** The most bytes that `main.js` may have: 620 KB. See docs/decisions/0009-size-of-the-plugin.md. */
export const MOST_BYTES = 620_000;
