import { holdsPhrase, indexPhrases, wordsOf } from './phrases.ts';

/** Phrases with which calls begin and end, by language; `strong` ones are hardly said in the middle of a call. */
interface CallPhrases {
  readonly greeting: { readonly strong: readonly string[]; readonly weak: readonly string[] };
  readonly farewell: readonly string[];
}

const PHRASES: Readonly<Record<string, CallPhrases>> = {
  en: {
    greeting: {
      strong: [
        'hello everyone', 'hello everybody', 'hello all', 'hi everyone', 'hi everybody', 'hi all', 'hi folks', 'hey everyone', 'hey everybody',
        'hey guys', 'hi guys', 'hey folks', 'good morning', 'good afternoon', 'good evening', 'welcome everyone', 'welcome everybody',
        'welcome to', 'can everyone hear', 'can everybody hear', 'can you hear me', 'can you all hear', 'can everyone see my', "let's get started",
        'thanks for joining', 'thanks everyone for joining', 'gm',
      ],
      weak: ['hello', 'hi', 'hey', 'welcome'],
    },
    farewell: [
      'bye', 'goodbye', 'bye-bye', 'see you', 'take care', 'cheers', 'talk soon', 'talk later', 'talk to you soon', 'talk to you later',
      'thanks everyone', 'thanks everybody', 'thanks all', 'thanks guys', 'thanks folks', 'thank you everyone', 'thank you everybody',
      'thank you all', 'thank you guys', 'have a good', 'have a great', 'have a nice', 'have a lovely', 'meeting ended',
    ],
  },
  de: {
    greeting: {
      strong: ['guten morgen', 'guten tag', 'hallo zusammen', 'hallo alle', 'hallo allerseits', 'moin zusammen', 'könnt ihr mich hören', 'hört ihr mich', 'herzlich willkommen'],
      weak: ['hallo', 'moin', 'servus', 'hi'],
    },
    farewell: ['tschüss', 'tschüs', 'ciao', 'bis dann', 'bis morgen', 'bis bald', 'bis nächste', 'schönen tag', 'schönes wochenende', 'danke euch', 'danke allen'],
  },
  fr: {
    greeting: { strong: ['bonjour à tous', 'bonjour tout le monde', 'salut à tous', 'vous m’entendez', "vous m'entendez"], weak: ['bonjour', 'salut'] },
    farewell: ['au revoir', 'à bientôt', 'bonne journée', 'merci à tous', 'à demain'],
  },
  es: {
    greeting: { strong: ['hola a todos', 'buenos días', 'buenas tardes', 'me escucháis', 'me escuchan'], weak: ['hola', 'buenas'] },
    farewell: ['adiós', 'hasta luego', 'hasta mañana', 'gracias a todos', 'nos vemos'],
  },
  it: { greeting: { strong: ['ciao a tutti', 'buongiorno a tutti', 'mi sentite'], weak: ['buongiorno', 'ciao'] }, farewell: ['arrivederci', 'ciao a tutti', 'grazie a tutti'] },
  nl: { greeting: { strong: ['goedemorgen', 'goedemiddag', 'hallo allemaal'], weak: ['hallo'] }, farewell: ['doei', 'tot ziens', 'tot morgen', 'bedankt allemaal'] },
  pt: { greeting: { strong: ['bom dia', 'boa tarde', 'olá a todos', 'oi pessoal'], weak: ['olá', 'oi'] }, farewell: ['tchau', 'até logo', 'até amanhã', 'obrigado a todos'] },
  pl: { greeting: { strong: ['dzień dobry', 'cześć wszystkim'], weak: ['cześć'] }, farewell: ['do widzenia', 'do zobaczenia', 'pa pa', 'dzięki wszystkim'] },
};

/** Phrases of languages that put no blanks between words. */
const UNSPACED = {
  greeting: ['こんにちは', 'おはよう', '大家好', '聞こえますか', '能听到', '听得到', '안녕하세요', '들리시'],
  farewell: ['さようなら', 'お疲れ様でした', '再见', '拜拜', '수고하셨습니다', '안녕히'],
};

const all = Object.values(PHRASES);
const STRONG = indexPhrases(all.flatMap(({ greeting }) => greeting.strong));
const WEAK = indexPhrases(all.flatMap(({ greeting }) => greeting.weak));
const FAREWELL = indexPhrases(all.flatMap(({ farewell }) => farewell));

/** How surely a few words greet the people of a call: `strong`, `weak` (said in mid-call too) or `none`. */
export function greets(words: string): 'strong' | 'weak' | 'none' {
  const spoken = wordsOf(words);
  if (holdsPhrase(spoken, STRONG) || UNSPACED.greeting.some((phrase) => words.includes(phrase))) return 'strong';
  return holdsPhrase(spoken, WEAK) ? 'weak' : 'none';
}

/** Whether a few words say good-bye. */
export const saysGoodbye = (words: string): boolean =>
  holdsPhrase(wordsOf(words), FAREWELL) || UNSPACED.farewell.some((phrase) => words.includes(phrase));
