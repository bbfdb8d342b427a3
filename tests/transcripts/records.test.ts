import { describe, expect, it } from 'vitest';
import { findMeetings } from './found-calls.ts';
import { CALL, dailyNote, write } from './sample-call.ts';

/** What people write down for themselves in a daily note, with times or labels before a few words. */
const RECORDS: Readonly<Record<string, string>> = {
  weather: '07:00 6 degrees, fog over the lake\n09:30 8 degrees, fog is lifting\n12:15 13 degrees, sunny, light wind\n15:40 14 degrees, clouds coming in\n21:00 9 degrees, steady rain, 4 mm so far',
  training: 'Squat: 5x5 at 80 kg, last set was hard\nBench: 5x5 at 60 kg, okay\nSquat: 1x3 at 90 kg, form broke down\nBench: 1x5 at 65 kg, new best, yeah!\n\n0:00 start easy, legs heavy\n5:20 first km, pulse 142\n10:35 second km, pulse 151\n15:48 third km, wind from the front\n21:10 done',
  medication: '- 07:15 thyroid pill, empty stomach\n- 08:30 the other one, slight nausea after\n- 13:00 headache since noon, took something\n- 14:10 headache better\n\nPain: 3 in the morning, 5 at noon\nMood: okay, a bit tired\nPain: 4 before bed\nMood: better',
  prices: "Tomatoes: 2.80 a kilo, last week 3.20\nOnions: 0.99, they were old, so I left them\nCheese: 14.50 at Hanne's, 12.90 at the other stall\nTomatoes: 2.40 at the shop in the yard\nCheese: 11.80, not the same one",
  birds: '06:42 Bittern, heard only, twice\n06:50 Marsh harrier, female, over the reeds\n07:05 Reed warbler, at least 6 singing\n07:31 Kingfisher! Flew right past the hide\n07:58 Bittern again, now seen, for maybe ten seconds\n08:44 nothing new, rain, I went home',
  'a game of chess': "White: Ivo\nBlack: me\nOpening: Caro-Kann\n\n1. e4 c6\n2. d4 d5\n3. Nc3 dxe4\n\nWhite: 24 min left\nBlack: 11 min left, too slow again\nWhite: attacks on the king's side, I think c5 was better\nBlack: loses a pawn, and then the knight\nWhite: mates in 41",
  expenses: '| Time | Place | Paid | Remark |\n|---|---|---|---|\n| 08:10 | Garage Harbour | 4.50 | level 2, near the lift |\n| 11:30 | Main street | 1.20 | 30 min, I was late by five |\n| 12:45 | Bakery | 6.80 | lunch with Pia |',
  brewing: '**Boil:** 60 min, hops at 60, 15 and 0\n**Gravity:** 1.052, okay, well, a bit low\n**Yeast:** pitched at 19 degrees\n**Gravity:** 1.020 after four days\n**Yeast:** still working, I can hear it\n**Gravity:** 1.012, done I think',
  'a garden, in German': '- **Tomaten**: drei Stück ausgesät, Fensterbank, ähm, Süden\n- **Gurken**: noch nichts zu sehen\n- **Paprika**: zwei sind gekommen, na ja\n- **Tomaten**: gekeimt, alle drei\n- **Gurken**: endlich, eine\n- **Paprika**: umgetopft, also nur die große',
  'what was drunk': '- **Coffee**: 2, the second one was bad\n- **Water**: so far 1 litre\n- **Steps**: 4,200 by noon\n- **Coffee**: 3, okay, last one\n- **Water**: 2 litres, yeah\n- **Steps**: 9,800, I walked home',
  'a late train': '[07:12] Platform 4, train is there, on time\n[07:58] stop on the open track, no idea why\n[08:15] still standing, they say a signal is broken\n[08:40] moving again, slowly\n[09:31] next train, full, I stand\n[10:22] arrived, an hour late, okay',
  'a car, in German': '**Öl:** gewechselt, 4,5 Liter, also fast fünf\n**Reifen:** vorne 2,3 bar, hinten 2,1\n**Licht:** links geht nicht, ähm, Birne bestellt\n**Öl:** nachgeschaut, passt\n**Reifen:** hinten rechts verliert Luft, na ja\n**Licht:** geht wieder',
};

describe('what is written down with times or labels is no call', () => {
  it.each(Object.entries(RECORDS))('%s', (_, record) => {
    for (const text of [record, record.replaceAll('\n', '\r\n')]) {
      expect(findMeetings(dailyNote(text, '## Today'))).toEqual([]);
      expect(findMeetings(`# Thursday\n\n${text}\n`)).toEqual([]);
    }
  });

  it('is left beside a call', () => {
    const note = dailyNote(`${write(CALL, ({ name, words }) => `${name}: ${words}`)}\n\n## Brewing\n\n${RECORDS.brewing ?? ''}`);
    expect(findMeetings(note).map(({ title }) => title)).toEqual(['Valve call']);
  });

  it('unlike a call whose words are all in lower case', () => {
    const lower = write(CALL, ({ name, words }) => `${name}: ${words.toLowerCase().replace(/[.?]/gu, '')}`);
    expect(findMeetings(dailyNote(lower))).toHaveLength(1);
  });

  it('unlike a few short turns without full stops', () => {
    const short = [
      'so yeah I think we look at the gate', 'right, and then somebody has to call them',
      'okay I can do that but not before noon', 'no hurry, they only come back on Monday',
    ];
    const call = short.map((words, index) => `${index % 2 === 0 ? 'Oda' : 'Finn'}: ${words}`).join('\n');
    expect(findMeetings(dailyNote(call, '## Gates'))).toHaveLength(1);
  });
});
