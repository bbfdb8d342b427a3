/** A full stop behind which no new sentence begins: that of a short title, an initial, a number in a list, "e.g.". */
const NO_END = /(?:^|[\s(])(?:\p{Lu}|\d{1,3}|mr|mrs|ms|dr|prof|st|vs|etc|e\.g|i\.e|approx|no|nr|bzw|ca|z\.\s?b|d\.\s?h|u\.\s?a)\.$/iu;

/** The sentences of a summary, each with its closing mark. */
export function summarySentences(summary: string): string[] {
  const sentences: string[] = [];
  let from = 0;
  for (const mark of summary.matchAll(/[.!?…。！？]+["'”’»)]*(?=\s|$)/gu)) {
    const end = mark.index + mark[0].length;
    if (mark[0] === '.' && end < summary.length && NO_END.test(summary.slice(Math.max(from, end - 12), end))) continue;
    sentences.push(summary.slice(from, end).trim());
    from = end;
  }
  return [...sentences, summary.slice(from).trim()].filter((sentence) => sentence !== '');
}
