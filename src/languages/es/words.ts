import type { LanguageWords } from '../pack.ts';
import { spanishSentences } from './sentences.ts';

export const spanish: LanguageWords = {
  sentences: spanishSentences,
  telling: 'el pero está hay vale',
  beforeAnswers: 'pues uf eh hombre venga gracias perfecto genial ah',
  fillers: 'eh ehh em ehm mmm mm hm hmm ah',
  fillerPhrases: 'este,o sea,es decir,digamos,sabes,ya sabes,como que,a ver',
  openers: 'sí vale bueno pues y entonces ok okay claro ah oh bien mira oye',
  commaOpeners: 'sí bien claro mira oye',
  conjunctions: 'y o pero porque',
  cuts:
    'vale,bueno,pues,entonces,y entonces,y luego,y después,y,pero,porque,sí,no,claro,creo que,yo creo,tenemos que,hay que,vamos a,podemos,' +
    'si no,es que,también,además,gracias,hola,luego,ahora,o',
  tails: '',
  leaders:
    'el la los las un una unos unas de del a al en con por para sin sobre y o pero que si como porque cuando yo tú él ella nosotros ' +
    'mi tu su nuestro nuestra este esta ese esa es son está están ha han he hay muy más no se me te le lo nos',
  negations: 'no nunca jamás nada nadie ningún ninguna ninguno ni sin tampoco',
  stopWords:
    'a ah ahí ahora al algo algún alguna alguien antes aquí así aún bien bueno cada como cómo con creo cual cuál cuando cuándo de del desde ' +
    'después donde dónde dos el él ella ellas ellos en entonces entre era eres es esa ese eso esta está están estamos estar este esto estos ' +
    'estoy fue gracias ha había hace hacer hacia han hasta hay hola la las le les lo los luego más me mejor mi mía mis mismo mucho muy nada ' +
    'ni no nos nosotros o otra otro para pero poco por porque pues puede que qué quién se sea ser si sí sin sino sobre solo son soy su sus ' +
    'también tampoco tan tanto te tener tenemos tengo ti tiene todo todos tu tú un una uno unos usted va vale vamos voy y ya yo eh',
};
