const THINGS = ['mail relay', 'backup job', 'price table', 'login page', 'storage pool', 'index job', 'access list', 'release train', 'billing service', 'test suite', 'warehouse report', 'rack switch'];
const SAID = [
  'I had a look at the {thing} yesterday and it is slower than we planned.',
  'Can you check the {thing} again before the next meeting, please?',
  'Yeah, and the customer asked about the {thing} for the third time now.',
  'We decided to leave the {thing} as it is until the end of the quarter.',
  "I'll write that down for the {thing}, step {step}, so that nobody forgets it.",
];

/** A meeting in which three people say so many sentences, a turn a line. No sentence stands twice. */
export function longTalk(turns: number): string {
  return Array.from({ length: turns }, (_, turn) => {
    const name = ['Ines', 'Marlo', 'Teo'][turn % 3] ?? '';
    const said = (SAID[turn % SAID.length] ?? '').replace('{thing}', THINGS[turn % THINGS.length] ?? '').replace('{step}', String(turn));
    return `${name}: ${said} That was point number ${String(turn)} for today.`;
  }).join('\n');
}
