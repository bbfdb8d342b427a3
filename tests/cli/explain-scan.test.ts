import { describe, expect, it } from 'vitest';

import { explainScan, type ExplainedText } from '../../src/cli/explain-scan.ts';
import { printScan } from '../../src/cli/print-scan.ts';
import { paintFor, type Terminal } from '../../src/cli/terminal.ts';

const CALL = [
  'Oda: So, um, the pump is loud again, you know, half the night.',
  'Finn: Yeah, I think we should, like, call the plumber then.',
  'Oda: Okay, let me do that, I guess, before the weekend.',
  'Finn: Right, and I will look at the filter, I mean, it was due anyway.',
].join('\n');

const NOTE = `---
created: 2026-03-12
---
# Thursday

## Pump

${CALL}

- [ ] buy a filter

${CALL.replaceAll('pump', 'valve')}

## Notes

> [!tip] Water
> Pumps run best at night.

> Water is the driving force.

- the garden hose
- the rain barrel

| part | price |
| --- | --- |
| ring | 2 |

\`\`\`sh
pump --start
\`\`\`

%% the gate code is on the fridge %%

Water the seedlings in the morning, before the sun stands over the roof, and close the shed, since the fox was there again on Tuesday.
`;

function printed(note: string): string {
  let text = '';
  const terminal: Terminal = { out: (more) => { text += more; }, err: () => undefined, interactive: false, columns: 80, paint: paintFor(false, {}) };
  printScan(terminal, explainScan('2026-03-12.md', note));
  return text;
}

const rejectedAt = (line: number): ExplainedText | undefined => explainScan('2026-03-12.md', NOTE).rejected.find(({ startLine }) => startLine === line);
const lineOf = (start: string): number => NOTE.slice(0, NOTE.indexOf(start)).split('\n').length;

describe('scan --explain', () => {
  it('gives every transcript its features, their points, the sum and what is needed', () => {
    const [first] = explainScan('2026-03-12.md', NOTE).transcripts;
    expect(first?.features).toContainEqual({ id: 'turns', points: 8, because: 'the same names take turns' });
    const sum = (first?.features ?? []).reduce((points, feature) => points + (feature.points === 'never' ? 0 : feature.points), 0);
    expect(first).toMatchObject({ needed: 14, firstWords: 'Oda: So, um, the pump is loud again, you know, half the …' });
    expect(first?.score).toBeCloseTo(sum, 0);
    expect(first?.reasons).toContain('the same names take turns');
  });

  it('says of a further part why it was joined, and of another meeting why not', () => {
    const [, second] = explainScan('2026-03-12.md', NOTE).transcripts;
    expect(second?.joining).toMatchObject({ joined: true, needed: 4 });
    expect(second?.joinedBecause).toContain('the same people speak');
    const apart = explainScan('2026-03-12.md', NOTE.replace('- [ ] buy', '## Valve\n\n- [ ] buy')).transcripts[1]?.joining;
    expect(apart).toMatchObject({ joined: false, score: null });
    expect(apart?.features).toContainEqual({ id: 'another heading', points: 'never', because: 'it stands under another heading' });
  });

  it.each([
    ['> [!tip]', 'a callout without speakers or times'],
    ['> Water is', 'a quote without speakers or times'],
    ['- the garden', 'a list without speakers or times'],
    ['- [ ] buy', 'a list of tasks'],
    ['| part', 'a table without speakers or times'],
    ['```sh', 'code'],
    ['%% the gate', 'a comment with too few words to tell'],
  ])('says why %s was left', (start, because) => {
    expect(rejectedAt(lineOf(start))?.reasons).toEqual([because]);
  });

  it('says why a paragraph was left, by its points', () => {
    const left = rejectedAt(lineOf('Water the seedlings'));
    expect(left?.reasons[0]).toBe('it is short');
    expect(left?.needed).toBe(28);
  });

  it('prints a block for each, with lines, first words, aligned points and the sum', () => {
    const text = printed(NOTE);
    expect(text).toContain('       Oda: So, um, the pump is loud again, you know, half the …\n');
    expect(text).toMatch(/^ {9}\+ 4 {7}speaker labels\n {9}\+ 8 {7}the same names take turns$/mu);
    expect(text).toMatch(/^ {9}= \d+\.\d {4}needs 14 to be a transcript$/mu);
    expect(text).toMatch(/^ {7}Merged with the previous part\n( {9}[+-] .+\n)+ {9}= .+ {2,}needs 4 to be merged$/mu);
    expect(text).toMatch(/^ {2}Not transcripts:\n {5}line \d+: - \[ \] buy a filter\n {9}never {5}a list of tasks$/mu);
  });

  it('names what belongs to another plugin', () => {
    const note = `%% DATAFLOW_START %%\n\n- ${CALL.replaceAll('\n', '\n- ')}\n\n%% DATAFLOW_END %%\n`;
    expect(explainScan('a.md', note).rejected.flatMap(({ reasons }) => reasons)).toContain('it belongs to Debrief or to another plugin');
  });
});
