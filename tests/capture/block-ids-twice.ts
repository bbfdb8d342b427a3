/** The block ids of Debrief's that stand more than once in a note, wherever it is; links to them are none. */
export function blockIdsTwice(text: string): string[] {
  const ids = [...text.matchAll(/(^|[^#])\^([a-z2-7]{6}(?:-[aj]\d+)?)(?![\w-])/gmu)].map(([, , id]) => id ?? '');
  return ids.filter((id, index) => ids.indexOf(id) !== index);
}
