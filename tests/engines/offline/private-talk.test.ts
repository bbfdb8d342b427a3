import { describe, expect, it } from 'vitest';
import { makeMinutes } from '../../../src/capture/make-minutes.ts';
import { offlineEngine } from '../../../src/engines/offline/offline-engine.ts';
import { draftOf } from './draft.ts';

/** All that would be shown of a meeting, in one string. */
function shown(text: string): string {
  const { title, summary, keyPoints, decisions, actionItems, jira, openQuestions } = draftOf(text);
  return JSON.stringify({ title, summary, keyPoints, decisions, actionItems, jira, openQuestions });
}

const AROUND = [
  "Maren: The router in the back office was replaced on Monday because the old one dropped the link every night.",
  "Robin Vale: The supplier sent the new access point for the warehouse and the invoice is in the finance folder.",
];
const AFTER = ["Maren: The second access point for the canteen costs four hundred euros more than we planned."];

describe('a secret that was said', () => {
  it.each([
    ["Robin Vale: The password for the new router is Gooseberry44, and the admin page of the router is on the usual address.", 'Gooseberry'],
    ["Robin Vale: I'll send the router manual tomorrow, the wifi password is orange tractor seven.", 'tractor'],
    ["Robin Vale: What's the router password now?\nMaren: Gooseberry forty four, all one word, and the router restarts after that by itself.", 'Gooseberry'],
    ["Robin Vale: Please call the router supplier tomorrow, the number of the supplier is 0151 2345 6780.", '2345'],
    ["Robin Vale: I'll pay the router with the company card by Friday, that is four one one one, two two two two, nine.", 'four one one one'],
    ["Robin Vale: We decided to use the new api key for the router, the key is sk-test1234567890abc.", 'sk-test'],
    ["Robin Vale: The door code is 4711 and the router stands behind the second door of the back office.", '4711'],
  ])('is not in the minutes: %s', (line, secret) => {
    expect(shown([...AROUND, line, ...AFTER].join('\n'))).not.toContain(secret);
  });

  it('is not in German minutes either', () => {
    const text = 'Ina: Der neue Router für das Lager ist am Montag gekommen und läuft im Keller. Jens: Ich schicke die Rechnung morgen an die Buchhaltung, das Passwort für den Router lautet Stachelbeere, und der Router steht im Keller neben dem alten Schrank.';
    expect(shown(text)).not.toContain('Stachelbeere');
  });

  it('leaves talk about passwords in', () => {
    const text = [...AROUND, 'Maren: The router password has expired, and we agreed to rotate the router passwords every quarter.', ...AFTER].join('\n');
    expect(draftOf(text).decisions.map((decision) => decision.text)).toEqual(['Rotate the router passwords every quarter.']);
  });
});

describe('what was said in confidence', () => {
  it.each([
    ["Robin Vale: This is off the record, but Tobias leaves the warehouse team at the end of May and nobody in the warehouse knows it yet.", 'Tobias'],
    ["Robin Vale: Tobias leaves the warehouse team at the end of May, that's not for anybody's notes.", 'Tobias'],
    ["Robin Vale: Between us, the supplier of the router is nearly broke.\nMaren: So we decided to look for another supplier of the router in secret.", 'secret'],
    ["Robin Vale: Please don't put that in the minutes, but I'll talk to the supplier's lawyer about the router tomorrow.", 'lawyer'],
    ['Robin Vale: Unter uns, der Lieferant vom Router ist fast pleite.', 'pleite'],
    ['Robin Vale: Bitte nicht ins Protokoll, der Lieferant vom Router ist fast pleite.', 'pleite'],
  ])('is not in the minutes: %s', (line, secret) => {
    expect(shown([...AROUND, line].join('\n'))).not.toContain(secret);
  });

  it.each([
    ['keep that between us', 'Please keep that between us for now.'],
    ['no names', 'No names, please.'],
    ['not for the notes', 'This is really not for the notes.'],
    ['Keine Namen', 'Keine Namen, bitte.'],
  ])('reaches to the end where the talk does not return: %s', (_, opens) => {
    const aside = ['Maren: Oh.', 'Robin Vale: It was a long evening in the warehouse office.', 'Maren: That is sad to hear.', 'Robin Vale: It is.', 'Maren: And the others in the warehouse?'];
    const late = "Robin Vale: I'll send the three numbers about Tobias by Monday, and we decided to buy him a farewell present.";
    const text = shown([...AROUND, `Robin Vale: ${opens}`, ...aside, late, ...AFTER].join('\n'));
    expect(text).not.toContain('Tobias');
    expect(text).not.toContain('present');
  });

  it('ends where the talk goes back on the record', () => {
    const text = [...AROUND, 'Robin Vale: Off the record, Tobias leaves in May.', 'Maren: Oh no.', "Maren: Okay, back on the record. We decided to buy the second access point for the canteen."].join('\n');
    expect(draftOf(text).decisions.map((decision) => decision.text)).toEqual(['Buy the second access point for the canteen.']);
  });
});

describe('minutes without what was said in private', () => {
  const wishes = { isOff: false, unreadLine: null, language: null, instructions: null, jiraProject: null };
  async function withheld(...lines: string[]): Promise<boolean> {
    const meeting = { text: [...AROUND, ...lines, ...AFTER].join('\n'), title: null, date: '2026-03-10', me: [], attendees: [], glossary: [] };
    const made = await makeMinutes(meeting, offlineEngine, { wishes, vaultNames: [], clock: () => 0, signal: new AbortController().signal });
    return 'minutes' in made && made.minutes.withheld === true;
  }

  it('say that something is missing', async () => {
    expect(await withheld('Robin Vale: Off the record, the supplier will be bought by somebody in spring.', 'Maren: Oh.', 'Robin Vale: Anyway, back to the budget.')).toBe(true);
    expect(await withheld('Robin Vale: The door code is 4711, by the way.')).toBe(true);
  });

  it('say nothing where nothing is missing', async () => {
    expect(await withheld('Robin Vale: The supplier moves to another building in spring.')).toBe(false);
  });
});
