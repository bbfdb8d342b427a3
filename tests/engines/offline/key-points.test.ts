import { describe, expect, it } from 'vitest';
import { draftOf } from './draft.ts';

/** All sentences that are shown as points, and the summary. */
function told(...lines: string[]): string {
  const { summary, keyPoints } = draftOf(lines.join('\n'));
  return [summary, ...keyPoints.map(({ topic, text }) => `${topic}: ${text}`)].join('\n');
}

const TALK = [
  'Maren: The gallery service ran out of memory twice in the night of Monday and restarted each time.',
  'Robin Vale: The alert of the gallery service went to the storage people, who do not own the gallery service.',
  'Maren: The bank wants the signed forms for the gallery shop before the fair opens in April.',
];

describe('a guess', () => {
  it('keeps its hedge', () => {
    const said = told(...TALK.slice(1), 'Tobias Quint: I think the leak is in the image cache of the gallery service, as the image cache was changed last week.');
    expect(said).toContain('I think the leak is in the image cache');
  });

  it('gives way to what is said for sure later', () => {
    const said = told('Tobias Quint: I think the leak is in the image cache of the gallery service.', ...TALK, 'Robin Vale: I looked at the dumps, and the leak is in the session store of the gallery service.');
    expect(said).not.toContain('in the image cache');
  });
});

describe('a statement', () => {
  const CLAIM = 'Tobias Quint: The gallery service knows no tenant until after the login of the bank customer.';

  it('goes where another says the opposite and the speaker gives in', () => {
    expect(told(...TALK, CLAIM)).toContain('knows no tenant');
    expect(told(...TALK, CLAIM, 'Robin Vale: It does since September.', 'Tobias Quint: Oh right, I forgot about that.')).not.toContain('knows no tenant');
  });
});

describe('a key point', () => {
  it.each([
    ['a question', 'Robin Vale: Tomas is the one from the bank who signs the forms for the gallery shop?', 'Tomas'],
    ['an announcement', 'Robin Vale: And this is what I saw in the logs of the gallery service after each restart:', 'after each restart'],
    ['a pronoun in the air', 'Robin Vale: They restarted the gallery service of the old shop by hand on Sunday evening.', 'by hand on Sunday'],
    ['small talk', 'Robin Vale: My dog ate the printed forms of the gallery shop on the weekend and slept on the rest.', 'dog'],
    ['a question that nothing marks', 'Robin Vale: Why did the page of the gallery service go to the wrong team, that we do not know.', 'wrong team'],
    ['what was taken back', 'Robin Vale: The gallery service restarts on Sunday, no, sorry, the gallery importer restarts on Monday evening.', 'on Sunday'],
    ['a misheard article', 'Robin Vale: The gallery service is hosted in an powered rack of the bank in the second cellar.', 'powered rack'],
    ['a noun that says which one and no more', 'Robin Vale: The people that want to get involved in the gallery service of the bank for the fair.', 'get involved'],
    ['a thing that could be done', 'Robin Vale: We could also move the gallery service of the bank to the second cellar.', 'second cellar'],
    ['a journey', 'Robin Vale: The train back from the gallery fair was a nightmare with four hours of delay.', 'nightmare'],
    ['a sound check', 'Robin Vale: You are on mute, we cannot hear you, the microphone of the gallery room is broken.', 'microphone'],
  ])('is not %s', (_, line, said) => {
    expect(told(...TALK, line)).not.toContain(said);
  });

  it('is named by a noun, not by a verb that follows it', () => {
    const { keyPoints } = draftOf(['Maren: The gallery import runs on Fridays and takes the whole afternoon of the shop.', ...TALK].join('\n'));
    expect(keyPoints.map(({ topic }) => topic.toLowerCase()).filter((topic) => topic.includes('runs'))).toEqual([]);
  });

  it('is a sentence in German too', () => {
    const text = 'Jonas Falk: Die Leitung ist seit Montag ausgefallen, weil der Bagger das Kabel getroffen hat.\nPetra Wohl: Bei jedem Umzug der Leitung:\nJonas Falk: Der Anbieter der Leitung schickt am Dienstag einen Techniker in die Halle.';
    expect(told(text)).not.toContain('Umzug');
  });
});
