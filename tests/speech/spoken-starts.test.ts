import { expect, test } from 'vitest';
import { parseSpeech } from '../../src/speech/parse.ts';
import { splitSentences } from '../../src/speech/sentences.ts';

const cut = (text: string): string[] => splitSentences(text, parseSpeech(text)).map((sentence) => sentence.text);

test('German talk without any mark is cut where its sentences begin', () => {
  const talk =
    'also ich hab gestern die heizung im lager geprüft die läuft jetzt wieder sehr gut kannst du noch den techniker anrufen mach ich ' +
    'wer bestellt eigentlich das öl keine ahnung ich frag mal die petra';
  expect(cut(talk)).toEqual([
    'also ich hab gestern die heizung im lager geprüft',
    'die läuft jetzt wieder',
    'sehr gut',
    'kannst du noch den techniker anrufen',
    'mach ich',
    'wer bestellt eigentlich das öl',
    'keine ahnung',
    'ich frag mal die petra',
  ]);
});

test('Spanish talk without any mark is cut where its sentences begin', () => {
  const talk =
    'bueno la caldera del almacén ya funciona perfecto quién llama al técnico yo me encargo lo llamo el lunes gracias y hay que pedir ' +
    'las sillas para la feria ya las pido yo sabemos algo del alquiler ni idea';
  expect(cut(talk)).toEqual([
    'bueno la caldera del almacén ya funciona',
    'perfecto',
    'quién llama al técnico',
    'yo me encargo',
    'lo llamo el lunes',
    'gracias',
    'y hay que pedir las sillas para la feria',
    'ya las pido yo',
    'sabemos algo del alquiler',
    'ni idea',
  ]);
});

test('somebody who is called by name begins a sentence', () => {
  const talk = 'dann müssen wir noch das öl für den winter kaufen und die rohre prüfen holger kannst du das öl bestellen ja klar mach ich';
  expect(cut(talk)).toContain('holger kannst du das öl bestellen');
});
