import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toPresentable } from '../../../src/engines/offline/presentable.ts';
import { languageIndex } from '../../../src/languages/languages.ts';
import { cleanSpeech } from '../../../src/speech/clean.ts';

const LANGUAGES = ['en', 'de', 'es', 'fr', 'it', 'pt', 'nl', 'pl'];
const MATTERS: Readonly<Record<string, readonly string[]>> = {
  en: ['the pump', 'we', 'deliver', 'in March,', 'it works,', 'this one', 'the old key', 'and', 'right', 'you know,', 'yeah'],
  de: ['die Pumpe', 'wir', 'liefern', 'im März,', 'es läuft,', 'diese', 'der Schlüssel', 'und', 'ja', 'noch', 'oder so'],
  es: ['la bomba', 'nosotros', 'entregamos', 'en marzo,', 'funciona,', 'este pedido', 'la llave', 'y', 'eh,', 'este,', 'vale'],
};

const sentence = (language: string): fc.Arbitrary<string> => {
  const negations = [...languageIndex(language).negations];
  const words = fc.constantFrom(...(MATTERS[language] ?? ['alfa', 'beta,', 'gamma', 'delta,', 'epsilon']), ...negations, ...negations.map((word) => `${word},`));
  return fc.tuple(fc.array(words, { minLength: 2, maxLength: 8 }), fc.constantFrom('.', '!', '')).map(([said, end]) => `Delta omega kappa sigma ${said.join(' ')}${end}`);
};
const wordsOf = (text: string): string[] => text.toLowerCase().replaceAll('’', "'").match(/[\p{L}'-]+/gu) ?? [];

describe('negations in what is shown', () => {
  it.each(LANGUAGES)('keeps each word that turns a sentence round behind its head: %s', (language) => {
    const { negations } = languageIndex(language);
    fc.assert(
      fc.property(sentence(language), (said) => {
        const shown = new Set(wordsOf(toPresentable(cleanSpeech(said, language))));
        for (const word of wordsOf(said)) if (negations.has(word)) expect(shown).toContain(word);
      }),
    );
  });

  it.each([
    ['El presupuesto sí, el plazo no.', 'El presupuesto sí, el plazo no.'],
    ['Con este contrato no pagamos más.', 'Con este contrato no pagamos más.'],
    ['Con, este, el contrato nuevo pagamos más.', 'Con el contrato nuevo pagamos más.'],
  ])('of Spanish talk: %j', (said, shown) => {
    expect(toPresentable(cleanSpeech(said, 'es'))).toBe(shown);
  });
});
