import { describe, expect, test } from 'vitest';
import { readNote } from '../../src/capture/read-note.ts';
import { capture } from './capture-text.ts';
import { draftOf, forbiddenEngine, scriptedEngine } from './scripted-engine.ts';

const FIRST =
  'ja also äh ich hab mir das jetzt mal angeschaut mit dem mit dem Brunnen, und äh der läuft halt im Winter zu, also nächste Woche. Oh, okay,\n\ndas ist ja bald. Ja, genau. Und die Sache ist halt, dass der der alte Klempner das nicht mehr macht, also müssen wir, ähm, müssen wir einen neuen suchen. Kannst du das machen? Ja, ich mach das';
const SECOND =
  'morgen, ich rufe den neuen Klempner morgen früh an. Gut. Und dann müssen wir halt noch den Nachbarn Bescheid sagen, weil weil die haben ja auch einen Brunnen, ne. Stimmt. Das macht die Petra, glaub ich. Ja, ich frag die Petra. Okay, und äh wir haben ja gesagt, dass wir den den alten Schlauch noch bis Ende Januar liegen lassen. Genau, das bleibt so, bis Ende Januar. Was ich noch nicht weiß ist, wer eigentlich die Rechnung vom vom neuen Klempner bezahlt. Dann klär ich das bis Freitag. Super, dann danke, tschüss. Tschüss.';

describe('what was no transcript beside one', () => {
  test.each([['...'], ['🌧️'], ['--'], ['\u200b'], ['\u202e\u202d'], ['***bold***']])('is none either when that one is captured and hidden, with %j between them', async (between) => {
    for (const wrap of [true, false]) {
      const note = `${FIRST}\n\n${between}\n\n${SECOND}\n`;
      const once = await capture(note, scriptedEngine(() => draftOf()), { wrap });
      expect(once.report.meetings.map(({ result }) => result)).toContain('written');
      const twice = await capture(once.text, forbiddenEngine(), { wrap });
      expect(twice.text).toBe(once.text);
    }
  });

  test.each([
    ['a title that was one with the line above it', '`\nBudget: round two\n\n00:00:01\n\nRobin Vale: so yeah I think we look at it\nAna Ruiz: okay right, I’ll do that tomorrow%%\ntodo: move this list\n- one\n- two\n%%'],
    ['speech glued to it', `${'so yeah '.repeat(100)}\r\n|%%\n${[1, 2, 3, 4, 5, 6].map((second) => `00:00:0${String(second)}.120 --> 00:00:0${String(second + 1)}.400\nRobin Vale\nso yeah I think we look at it\n\n`).join('')}%%`],
  ])('changes nothing that was captured: %s', async (_, note) => {
    const once = await capture(note, scriptedEngine(() => draftOf()));
    expect(once.text).not.toBe(note);
    expect((await capture(once.text, forbiddenEngine())).text).toBe(once.text);
  });

  test('a meeting is the same when the one above it, with nothing between them, was captured before it', async () => {
    const cues = [1, 2, 3, 4, 5, 6].map((second) => `00:00:0${String(second)}.120 --> 00:00:0${String(second + 1)}.400\nso yeah I think we look at it`).join('\n\n');
    const turns = [1, 2, 3, 4].map((turn) => `Ann: so yeah I think we look at number ${String(turn)}\nBen: right, and then somebody has to write it down`).join('\n');
    const once = await capture(`${cues}\n\nBudget: round two\n\n${turns}\n`, scriptedEngine(() => draftOf()));
    expect(once.report.meetings.map(({ result }) => result)).toEqual(['written', 'written']);
    expect((await capture(once.text, forbiddenEngine())).text).toBe(once.text);
  });

  test('each meeting of a part is written, though the second one is known by the names of the first', async () => {
    const first = [
      '**Wanda Kohl:** Okay, let us do that, we clean up the pier first and then we move on. No no no, that is that is not what I meant, you know.',
      '**SPEAKER 1:** So, um, I would say somebody has to write down the price of the tickets. I mean, it is it is about half of all trips.',
      '**SPEAKER 2:** Right, um, we have to look at the board again, you know. Okay let us do that, we change the board',
      ' first and then we move on. I would say Piet takes care of the harbour office by Friday?',
    ];
    const note = `# Day\n\n## Retro\n\n${first.join('\n\n')}\n\n**Ines Roth:** Okay, um, somebody has to send around the plan, you know. Yeah, I mean, we have to look at the at the crane again.\n`;
    const scanned = readNote(note).transcripts.length;
    const once = await capture(note, scriptedEngine(() => draftOf()));
    expect(once.report.meetings.map(({ result }) => result)).not.toContain('failed');
    expect(readNote(once.text).transcripts).toHaveLength(scanned);
    expect((await capture(once.text, forbiddenEngine())).text).toBe(once.text);
  });

  test('and a new one pasted below what was captured is found', async () => {
    const { text } = await capture(`${SECOND}\n`, scriptedEngine(() => draftOf()));
    const fresh = SECOND.replaceAll('Klempner', 'Gärtner').replace('morgen,', 'Also');
    const twice = await capture(`${text}\nDer Garten\n\n${fresh}\n`, scriptedEngine(() => draftOf()));
    expect(twice.report.meetings.map(({ result }) => result)).toContain('written');
  });
});
